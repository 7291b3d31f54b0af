import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { refusal } from '../../../fixtures/read/knowledge.ts';
import { parts, spoiled, zip } from '../../../fixtures/read/make.ts';
import { sheet } from '../../../fixtures/read/refusals.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const HEAD = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>';
const TAIL = '</sheetData></worksheet>';
const text = (name: string): string => String(parts([sheet]).find((entry) => entry.name === name)?.data ?? '');
const with1 = (xml: string): Uint8Array => spoiled({ [SHEET]: xml }, sheet);

/** Deflates a repeated text without keeping it whole: 300 MB of spaces are 300 KB. */
const bomb = (megabytes: number): Uint8Array => deflateRawSync(Buffer.alloc(megabytes * 1_000_000, ' '));

const CASES: readonly (readonly [title: string, make: () => Uint8Array, code: string])[] = [
  ['a sheet of 300 MB of spaces that says so', () => zip(parts([sheet]).map((entry) => (entry.name === SHEET ? { ...entry, packed: bomb(300), size: 300_000_000 } : entry))), 'READ_TOO_BIG part'],
  ['a sheet of 300 MB that says 1 KB', () => zip(parts([sheet]).map((entry) => (entry.name === SHEET ? { ...entry, packed: bomb(300), size: 1000 } : entry))), 'READ_TOO_BIG part'],
  ['billion laughs', () => with1('<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&b;</v></c></row></sheetData></worksheet>'), 'READ_DTD'],
  ['an external entity', () => spoiled({ 'xl/workbook.xml': `<!DOCTYPE x SYSTEM "file:///etc/passwd">${text('xl/workbook.xml')}` }, sheet), 'READ_DTD'],
  ['a DTD in the relationships', () => spoiled({ '_rels/.rels': `<!DOCTYPE x>${text('_rels/.rels')}` }, sheet), 'READ_DTD'],
  ['a million nested tags', () => with1(`${HEAD}${'<a>'.repeat(1_000_000)}`), 'READ_CORRUPT depth'],
  ['two parts of one name', () => zip([...parts([sheet]), { name: SHEET, data: text(SHEET) }]), 'READ_DUPLICATE_PART'],
  ['two parts of one name but for a backslash', () => zip([...parts([sheet]), { name: SHEET.replaceAll('/', '\\'), data: text(SHEET) }]), 'READ_DUPLICATE_PART'],
  ['a row past Excel\'s last', () => with1(`${HEAD}<row r="4294967295"><c r="A4294967295"><v>1</v></c></row>${TAIL}`), 'READ_OUTSIDE_SHEET'],
  ['a row 0', () => with1(`${HEAD}<row r="0"><c r="A0"><v>1</v></c></row>${TAIL}`), 'READ_OUTSIDE_SHEET'],
  ['a cell past XFD', () => with1(`${HEAD}<row r="1"><c r="XFE1"><v>1</v></c></row>${TAIL}`), 'READ_OUTSIDE_SHEET'],
  ['a cell ZZZZZZ9', () => with1(`${HEAD}<row r="9"><c r="ZZZZZZ9"><v>1</v></c></row>${TAIL}`), 'READ_OUTSIDE_SHEET'],
  ['a cell that stands in another row', () => with1(`${HEAD}<row r="1"><c r="A2"><v>1</v></c></row>${TAIL}`), 'READ_CORRUPT cell'],
  ['one cell twice', () => with1(`${HEAD}<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>${TAIL}`), 'READ_CORRUPT cell'],
  ['one row twice', () => with1(`${HEAD}<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row>${TAIL}`), 'READ_CORRUPT row'],
  ['a string index out of range', () => with1(`${HEAD}<row r="1"><c r="A1" t="s"><v>99999</v></c></row>${TAIL}`), 'READ_CORRUPT string'],
  ['a number that is none', () => with1(`${HEAD}<row r="1"><c r="A1"><v>9.5.5</v></c></row>${TAIL}`), 'READ_CORRUPT number'],
  ['a cell of 40,000 characters', () => with1(`${HEAD}<row r="1"><c r="A1" t="inlineStr"><is><t>${'ก'.repeat(40_000)}</t></is></c></row>${TAIL}`), 'READ_TOO_BIG text'],
  ['more than 100,000 rows', () => with1(`${HEAD}${'<row><c><v>1</v></c></row>'.repeat(100_001)}${TAIL}`), 'READ_TOO_BIG rows'],
  ['more than 2,000,000 cells', () => with1(`${HEAD}${`<row>${'<c/>'.repeat(16_000)}</row>`.repeat(126)}${TAIL}`), 'READ_TOO_BIG cells'],
  ['300 sheets', () => zip(parts(Array.from({ length: 300 }, (_, i) => ({ name: `s${i}`, rows: [[i]] })))), 'READ_TOO_BIG sheets'],
  ['3,000 zip entries', () => zip([...parts([sheet]), ...Array.from({ length: 3000 }, (_, i) => ({ name: `x/${i}`, data: '' }))]), 'READ_TOO_BIG entries'],
  ['a sheet whose part is missing', () => spoiled({ [SHEET]: null }, sheet), 'READ_CORRUPT zip'],
  ['an undefined entity', () => with1(`${HEAD}<row r="1"><c r="A1" t="str"><v>&nbsp;</v></c></row>${TAIL}`), 'READ_CORRUPT xml'],
];

describe('hostile workbooks', () => {
  for (const [title, make, code] of CASES) {
    it(`are refused by name within 5 s: ${title}`, async () => {
      const bytes = make();
      const start = performance.now();
      expect(await refusal(bytes)).toBe(code);
      expect(performance.now() - start).toBeLessThan(5_000);
    });
  }

  it('never unpack what is not asked for: a 300 MB part nobody refers to', async () => {
    expect(await refusal(zip([...parts([sheet]), { name: 'xl/media/x.bin', data: '', packed: bomb(300), size: 300_000_000 }]))).toBe('read');
  });
});
