import type { SettingsFacts } from '../../model/facts/settings.ts';
import type { Messages } from '../types.ts';

export const settings: Messages<SettingsFacts> = {
  SETTINGS_UNKNOWN_KEY: (f) => `Unknown key "${f.key}"`,
};
