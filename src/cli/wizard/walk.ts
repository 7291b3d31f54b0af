/** Goes through the questions: on, back, to another one; every answer is put away at once. */
import type { Asker } from './asker.ts';
import type { Session } from './session.ts';
import type { Answer, State } from './state.ts';
import type { Screen } from '../report.ts';

export const STEPS = ['scores', 'agency', 'findings', 'measures', 'papers', 'finish'] as const;
export type Step = (typeof STEPS)[number];

/** What every question works with. */
export interface Wizard {
  readonly ask: Asker;
  readonly session: Session;
  readonly screen: Screen;
  /** Where the settings will be saved, and the draft lies beside. */
  readonly settingsPath: string;
  /** Warnings that were said already; each is said once. */
  readonly said: Set<string>;
  /** Puts the state away while a question is still open. */
  readonly keep: (state: State) => Promise<void>;
}

export interface Question {
  readonly id: string;
  readonly step: Step;
  /** Whether there is anything to ask; answered questions are asked again only on the way back. */
  readonly applies: (state: State, wizard: Wizard) => boolean | Promise<boolean>;
  readonly ask: (state: State, wizard: Wizard) => Promise<Answer>;
}

/** Walks until the last question is answered. */
export async function walk(questions: readonly Question[], start: State, wizard: Wizard, announce: (step: Step) => void): Promise<State> {
  let state = start;
  let at = state.trail.length === 0 ? 0 : indexOf(questions, state.trail.at(-1) as string) + 1;
  let step: Step | null = null;
  let returning = false;
  while (at < questions.length) {
    const question = questions[at] as Question;
    if (!returning && !(await question.applies(state, wizard))) {
      at += 1;
      continue;
    }
    returning = false;
    if (question.step !== step) announce(question.step);
    step = question.step;
    const answer = await question.ask(state, wizard);
    state = answer.state;
    if (answer.go === 'back') {
      const before = await previous(questions, at, state, wizard);
      returning = before !== at;
      at = before;
      state = { ...state, trail: state.trail.slice(0, -1) };
    } else {
      state = { ...state, trail: [...state.trail, question.id] };
      at = answer.go === 'on' ? at + 1 : indexOf(questions, answer.go.to);
    }
    await wizard.keep(state);
  }
  return state;
}

/** The question answered last; without a trail (a draft taken up) the nearest earlier one that applies; at the beginning the same again. */
async function previous(questions: readonly Question[], at: number, state: State, wizard: Wizard): Promise<number> {
  const last = state.trail.at(-1);
  if (last !== undefined) return indexOf(questions, last);
  for (let index = at - 1; index >= 0; index -= 1) if (await (questions[index] as Question).applies(state, wizard)) return index;
  return at;
}

function indexOf(questions: readonly Question[], id: string): number {
  return Math.max(0, questions.findIndex((question) => question.id === id));
}
