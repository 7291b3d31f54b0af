import type { SettingsFacts } from '../../model/facts/settings.ts';
import { expectedWords } from '../expected.ts';
import type { Messages } from '../types.ts';

export const settings: Messages<SettingsFacts> = {
  SETTINGS_UNKNOWN_KEY: (f) => `Unknown key "${f.key}" in the settings${f.suggestion === null ? '' : `; did you mean "${f.suggestion}"?`}`,
  SETTINGS_FILE_NOT_FOUND: (f) => `Settings file ${f.path} not found`,
  SETTINGS_JSON: (f) => `The settings are not valid JSON: ${f.problem}`,
  SETTINGS_INVALID: (f) => `Setting "${f.key}" is not valid; expected ${expectedWords(f.expected, 'en')}`,
  SETTINGS_CELL: (f) => `Cell "${f.header}" holds "${f.value}", which cannot be used; it takes ${expectedWords(f.expected, 'en')}`,
  SETTINGS_PLAN_FILE: (f) => `The plan file cannot be used: ${f.problem}. Make it anew with ita-plan plan <scores> --json`,
  SETTINGS_CELL_TWICE: (f) => `"${f.label}" is filled in more than once; leave one`,
  SETTINGS_CELL_UNUSED: (f) => `The row "${f.label}" of the office workbook was not used: its label is not known`,
  SETTINGS_OFFICE_VERSION: (f) => `This office workbook is of version ${f.version}; this program reads up to ${f.known}. Use a newer program, or make a new one with ita-plan blank`,
  SETTINGS_FROM_OFFICE: (f) => `Taken from the office workbook: ${f.facts} facts of the office, ${f.comments} comments of the assessor`,
  SETTINGS_COMMENT_YEAR: (f) => `Comments of ${f.fiscalYear} were not used: the workbook has no scores of that year`,
};
