/** Codes of the disk: nothing is left half-written, nothing of the user's is lost. */
export interface FilesFacts {
  WRITE_NO_SPACE: { path: string; done: number; left: number };
  WRITE_LOCKED: { path: string };
  WRITE_DENIED: { path: string; cause: string };
  WRITE_OUTSIDE: { path: string; root: string };
}
