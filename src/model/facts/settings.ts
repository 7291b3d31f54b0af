export interface SettingsFacts {
  SETTINGS_UNKNOWN_KEY: { key: string; suggestion: string | null };
  SETTINGS_FILE_NOT_FOUND: { path: string };
  SETTINGS_JSON: { problem: string };
  SETTINGS_INVALID: { key: string; expected: string };
  SETTINGS_PLAN_FILE: { problem: string };
}
