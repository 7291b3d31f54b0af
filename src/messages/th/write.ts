import type { WriteFacts } from '../../model/facts/write.ts';
import type { Messages } from '../types.ts';

export const write: Messages<WriteFacts> = {
  WRITE_EXISTS: (f) => `มีแฟ้มอยู่แล้ว: ${f.paths.join(', ')}`,
};
