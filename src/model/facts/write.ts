export interface WriteFacts {
  WRITE_EXISTS: { paths: string[] };
}
