import { ItaPlanError } from '../model/error.ts';
import type { Request, ScorelessRequest } from '../pipeline/index.ts';
import type { Io } from './io.ts';
import type { Stage } from './options.ts';
import { type Flags, resolveSettings } from './settings.ts';

/** The request a command line makes: its score file, agency and resolved settings. */
export async function requestOf(stage: Stage, scores: string | undefined, flags: Flags, env: Io['env']): Promise<Request> {
  if (scores === undefined) throw new ItaPlanError('CLI_SCORES_MISSING', {});
  const settings = await resolveSettings(stage, flags, env, scores);
  const named = typeof flags.agency === 'string' ? flags.agency : null;
  return { scores, settings, agency: named };
}

/** As `requestOf`, for a command that can do without a score file. */
export async function requestPerhapsScoreless(stage: Stage, scores: string | undefined, flags: Flags, env: Io['env']): Promise<Request | ScorelessRequest> {
  if (scores !== undefined) return requestOf(stage, scores, flags, env);
  return { scores: null, settings: await resolveSettings(stage, flags, env), agency: typeof flags.agency === 'string' ? flags.agency : null };
}
