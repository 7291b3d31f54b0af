import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/thai/text.ts';
import { BACK, Left } from '../../../src/cli/wizard/asker.ts';
import { plainAsker } from '../../../src/cli/wizard/plain-asker.ts';
import { fakeTerminal } from './fake-terminal.ts';

async function ask<T>(lines: readonly string[], question: (asker: ReturnType<typeof plainAsker>) => Promise<T>): Promise<{ answer: unknown; shown: string; raw: string }> {
  const fake = fakeTerminal();
  const answer = question(plainAsker(fake.terminal)).catch((cause: unknown) => cause);
  await fake.press(...lines.map((line) => `${line}\n`));
  return { answer: await answer, shown: fake.shown(), raw: fake.raw() };
}

const CHOICES = [{ value: 'a', name: 'มะม่วง', checked: true }, { heading: 'อื่น ๆ' }, { value: 'b', name: 'ทุเรียน' }] as const;

describe('questions on a dumb terminal', () => {
  it('are answered by number, in Thai digits too, never moving the cursor', async () => {
    const { answer, shown, raw } = await ask(['9', '๒'], (asker) => asker.select<string>({ message: 'ผลไม้', choices: CHOICES }));
    expect(answer).toBe('b');
    expect(shown).toContain('ไม่มีหมายเลขนี้');
    expect(raw).not.toContain('\u001b');
  });
  it('take Enter for what is marked', async () => {
    expect((await ask([''], (asker) => asker.select<string>({ message: 'ผลไม้', choices: CHOICES, default: 'b' }))).answer).toBe('b');
    expect((await ask([''], (asker) => asker.checkbox<string>({ message: 'ผลไม้', choices: CHOICES }))).answer).toEqual(['a']);
    expect((await ask([''], (asker) => asker.input({ message: 'ชื่อ', initial: 'เดิม' }))).answer).toBe('เดิม');
  });
  it('keep within a narrow screen', async () => {
    const fake = fakeTerminal(40);
    const answer = plainAsker(fake.terminal).checkbox<string>({ message: 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', choices: [{ value: 'a', name: 'รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส', checked: true }] });
    await fake.press('\n');
    await answer;
    expect(fake.shown().split('\n').filter((line) => displayWidth(line) > 40)).toEqual([]);
  });
  it('take several numbers, none, and what is wrong once more', async () => {
    const check = (values: readonly string[]) => (values.length === 0 ? 'ให้ติ๊กอย่างน้อยหนึ่งข้อ' : null);
    const { answer, shown } = await ask(['0', '3', '1 2'], (asker) => asker.checkbox<string>({ message: 'ผลไม้', choices: CHOICES, check }));
    expect(answer).toEqual(['a', 'b']);
    expect(shown).toMatch(/ให้ติ๊ก[\s\S]*ไม่มีหมายเลขนี้/);
  });
  it('take text, its absence, and what is wrong once more', async () => {
    expect((await ask(['ก', 'กข'], (asker) => asker.input({ message: 'ชื่อ', check: (text) => (text.length < 2 ? 'สั้นไป' : null) }))).answer).toBe('กข');
    expect((await ask(['-'], (asker) => asker.input({ message: 'ชื่อ', initial: 'เดิม' }))).answer).toBe('');
  });
  it('search by words, then by number', async () => {
    const find = (term: string) => CHOICES.flatMap((one) => ('value' in one && one.name.includes(term) ? [one] : []));
    const { answer } = await ask(['ส้ม', 'ทุ', '1'], (asker) => asker.search<string>({ message: 'ผลไม้', find: (term) => (find(term).length === 0 ? [{ heading: 'ไม่พบ' }] : find(term)) }));
    expect(answer).toBe('b');
  });
  it('go back with «<» and leave with Esc', async () => {
    expect((await ask(['<'], (asker) => asker.select<string>({ message: 'ผลไม้', choices: CHOICES }))).answer).toBe(BACK);
    expect((await ask(['<'], (asker) => asker.input({ message: 'ชื่อ' }))).answer).toBe(BACK);
    expect((await ask(['\u001b'], (asker) => asker.input({ message: 'ชื่อ' }))).answer).toBeInstanceOf(Left);
  });
});
