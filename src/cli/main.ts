/** In: arguments. Out: an exit code; every failure ends in one clear line, never in a stack trace. */
import { langOf, processIo, type Io } from './io.ts';
import { run } from './program.ts';

export async function main(argv: readonly string[], io: Io = processIo()): Promise<number> {
  const lang = langOf(argv, io.env);
  try {
    return await run(argv, io, lang);
  } catch (cause) {
    const has = (flag: string): boolean => argv.includes(flag);
    const globals = { lang, json: has('--json'), quiet: has('--quiet'), strict: has('--strict'), color: !has('--no-color'), input: !has('--no-input'), force: has('--force'), debug: has('--debug') };
    const { reportFailure, screenFor } = await import('./report.ts');
    return reportFailure(await screenFor(io, globals), cause);
  }
}
