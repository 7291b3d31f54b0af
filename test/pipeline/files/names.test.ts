import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinctNames, lookAlike, safeName } from '../../../src/pipeline/files/names.ts';

const one = (name: string, apart: string | null = null) => ({ name, apart });

describe('a name for the disk', () => {
  it('keeps a Thai name readable, with dashes for blanks and refused signs', () => {
    expect(safeName('องค์การบริหารส่วนตำบล บ้านใหม่/สาขา "2"', 'x')).toBe('องค์การบริหารส่วนตำบล-บ้านใหม่-สาขา-2');
    expect(safeName('เทศบาลตำบลน\u0E4D\u0E32ใส\u200B.', 'x')).toBe('เทศบาลตำบลนำใส');
  });

  it('drops what Windows drops or keeps for itself', () => {
    expect(['CON', 'com1.docx', 'nul', 'lpt¹', '...', ' - ', 'a. ', '../..'].map((name) => safeName(name, 'ไม่ระบุ'))).toEqual(['_CON', '_com1.docx', '_nul', '_lpt¹', 'ไม่ระบุ', 'ไม่ระบุ', 'a', 'ไม่ระบุ']);
  });

  it('never passes 80 characters or 240 bytes, leaves the folder, or ends badly', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const name = safeName(text, 'ไม่ระบุ');
      expect(name.length).toBeLessThanOrEqual(80);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(240);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
      expect(name).not.toMatch(/[<>:"/\\|?*\s\u0000-\u001F]|^\.|[. ]$/);
      expect(name).not.toBe('');
      expect(name.normalize('NFC')).toBe(name);
    }), { numRuns: 60 });
  });

  it('cuts a long name between letters, not under a vowel', () => {
    const name = safeName('น้ำ'.repeat(60), 'x');
    expect(name.length).toBeLessThanOrEqual(80);
    expect(name.endsWith('น้ำ')).toBe(true);
  });
});

describe('names for many', () => {
  it('tells two of one name apart by their district, and leaves the rest alone', () => {
    expect(distinctNames([one('อบต.หนองบัว', 'เมือง'), one('อบต.หนองบัว', 'บ้านบึง'), one('อบต.โคก', 'เมือง')], 'x')).toEqual(['อบต.หนองบัว-เมือง', 'อบต.หนองบัว-บ้านบึง', 'อบต.โคก']);
  });

  it('sees names that only look different: case, digits, spelling, signs', () => {
    const names = distinctNames([one('School A'), one('school a'), one('บ้านใหม่ ๒'), one('บ้านใหม่ 2'), one('เเม่คำ'), one('แม่ค\u0E4D\u0E32'), one('ก/ข'), one('ก:ข')], 'x');
    expect(new Set(names.map(lookAlike)).size).toBe(names.length);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  it('counts on where even the district is the same', () => {
    expect(distinctNames([one('ก/ข', 'เมือง'), one('ก:ข', 'เมือง')], 'x')).toEqual(['ก-ข-เมือง', 'ก-ข-2']);
  });

  it('gives the same set the same names in whatever order', () => {
    const wanted = [one('ก/ข', 'เมือง'), one('ก:ข', 'เมือง'), one('ก?ข', null), one('A', 'b'), one('a', 'B'), one('ค')];
    const byName = (list: readonly typeof wanted[number][]): Record<string, string> => Object.fromEntries(distinctNames(list, 'x').map((name, index) => [`${list[index]?.name}|${list[index]?.apart}`, name]));
    fc.assert(fc.property(fc.shuffledSubarray(wanted, { minLength: wanted.length }), (order) => {
      expect(byName(order)).toEqual(byName(wanted));
    }));
  });

  it('never gives one name twice, whatever comes', () => {
    fc.assert(fc.property(fc.array(fc.record({ name: fc.string({ unit: fc.constantFrom('ก', 'ข', '-', '.', ' ', '2', '๒', 'A', 'a', '/'), maxLength: 4 }), apart: fc.option(fc.constantFrom('ก', 'ข', '2')) }), { maxLength: 12 }), (wanted) => {
      const names = distinctNames(wanted, 'ไม่ระบุ');
      expect(new Set(names.map(lookAlike)).size).toBe(names.length);
    }));
  });
});
