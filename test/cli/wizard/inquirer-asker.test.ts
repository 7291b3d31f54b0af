import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { displayWidth } from '../../../src/thai/text.ts';
import { BACK, Left } from '../../../src/cli/wizard/asker.ts';
import { inquirerAsker } from '../../../src/cli/wizard/inquirer-asker.ts';
import { fakeTerminal, KEYS } from './fake-terminal.ts';

const FRUIT = [{ value: 'a', name: 'มะม่วงน้ำดอกไม้' }, { heading: 'อื่น ๆ' }, { value: 'b', name: 'ทุเรียน' }, { value: 'c', name: 'ลำไย' }] as const;

describe('a list under the arrow keys', () => {
  it('starts at the default, passes headings by, and leaves one line behind', async () => {
    const { terminal, press, shown } = fakeTerminal();
    const answer = inquirerAsker(terminal).select<string>({ message: 'ผลไม้', choices: FRUIT, default: 'a' });
    await press(KEYS.down, KEYS.down, KEYS.enter);
    expect(await answer).toBe('c');
    expect(shown().trim().split('\n').at(-1)).toBe('✔ ผลไม้: ลำไย');
    expect(shown()).toContain('↑↓ เลื่อน · Enter เลือก · Shift+Tab ย้อนกลับ · Esc ออก');
  });

  it('leaves nothing behind where it is a crossing', async () => {
    const { terminal, press, shown } = fakeTerminal();
    const answer = inquirerAsker(terminal).select<string>({ message: 'ผลไม้', choices: FRUIT, menu: true });
    await press(KEYS.enter);
    expect(await answer).toBe('a');
    expect(shown()).not.toContain('✔');
  });

  it('goes back with Shift+Tab, leaves with Esc and Ctrl+C, and shows the cursor again', async () => {
    for (const [key, ends] of [[KEYS.shiftTab, BACK], [KEYS.escape, Left], [KEYS.ctrlC, Left]] as const) {
      const { terminal, press, raw } = fakeTerminal();
      const answer = inquirerAsker(terminal).select<string>({ message: 'ผลไม้', choices: FRUIT }).catch((cause: unknown) => cause);
      await press(key);
      const result = await answer;
      if (ends === BACK) expect(result).toBe(BACK);
      else expect(result).toBeInstanceOf(Left);
      expect(raw().lastIndexOf('\u001b[?25h')).toBeGreaterThan(raw().lastIndexOf('\u001b[?25l'));
    }
  });

  it.each([40, 80])('keeps every line within %i columns, broken between Thai words', async (columns) => {
    const { terminal, press, shown } = fakeTerminal(columns);
    const name = 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงานประจำปีงบประมาณ';
    const answer = inquirerAsker(terminal).select<number>({ message: `${name}${name}`, note: name, choices: [{ value: 1, name, description: `${name}${name}` }] });
    await press(KEYS.enter);
    await answer;
    expect(Math.max(...shown().split(/[\r\n]+/).map(displayWidth))).toBeLessThanOrEqual(columns);
  });
});

describe('boxes to tick', () => {
  it('are ticked with the space bar, and the fault stands at the question', async () => {
    const { terminal, press, shown } = fakeTerminal();
    const answer = inquirerAsker(terminal).checkbox<string>({
      message: 'ผลไม้', choices: [{ value: 'a', name: 'มะม่วง', checked: true }, { value: 'b', name: 'ทุเรียน' }], check: (values) => (values.length === 0 ? 'ให้ติ๊กอย่างน้อยหนึ่งข้อ' : null),
    });
    await press(KEYS.space, KEYS.enter, KEYS.down, KEYS.space, KEYS.enter);
    expect(await answer).toEqual(['b']);
    expect(shown()).toContain('✘ ให้ติ๊กอย่างน้อยหนึ่งข้อ');
    expect(shown().trim().split('\n').at(-1)).toBe('✔ ผลไม้: ทุเรียน');
  });

  it('can be left all empty where that is an answer', async () => {
    const { terminal, press } = fakeTerminal();
    const answer = inquirerAsker(terminal).checkbox<string>({ message: 'ผลไม้', choices: [{ value: 'a', name: 'มะม่วง', checked: true }] });
    await press(KEYS.space, KEYS.enter);
    expect(await answer).toEqual([]);
  });
});

