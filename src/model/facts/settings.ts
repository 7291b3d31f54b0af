export interface SettingsFacts {
  SETTINGS_UNKNOWN_KEY: { key: string; suggestion: string | null };
  SETTINGS_FILE_NOT_FOUND: { path: string };
  SETTINGS_JSON: { problem: string };
  SETTINGS_INVALID: { key: string; expected: string };
  /** A cell of the agencies' sheet that its setting cannot take. */
  SETTINGS_CELL: { header: string; value: string; expected: string };
  SETTINGS_PLAN_FILE: { problem: string };
}
