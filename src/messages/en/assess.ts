import type { AssessFacts } from '../../model/facts/assess.ts';
import type { Messages } from '../types.ts';

export const assess: Messages<AssessFacts> = {
  ASSESS_TOTAL_DIFFERS: (f) => `${f.agency}: printed total ${f.printed} differs from computed ${f.computed}`,
};
