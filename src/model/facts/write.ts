/** What can go wrong between bytes and disk. */
export interface WriteFacts {
  /** Other files stand under these names; nothing is replaced without --force. */
  WRITE_EXISTS: { paths: string[] };
  WRITE_NO_SPACE: { path: string };
  /** Held by another program (Word, antivirus) or not permitted. */
  WRITE_LOCKED: { path: string };
  /** Another run works in the folder; null where the lock does not say whose it is. */
  WRITE_BUSY: { path: string; pid: number | null; host: string | null };
  /** A name that would leave the output folder. */
  WRITE_OUTSIDE: { path: string };
  /** The emblem's bytes are not a picture of that type. */
  WRITE_EMBLEM: { type: 'png' | 'jpg' };
}
