/** How a wizard asks: on a terminal through inquirer, on a dumb one line by line, in tests from a script. */

/** The answer «go back to the question before». */
export const BACK: unique symbol = Symbol('back');
export type Back = typeof BACK;

/** Esc, Ctrl+C or a closed input: leave, keep the draft. */
export class Left extends Error {
  override readonly name = 'Left';
}

export interface Choice<T> {
  readonly value: T;
  readonly name: string;
  /** Shown while the choice is under the cursor. */
  readonly description?: string;
  /** Of a checkbox. */
  readonly checked?: boolean;
}

/** A line between choices that cannot be chosen. */
export interface Heading { readonly heading: string }

export type Choices<T> = readonly (Choice<T> | Heading)[];

interface Asked {
  readonly message: string;
  /** Smaller lines under the question: where the answer will stand, what happens without it. */
  readonly note?: string;
}

export interface SelectQuestion<T> extends Asked {
  readonly choices: Choices<T>;
  readonly default?: T;
  /** A crossing rather than a question: nothing of it stays on the screen. */
  readonly menu?: true;
}

export interface CheckboxQuestion<T> extends Asked {
  readonly choices: Choices<T>;
  /** What is wrong with the choice, or null. */
  readonly check?: (values: readonly T[]) => string | null;
}

export interface InputQuestion extends Asked {
  /** Stands in the line, to be kept or edited. */
  readonly initial?: string;
  /** What is wrong with the text, or null. */
  readonly check?: (text: string) => string | null;
  /** The answer as it is shown afterwards. */
  readonly answered?: (text: string) => string;
}

export interface SearchQuestion<T> extends Asked {
  /** What fits the words typed so far. */
  readonly find: (term: string) => Choices<T>;
}

export interface Asker {
  /** Columns to write in. */
  readonly width: () => number;
  /** Lines that a page can hold. */
  readonly height: () => number;
  readonly print: (text: string) => void;
  readonly select: <T>(question: SelectQuestion<T>) => Promise<T | Back>;
  readonly checkbox: <T>(question: CheckboxQuestion<T>) => Promise<readonly T[] | Back>;
  readonly input: (question: InputQuestion) => Promise<string | Back>;
  readonly search: <T>(question: SearchQuestion<T>) => Promise<T | Back>;
  /** Many lines in the officer's own editor; null where there is none. */
  readonly editor: ((question: Asked & { readonly text: string }) => Promise<string | Back>) | null;
}

export function isHeading<T>(choice: Choice<T> | Heading): choice is Heading {
  return 'heading' in choice;
}

/** The choices without the headings between them. */
export function choosable<T>(choices: Choices<T>): readonly Choice<T>[] {
  return choices.filter((choice): choice is Choice<T> => !isHeading(choice));
}

/** Questions one after another about one value; back goes to the one before, and out before the first. `keep` is told every answer. */
export async function inTurn<T>(start: T, questions: readonly ((value: T) => Promise<T | Back>)[], keep: (value: T) => Promise<void> = async () => undefined): Promise<T | Back> {
  let value = start;
  for (let at = 0; at < questions.length; ) {
    const answer = await (questions[at] as (value: T) => Promise<T | Back>)(value);
    if (answer !== BACK) {
      value = answer;
      await keep(value);
      at += 1;
    } else if (at === 0) return BACK;
    else at -= 1;
  }
  return value;
}
