export interface SettingsFacts {
  SETTINGS_UNKNOWN_KEY: { key: string; suggestion: string | null };
  SETTINGS_FILE_NOT_FOUND: { path: string };
  SETTINGS_JSON: { problem: string };
  SETTINGS_INVALID: { key: string; expected: string };
  /** A cell of the agencies' sheet or of the office workbook that its setting cannot take. */
  SETTINGS_CELL: { header: string; value: string; expected: string };
  SETTINGS_PLAN_FILE: { problem: string };
  SETTINGS_CELL_TWICE: { label: string };
  /** A row with something in it that no key of the settings stands behind. */
  SETTINGS_CELL_UNUSED: { label: string };
  SETTINGS_OFFICE_VERSION: { version: number; known: number };
  SETTINGS_FROM_OFFICE: { facts: number; comments: number };
  SETTINGS_COMMENT_YEAR: { fiscalYear: number };
}
