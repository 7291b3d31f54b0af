import type { CliFacts } from '../../model/facts/cli.ts';
import type { Messages } from '../types.ts';

const meant = (suggestion: string | null): string => (suggestion === null ? '' : ` Did you mean ${suggestion}?`);
const near = (names: readonly string[]): string => (names.length === 0 ? '' : ` Nearest: ${names.join(', ')}`);

const NO_TERMINAL: Readonly<Record<CliFacts['CLI_NO_TERMINAL']['why'], string>> = {
  'no-terminal': 'there is no terminal', 'git-bash': 'Git Bash is no terminal for that: open Windows Terminal or PowerShell', ci: 'this runs under CI', 'no-input': '--no-input was given', json: '--json was given',
};

export const cli: Messages<CliFacts> = {
  CLI_BUG: (f) => `Internal error (${f.message}); please report it with this text. --debug shows more`,
  CLI_INTERRUPTED: (f) => `Stopped (${f.signal}); no half-written file is left`,
  CLI_UNKNOWN_COMMAND: (f) => `Unknown command "${f.command}".${meant(f.suggestion)} See ita-plan --help`,
  CLI_UNKNOWN_OPTION: (f) => `Unknown option "${f.option}".${meant(f.suggestion)} See --help`,
  CLI_MISSING_ARGUMENT: (f) => `Missing argument "${f.argument}"; see --help`,
  CLI_EXCESS_ARGUMENT: (f) => `Too many arguments for ${f.command}; quote names that contain spaces`,
  CLI_INVALID_OPTION: (f) => `Option ${f.option} does not take "${f.value}"; expected ${f.expected}`,
  CLI_NO_TERMINAL: (f) => `${f.command} asks questions and ${NO_TERMINAL[f.why]}; use this instead: ${f.use}`,
  CLI_SCORES_MISSING: () => 'No score file given. Example: ita-plan generate scores.xlsx',
  CLI_AGENCY_MISSING: () => 'Without a score file, name the agency, e.g. --agency จังหวัดตัวอย่าง',
  CLI_FOR_YEAR_MISSING: () => 'Without a score file, name the fiscal year of the papers, e.g. --for-year 2565',
  CLI_FILE_NOT_FOUND: (f) => `File ${f.path} not found.${f.near.length === 0 ? '' : ` Present: ${f.near.join(', ')}`}`,
  CLI_FILE_UNREADABLE: (f) => `Cannot open ${f.path} (${f.cause})`,
  CLI_IS_A_FOLDER: (f) => `${f.path} is a folder; name a file`,
  CLI_SEVERAL_AGENCIES: (f) => `The file holds ${f.count} agencies; choose one with --agency "NAME", e.g. ${f.names.join(', ')}`,
  CLI_SAME_NAME: (f) => `More than one agency is named "${f.name}" (${f.places.join(' / ')}); add --district or --province`,
  CLI_AGENCY_NOT_FOUND: (f) => `No agency "${f.wanted}" among the ${f.count} in the file.${near(f.near)}`,
  CLI_YEAR_UNKNOWN: (f) => `${f.file} does not say the fiscal year of its scores; give it, e.g. --year 2564`,
  CLI_YEAR_FROM_FILE_NAME: (f) => `No year in the table; ${f.fiscalYear} taken from the file name ${f.file}. Use --year if that is wrong`,
  CLI_YEAR_ASSUMED: (f) => `No year in the table; ${f.fiscalYear} used as given`,
  CLI_YEAR_NOT_IN_FILE: (f) => `No scores of fiscal year ${f.fiscalYear}; years present: ${f.years.join(', ')}`,
  CLI_OTHER_YEARS_LEFT: (f) => `Several years in the file: the papers use ${f.used}; ${f.years.join(', ')} only show in the trend of analyze. Choose with --year`,
  CLI_FOR_YEAR_NOT_AFTER: (f) => `The paper's year ${f.forYear} must follow the scores' year ${f.fiscalYear}; check --year and --for-year`,
  CLI_PREVIOUS_YEAR_ASSUMED: (f) => `The previous file names no year; taken as ${f.fiscalYear}`,
  CLI_PREVIOUS_NOT_FOUND: (f) => `"${f.agency}" is not in the previous file; nothing is compared.${near(f.near)}`,
  CLI_PREVIOUS_NOT_EARLIER: (f) => `The scores of --previous are of ${f.previous}, not before ${f.fiscalYear}; not compared`,
  CLI_DOCUMENT_UNKNOWN: (f) => `Unknown document "${f.kind}"; known: ${f.known.join(', ')}`,
  CLI_DOCUMENT_NEEDS: (f) => `${f.kind} was not made: ${f.needs === 'province' ? "it is a province's paper, made by ita-plan batch from a file of many agencies" : `it needs ${f.needs}`}`,
  CLI_PROVINCE_AVERAGES: (f) => `The scores in ${f.file} are means of a province's agencies, not the province's own result; no paper is made from them. See them with ita-plan analyze, or use the agency's own score file`,
  CLI_WHERE: (f) => `--where "${f.given}" cannot be read: write name=value, such as district=เมือง or type=อบต.,ทต.; names: ${f.keys.join(', ')}`,
  CLI_WHERE_NOTHING: (f) => `None of the ${f.count} agencies of the file fits ${f.given.join(' and ')}; list them with ita-plan inspect`,
  CLI_SEVERAL_PLANS: (f) => `The plan file holds ${f.count} agencies; choose one with --agency`,
};