describe('a search', () => {
  it('narrows with what is typed in Thai, also after a backspace', async () => {
    const { terminal, press, shown } = fakeTerminal();
    const find = (term: string) => [...FRUIT].flatMap((one) => ('value' in one && one.name.includes(term) ? [one] : []));
    const answer = inquirerAsker(terminal).search<string>({ message: 'ผลไม้', find: (term) => (find(term).length === 0 ? [{ heading: 'ไม่พบ' }] : find(term)) });
    await press('ท', 'ุ', 'เ', 'x', KEYS.enter, KEYS.backspace, KEYS.enter);
    expect(await answer).toBe('b');
    expect(shown()).toContain('ไม่พบ');
  });
});

describe('a line of text', () => {
  const ask = async (keys: readonly string[], question: { initial?: string; check?: (text: string) => string | null } = {}, columns = 80) => {
    const fake = fakeTerminal(columns);
    const answer = inquirerAsker(fake.terminal).input({ message: 'ชื่อ', ...question }).catch((cause: unknown) => cause);
    await fake.press(...keys);
    return { answer: await answer, ...fake };
  };

  it('takes Thai, and a backspace takes away one mark', async () => expect((await ask(['น้ำใสส', KEYS.backspace, KEYS.enter])).answer).toBe('น้ำใส'));
  it('takes a paste of a column on one line', async () => expect((await ask(['91.25\r\n82.47\r\n86.93', KEYS.enter])).answer).toBe('91.25 82.47 86.93'));
  it('takes the Enter at the end of a paste', async () => expect((await ask(['สมชาย ใจซื่อ\r'])).answer).toBe('สมชาย ใจซื่อ'));
  it('keeps what stood there, or its absence once it was emptied', async () => {
    expect((await ask([KEYS.enter], { initial: 'เดิม' })).answer).toBe('เดิม');
    expect((await ask([KEYS.clearLine, KEYS.enter], { initial: 'เดิม' })).answer).toBe('');
  });
  it('says what is wrong and lets it be mended', async () => {
    const { answer, shown } = await ask(['กก', KEYS.enter, KEYS.backspace, KEYS.enter], { check: (text) => (text.length > 1 ? 'ยาวไป' : null) });
    expect(answer).toBe('ก');
    expect(shown()).toContain('✘ ยาวไป');
  });
  it('goes back with Shift+Tab and leaves with Esc, Ctrl+C and the end of the input', async () => {
    expect((await ask(['กข', KEYS.shiftTab])).answer).toBe(BACK);
    for (const key of [KEYS.escape, KEYS.ctrlC, KEYS.ctrlD]) expect((await ask([key])).answer).toBeInstanceOf(Left);
  });
  it('is shown afterwards as it was understood', async () => {
    const { shown } = await ask(['5/3/65', KEYS.enter], { answered: () => '5 มีนาคม พ.ศ. 2565' } as never);
    expect(shown()).toContain('✔ ชื่อ: 5 มีนาคม พ.ศ. 2565');
  });
});

describe('many lines', () => {
  it('are written in the officer’s own editor, where there is one', async () => {
    expect(inquirerAsker(fakeTerminal(80, {}).terminal).editor === null).toBe(process.platform !== 'win32');
    const script = join(mkdtempSync(join(tmpdir(), 'ita-plan-editor-')), 'append.mjs');
    writeFileSync(script, "import { appendFileSync } from 'node:fs'; appendFileSync(process.argv[2], '\\nข');");
    vi.stubEnv('VISUAL', '');
    vi.stubEnv('EDITOR', `node ${script}`);
    expect(await inquirerAsker(fakeTerminal(80, { EDITOR: 'node' }).terminal).editor?.({ message: 'ขั้นตอน', text: 'ก' })).toBe('ก\nข');
    vi.unstubAllEnvs();
  });
});
