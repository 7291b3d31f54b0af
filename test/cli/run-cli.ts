import { main } from '../../src/cli/main.ts';

export interface Run { readonly exit: number; readonly out: string; readonly err: string }

/** Runs the command line in this process, with streams that are no terminal. */
export async function runCli(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> {
  let out = '';
  let err = '';
  const exit = await main(args, {
    out: (text) => { out += text; }, err: (text) => { err += text; }, env, columns: 80, outIsTerminal: false, errIsTerminal: false,
  });
  return { exit, out, err };
}
