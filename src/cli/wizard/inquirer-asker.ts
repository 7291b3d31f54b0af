/** Asks through inquirer: lists under the arrow keys, in the reader's language, with Shift+Tab to go back and Esc to leave. */
import inquirer from 'inquirer';
import { wrap } from '../../thai/text.ts';
import { type Asker, BACK, type Back, type CheckboxQuestion, type Choice, type Choices, choosable, isHeading, Left, type SearchQuestion, type SelectQuestion } from './asker.ts';
import { askLine } from './line-input.ts';
import { answeredLine, bodyOf, heightOf, keysLine, listenToKeys, type Terminal, widthOf } from './terminal.ts';

/** inquirer guesses the encoding of what an editor saved, and guesses short Thai texts wrong; the mark settles it, for Notepad too. */
const BYTE_ORDER_MARK = '\uFEFF';

export function inquirerAsker(terminal: Terminal): Asker {
  const { output, env } = terminal;
  const say = (message: string, answer: string): void => void output.write(`${answeredLine(message, answer, terminal, widthOf(terminal))}\n`);
  return {
    width: () => widthOf(terminal),
    height: () => heightOf(terminal),
    print: (text) => void output.write(`${text}\n`),
    select: async <T>({ choices, default: first, menu, ...asked }: SelectQuestion<T>): Promise<T | Back> => {
      const values = choosable(choices);
      const list = items(choices, terminal, 2);
      const at = values.findIndex(({ value }) => value === first);
      const answer = await prompt({ type: 'select', ...listed(asked, list, 'select', terminal), choices: list, loop: false, ...(at < 0 ? {} : { default: at }) }, terminal);
      if (answer === BACK) return BACK;
      const chosen = values[answer as number] as Choice<T>;
      if (menu !== true) say(asked.message, plain(chosen.name));
      return chosen.value;
    },
    checkbox: async <T>({ choices, check, ...asked }: CheckboxQuestion<T>): Promise<readonly T[] | Back> => {
      const values = choosable(choices);
      const list = items(choices, terminal, 5);
      const validate = (ticked: readonly { readonly value: number }[]): string | true => check?.(ticked.map(({ value }) => (values[value] as Choice<T>).value)) ?? true;
      const answer = await prompt({ type: 'checkbox', ...listed(asked, list, 'checkbox', terminal), choices: list, loop: false, validate }, terminal);
      if (answer === BACK) return BACK;
      const chosen = (answer as readonly number[]).map((index) => values[index] as Choice<T>);
      say(asked.message, chosen.length === 0 ? '–' : chosen.map(({ name }) => plain(name)).join(', '));
      return chosen.map(({ value }) => value);
    },
    input: (question) => askLine(question, terminal),
    search: async <T>({ find, ...asked }: SearchQuestion<T>): Promise<T | Back> => {
      let found: readonly Choice<T>[] = [];
      const source = (term: string | undefined): readonly unknown[] => {
        const choices = find(term ?? '');
        found = choosable(choices);
        return items(choices, terminal, 2);
      };
      const answer = await prompt({ type: 'search', ...listed(asked, [], 'search', terminal), message: `${bodyOf(asked, terminal)}\n›`, source }, terminal);
      if (answer === BACK) return BACK;
      const chosen = found[answer as number] as Choice<T>;
      say(asked.message, plain(chosen.name));
      return chosen.value;
    },
    editor: !env.VISUAL && !env.EDITOR && process.platform !== 'win32' ? null : async ({ text, ...asked }) => {
      const answer = await prompt({ type: 'editor', message: bodyOf(asked, terminal), default: BYTE_ORDER_MARK + text, waitForUserInput: false, theme: theme(terminal, 'input') }, terminal);
      return answer === BACK ? BACK : String(answer).replace(BYTE_ORDER_MARK, '').trimEnd();
    },
  };
}

/** The name without what was broken over lines for the list. */
const plain = (name: string): string => name.replace(/\s+/g, ' ').trim();

/** Values become their index, so that any value can be chosen; names are broken between Thai words, inquirer would cut anywhere. */
function items<T>(choices: Choices<T>, terminal: Terminal, indent: number): readonly unknown[] {
  const width = widthOf(terminal);
  let index = -1;
  return choices.map((choice) => {
    if (isHeading(choice)) return new inquirer.Separator(terminal.paint.bold(wrap(choice.heading, width - 2).join('\n ')));
    index += 1;
    const name = wrap(choice.name, width - indent - 1).join(`\n${' '.repeat(indent)}`);
    return { value: index, name, checked: choice.checked === true, ...(choice.description === undefined ? {} : { description: wrap(choice.description, width).join('\n') }) };
  });
}

/** What lists share: the question, as many lines as the screen holds, and words of our own. */
function listed(asked: { readonly message: string; readonly note?: string }, list: readonly unknown[], kind: 'select' | 'checkbox' | 'search', terminal: Terminal): Readonly<Record<string, unknown>> {
  const message = bodyOf(asked, terminal);
  const lines = list.reduce<number>((sum, item) => sum + String((item as { name?: string }).name ?? '').split('\n').length, 0);
  const described = Math.max(0, ...list.map((item) => ((item as { description?: string }).description ?? '').split('\n').filter((line) => line !== '').length));
  const room = heightOf(terminal) - message.split('\n').length - keysLine(kind, terminal).split('\n').length - described - 3;
  return { message, pageSize: Math.max(5, Math.min(room, kind === 'search' ? 10 : lines)), theme: theme(terminal, kind) };
}

function theme(terminal: Terminal, kind: 'select' | 'checkbox' | 'search' | 'input'): Readonly<Record<string, unknown>> {
  const { paint } = terminal;
  return {
    prefix: '',
    icon: { checked: paint.green('[x]'), unchecked: '[ ]' },
    style: {
      message: (text: string) => text, answer: (text: string) => text, error: (text: string) => paint.red(wrap(`✘ ${text}`, widthOf(terminal)).join('\n')),
      highlight: (text: string) => paint.cyan(text), description: (text: string) => paint.dim(text), disabled: (text: string) => paint.dim(text), searchTerm: (text: string) => text,
      keysHelpTip: () => keysLine(kind, terminal), renderSelectedChoices: () => '', help: () => '', waitingMessage: () => '',
    },
  };
}

/** One question; the prompt is wiped when it is answered, gone back from or left. */
async function prompt(question: Readonly<Record<string, unknown>>, { input, output }: Terminal): Promise<unknown> {
  const end = new AbortController();
  const stop = listenToKeys(input, { back: () => end.abort(BACK), leave: () => end.abort() });
  const ask = inquirer.createPromptModule({ input, output, signal: end.signal, clearPromptOnDone: true });
  try {
    const { answer } = await (ask as unknown as (questions: readonly unknown[]) => Promise<{ answer: unknown }>)([{ ...question, name: 'answer' }]);
    return answer;
  } catch (cause) {
    if (end.signal.aborted && end.signal.reason === BACK) return BACK as Back;
    if (cause instanceof Error && ['ExitPromptError', 'AbortPromptError', 'CancelPromptError'].includes(cause.name)) throw new Left();
    throw cause;
  } finally {
    stop();
  }
}
