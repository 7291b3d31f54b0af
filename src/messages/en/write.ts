import type { WriteFacts } from '../../model/facts/write.ts';
import type { Messages } from '../types.ts';

export const write: Messages<WriteFacts> = {
  WRITE_EXISTS: (f) => `Other files already stand there and were left alone: ${f.paths.join(', ')}. Add --force to replace them, or choose another folder with --out`,
  WRITE_NO_SPACE: (f) => `No space left for ${f.path}. Free some, or choose another folder with --out`,
  WRITE_LOCKED: (f) => `Cannot write ${f.path}: it may be open in Word, or writing is not permitted. Close it and run again`,
  WRITE_BUSY: (f) => `Another run is working in this folder${f.pid === null ? '' : ` (process ${f.pid}${f.host === null ? '' : ` on ${f.host}`})`}. Wait for it; if there is none, delete ${f.path}`,
  WRITE_OUTSIDE: (f) => `The name ${f.path} lies outside the output folder; not written`,
  WRITE_EMBLEM: (f) => `The emblem is not a readable ${f.type.toUpperCase()} picture. Save it again as PNG or JPG and name it with --emblem`,
};
