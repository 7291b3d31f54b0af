/** Codes of usage: what was asked cannot be done as asked (exit 2), or was understood in a way worth saying. */
export interface CliFacts {
  CLI_BUG: { message: string };
  CLI_INTERRUPTED: { signal: string };
  CLI_UNKNOWN_COMMAND: { command: string; suggestion: string | null };
  CLI_UNKNOWN_OPTION: { option: string; suggestion: string | null };
  CLI_MISSING_ARGUMENT: { argument: string };
  CLI_EXCESS_ARGUMENT: { command: string };
  CLI_INVALID_OPTION: { option: string; value: string; expected: string };
  /** `use`: the line that does the same without questions. */
  CLI_NO_TERMINAL: { command: string; why: 'no-terminal' | 'git-bash' | 'ci' | 'no-input' | 'json'; use: string };
  CLI_SCORES_MISSING: Record<string, never>;
  /** Papers without a score file: nothing else tells these two. */
  CLI_AGENCY_MISSING: Record<string, never>;
  CLI_FOR_YEAR_MISSING: Record<string, never>;
  CLI_FILE_NOT_FOUND: { path: string; near: string[] };
  CLI_FILE_UNREADABLE: { path: string; cause: string };
  CLI_IS_A_FOLDER: { path: string };
  CLI_SEVERAL_AGENCIES: { count: number; names: string[] };
  CLI_SAME_NAME: { name: string; places: string[] };
  CLI_AGENCY_NOT_FOUND: { wanted: string; near: string[]; count: number };
  CLI_YEAR_UNKNOWN: { file: string };
  CLI_YEAR_FROM_FILE_NAME: { fiscalYear: number; file: string };
  CLI_YEAR_ASSUMED: { fiscalYear: number };
  CLI_YEAR_NOT_IN_FILE: { fiscalYear: number; years: number[] };
  CLI_OTHER_YEARS_LEFT: { used: number; years: number[] };
  CLI_FOR_YEAR_NOT_AFTER: { fiscalYear: number; forYear: number };
  CLI_PREVIOUS_YEAR_ASSUMED: { fiscalYear: number };
  CLI_PREVIOUS_NOT_FOUND: { agency: string; near: string[] };
  CLI_PREVIOUS_NOT_EARLIER: { fiscalYear: number; previous: number };
  CLI_DOCUMENT_UNKNOWN: { kind: string; known: string[] };
  CLI_DOCUMENT_NEEDS: { kind: string; needs: string };
  /** A mean of a province's agencies is never printed as the province's own result. */
  CLI_PROVINCE_AVERAGES: { file: string };
  CLI_WHERE: { given: string; keys: string[] };
  CLI_WHERE_NOTHING: { given: string[]; count: number };
  CLI_SEVERAL_PLANS: { count: number };
}
