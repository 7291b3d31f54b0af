/** What a wizard knows so far: plain JSON, so that it can be put away and taken up again. Its result is the settings, nothing else. */
import type { InstrumentId, QuestionCode } from '../../model/framework.ts';
import type { Settings } from '../../model/settings.ts';

/** Scores entered by hand; they become a CSV beside the settings. */
export interface TypedScores {
  readonly mode: 'indicators' | 'instruments' | 'items';
  readonly agency: string;
  readonly fiscalYear: number;
  /** By indicator ('1' … '10') or instrument, with the printed total where there is one; null = not measured. */
  readonly scores: Readonly<Partial<Record<`${number}` | InstrumentId | 'total', number | null>>>;
  /** OIT items that were missed; all others of the year were met. */
  readonly missed: readonly QuestionCode[];
  /** The CSV they were written to; null while they are being typed. */
  readonly file: string | null;
}

export interface State {
  /** Path of the score file. */
  readonly scores: string | null;
  /** As --agency takes it, for a file of several agencies. */
  readonly agency: string | null;
  readonly typed: TypedScores | null;
  /** Only papers that need no scores. */
  readonly scoreless: boolean;
  /** PDF beside the Word files, as --pdf makes it. */
  readonly pdf: boolean;
  readonly settings: Settings;
  /** Ids of the questions answered, in order: the way back, and where to take up again. */
  readonly trail: readonly string[];
}

export function startState(scores: string | null, agency: string | null, settings: Settings, pdf = false): State {
  return { scores, agency, typed: null, scoreless: false, pdf, settings, trail: [] };
}

/** How a question ends: on to the next one, back to the one before, or to another one by its id. */
export interface Answer {
  readonly state: State;
  readonly go: 'on' | 'back' | { readonly to: string };
}

export const on = (state: State): Answer => ({ state, go: 'on' });
export const back = (state: State): Answer => ({ state, go: 'back' });
