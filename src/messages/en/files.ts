import type { FilesFacts } from '../../model/facts/files.ts';
import type { Messages } from '../types.ts';

export const files: Messages<FilesFacts> = {
  WRITE_NO_SPACE: (f) => `Disk full while writing ${f.path}; ${f.done} files done, ${f.left} left. Free some space and run again`,
  WRITE_LOCKED: (f) => `${f.path} is open in another program; close it in Word and run again`,
  WRITE_DENIED: (f) => `Cannot write ${f.path} (${f.cause}); choose another folder with --out`,
  WRITE_OUTSIDE: (f) => `${f.path} is not written: it lies outside ${f.root} or is a link to another place`,
};
