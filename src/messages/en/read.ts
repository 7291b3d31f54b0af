import type { ReadFacts } from '../../model/facts/read.ts';
import type { Messages } from '../types.ts';

export const read: Messages<ReadFacts> = {
  READ_UNKNOWN_LAYOUT: (f) => `Unknown table layout; headers found: ${f.headers.join(' | ')}`,
};
