/** Every command, in the order of the line they stand on; a new one is its file and its line here. */
import type { Lang } from '../../messages/index.ts';
import type { Stage } from '../options.ts';
import type { Screen } from '../report.ts';
import type { Flags } from '../settings.ts';
import { analyzeCommand } from './analyze.ts';
import { batchCommand } from './batch.ts';
import { blankCommand } from './blank.ts';
import { checkCommand } from './check.ts';
import { explainCommand } from './explain.ts';
import { generateCommand } from './generate.ts';
import { inspectCommand } from './inspect.ts';
import { listCommand } from './list.ts';
import { planCommand } from './plan.ts';
import { rulesCommand } from './rules.ts';
import { templateCommand } from './template.ts';
import { wizardCommand } from './wizard.ts';

export interface CommandSpec {
  readonly name: string;
  readonly words: Readonly<Record<Lang, { readonly description: string; readonly examples: readonly string[] }>>;
  /** commander's syntax: '<scores>' or '[scores]'. */
  readonly arguments: readonly ({ readonly syntax: string } & Readonly<Record<Lang, string>>)[];
  /** Which setting options it takes; null = none. */
  readonly stage: Stage | null;
  /** Options of this command alone that are no settings, in commander's syntax: '--goal <SCORE>'. */
  readonly options?: readonly ({ readonly flags: string; readonly repeat?: true } & Readonly<Record<Lang, string>>)[];
  /** Gives the exit code; failures are thrown. */
  readonly run: (args: readonly (string | undefined)[], flags: Flags, screen: Screen) => Promise<number>;
}

export const COMMANDS: readonly CommandSpec[] = [wizardCommand, generateCommand, batchCommand, inspectCommand, analyzeCommand, planCommand, explainCommand, blankCommand, listCommand, checkCommand, rulesCommand, templateCommand];
