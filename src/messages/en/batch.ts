import type { BatchFacts } from '../../model/facts/batch.ts';
import type { Messages } from '../types.ts';

export const batch: Messages<BatchFacts> = {
  BATCH_PROVINCE_ONLY: (f) => `${f.keys.join(', ')} in the common settings are facts of one office: used for the province's own papers only. Give each agency its own in the sheet «ข้อมูลหน่วยงาน» or in a folder of settings (--settings DIR)`,
  BATCH_SETTINGS_UNUSED: (f) => `Settings of agencies that the score file does not hold: ${f.names.join(', ')}. Check the spelling`,
  BATCH_SETTINGS_COLUMN: (f) => `Column "${f.header}" of the agencies' sheet stands for no setting and was left out${f.suggestion === null ? '' : `; did you mean "${f.suggestion}"?`}`,
  BATCH_SETTINGS_TWICE: (f) => `More than one set of settings for "${f.agency}": the last one was used`,
  BATCH_NOTHING_COMMON: (f) => `No indicator is a weak point of more than half of the agencies of ${f.province} (${f.agencies}): the province's papers hold standing measures only`,
  BATCH_NO_PROVINCE: (f) => `The province of ${f.agencies} agencies is not known: no paper in a province's name was made. Give --province or add a province column`,
  BATCH_REFUSED_ELSEWHERE: (f) => `The row of "${f.agency}" cannot be used (${f.code}); not counted, since --where chose the agencies`,
};
