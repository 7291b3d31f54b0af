export interface CliFacts {
  CLI_BUG: { message: string };
}
