/** Asks its way from a score file to the papers; without a terminal it says which `generate` line to use. */
import { ItaPlanError } from '../../model/error.ts';
import type { Screen } from '../report.ts';
import { generateCommand } from './generate.ts';
import type { CommandSpec } from './index.ts';

type Why = 'no-terminal' | 'git-bash' | 'ci' | 'no-input' | 'json';

export const wizardCommand: CommandSpec = {
  name: 'wizard',
  words: {
    th: { description: 'ถามตอบทีละขั้นจนได้เอกสาร แล้วบอกคำสั่งที่ทำซ้ำได้ (พิมพ์ ita-plan เฉย ๆ ก็ได้)', examples: ['ita-plan', 'ita-plan wizard scores.xlsx'] },
    en: { description: 'ask step by step, make the papers, print the command that repeats it (ita-plan alone does the same)', examples: ['ita-plan', 'ita-plan wizard scores.xlsx'] },
  },
  arguments: [{ syntax: '[scores]', th: 'แฟ้มคะแนน (CSV หรือ XLSX)', en: 'score file (CSV or XLSX)' }],
  stage: 'generate',
  options: generateCommand.options ?? [],
  async run([scores], flags, screen) {
    const why = whyNot(screen);
    if (why !== null) {
      const { lineInstead } = await import('../wizard/command-line.ts');
      throw new ItaPlanError('CLI_NO_TERMINAL', { command: 'wizard', why, use: lineInstead(scores, flags, process.platform, screen.io.program) });
    }
    const [{ runWizard }, ask] = await Promise.all([import('../wizard/run.ts'), askerFor(screen)]);
    return runWizard(scores, flags, screen, ask);
  },
};

/** Whether somebody sits at a terminal and may be asked. */
export function canAsk(screen: Pick<Screen, 'io' | 'globals'>): boolean {
  return whyNot(screen) === null;
}

/** Prompts need a terminal on both ends; null = somebody can be asked. */
function whyNot({ io: { env, inIsTerminal = false, outIsTerminal }, globals }: Pick<Screen, 'io' | 'globals'>): Why | null {
  if (!globals.input) return 'no-input';
  if (globals.json) return 'json';
  if (env.CI !== undefined && env.CI !== '' && env.CI !== 'false') return 'ci';
  if (inIsTerminal && outIsTerminal) return null;
  return env.MSYSTEM === undefined ? 'no-terminal' : 'git-bash';
}

/** Lists under the arrow keys, or line by line where the cursor cannot be moved. */
async function askerFor({ io, globals, paint }: Screen) {
  if (io.asker !== undefined) return io.asker;
  const terminal = { input: process.stdin, output: process.stdout, paint, lang: globals.lang, env: io.env };
  if (io.env.TERM === 'dumb') return (await import('../wizard/plain-asker.ts')).plainAsker(terminal);
  return (await import('../wizard/inquirer-asker.ts')).inquirerAsker(terminal);
}
