/** Asks line by line, without moving the cursor: for TERM=dumb, and for readers that speak the screen. Numbers choose, «<» goes back. */
import { createInterface } from 'node:readline';
import { toArabicDigits } from '../../thai/digits.ts';
import { wrap } from '../../thai/text.ts';
import { type Asker, BACK, type Back, type CheckboxQuestion, type Choice, type Choices, choosable, isHeading, Left, type SearchQuestion, type SelectQuestion } from './asker.ts';
import { bodyOf, heightOf, type Terminal, widthOf } from './terminal.ts';

const WORDS = {
  th: { number: 'พิมพ์หมายเลข', numbers: 'พิมพ์หมายเลขที่ต้องการ คั่นด้วยเว้นวรรค (Enter = ตามที่ทำเครื่องหมาย * ไว้, 0 = ไม่เลือก)', kept: 'Enter = ใช้', empty: '- = เว้นว่าง', back: '< = ย้อนกลับ, Ctrl+C = ออก', wrong: 'ไม่มีหมายเลขนี้', term: 'พิมพ์คำค้น' },
  en: { number: 'type a number', numbers: 'type the numbers wanted, separated by spaces (Enter = those marked *, 0 = none)', kept: 'Enter =', empty: '- = leave empty', back: '< = back, Ctrl+C = leave', wrong: 'no such number', term: 'type words to search' },
} as const;

export function plainAsker(terminal: Terminal): Asker {
  const { output, lang } = terminal;
  const words = WORDS[lang];
  const print = (text: string): void => void output.write(`${text}\n`);
  const say = (text: string): void => print(wrap(text, widthOf(terminal)).join('\n'));
  const line = (hint: string): Promise<string> => {
    say(`${hint} (${words.back})`);
    return readLine('> ', terminal);
  };
  const pick = async <T>(choices: Choices<T>, first: T | undefined): Promise<T | Back> => {
    const values = numbered(choices, terminal, ({ value }) => (value === first ? '*' : ' '));
    for (;;) {
      const typed = await line(first === undefined ? words.number : `${words.number}, Enter = *`);
      if (typed === '<') return BACK;
      const chosen = typed === '' ? values.find(({ value }) => value === first) : values[Number(toArabicDigits(typed)) - 1];
      if (chosen !== undefined) return chosen.value;
      say(words.wrong);
    }
  };
  return {
    width: () => widthOf(terminal),
    height: () => heightOf(terminal),
    print,
    select: <T>({ choices, default: first, ...asked }: SelectQuestion<T>): Promise<T | Back> => {
      print(bodyOf(asked, terminal));
      return pick(choices, first ?? choosable(choices)[0]?.value);
    },
    checkbox: async <T>({ choices, check, ...asked }: CheckboxQuestion<T>): Promise<readonly T[] | Back> => {
      print(bodyOf(asked, terminal));
      const values = numbered(choices, terminal, ({ checked }) => (checked === true ? '*' : ' '));
      for (;;) {
        const typed = await line(words.numbers);
        if (typed === '<') return BACK;
        const wanted = typed === '0' ? [] : typed.split(/[\s,]+/).map((one) => Number(toArabicDigits(one)));
        const chosen = typed === '' ? values.filter(({ checked }) => checked === true) : wanted.flatMap((number) => values[number - 1] ?? []);
        const fault = typed !== '' && chosen.length < wanted.length ? words.wrong : (check?.(chosen.map(({ value }) => value)) ?? null);
        if (fault === null) return chosen.map(({ value }) => value);
        say(fault);
      }
    },
    async input({ initial, check, answered, ...asked }) {
      print(bodyOf(asked, terminal));
      for (;;) {
        const typed = await line(initial === undefined || initial === '' ? 'Enter' : `${words.kept} «${initial}», ${words.empty}`);
        if (typed === '<') return BACK;
        const text = typed === '' ? (initial ?? '') : typed === '-' ? '' : typed;
        const fault = check?.(text) ?? null;
        if (fault === null && text !== '' && answered !== undefined) say(`✔ ${answered(text)}`);
        if (fault === null) return text;
        say(`✘ ${fault}`);
      }
    },
    search: async <T>({ find, ...asked }: SearchQuestion<T>): Promise<T | Back> => {
      print(bodyOf(asked, terminal));
      for (;;) {
        const typed = await line(words.term);
        if (typed === '<') return BACK;
        const found = find(typed);
        const chosen = found.every(isHeading) ? BACK : await pick(found, undefined);
        if (found.every(isHeading)) numbered(found, terminal, () => ' ');
        if (chosen !== BACK) return chosen;
      }
    },
    editor: null,
  };
}

/** Prints the choices under their numbers; gives those that can be chosen. */
function numbered<T>(choices: Choices<T>, terminal: Terminal, mark: (choice: Choice<T>) => string): readonly Choice<T>[] {
  const values: Choice<T>[] = [];
  const print = (head: string, text: string): void => {
    const lines = wrap(text, widthOf(terminal) - head.length);
    terminal.output.write(`${head}${lines.join(`\n${' '.repeat(head.length)}`)}\n`);
  };
  for (const choice of choices) {
    if (isHeading(choice)) print('', choice.heading);
    else {
      values.push(choice);
      print(`${mark(choice)}${String(values.length).padStart(3)}. `, choice.name);
    }
  }
  return values;
}

/** The terminal's own line editing; an Esc in the line, Ctrl+C and the end of the input leave. */
function readLine(prompt: string, { input, output }: Terminal): Promise<string> {
  return new Promise((resolve, reject) => {
    const line = createInterface({ input, terminal: false });
    let over = false;
    const end = (settle: () => void): void => {
      if (over) return;
      over = true;
      process.removeListener('SIGINT', leave);
      line.close();
      settle();
    };
    const leave = (): void => end(() => reject(new Left()));
    process.once('SIGINT', leave);
    line.once('line', (text) => end(() => (text.includes('\u001b') ? reject(new Left()) : resolve(text.trim()))));
    line.once('close', leave);
    output.write(prompt);
  });
}
