export interface SettingsFacts {
  SETTINGS_UNKNOWN_KEY: { key: string; suggestion: string | null };
}
