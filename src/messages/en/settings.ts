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
};
