import { describe, expect, it } from 'vitest';
import type { ItaPlanError } from '../../../src/model/error.ts';
import { decodeText } from '../../../src/read/formats/text.ts';
import { readCsv } from '../../../src/read/formats/csv.ts';
import { line, read } from '../../fixtures/read/knowledge.ts';
import { windows874 } from '../../fixtures/read/make.ts';

const values = (text: string): (string | number | boolean | null)[][] => (readCsv(text, 'a.csv')[0]?.cells ?? []).map((row) => row.map(({ value }) => value));
const lineOfError = (bytes: Uint8Array): unknown => {
  try {
    return decodeText(bytes, 'a.csv').encoding;
  } catch (error) {
    const { code, params, at } = error as ItaPlanError<'READ_ENCODING'>;
    return [code, params.cause, at?.line];
  }
};

describe('CSV', () => {
  it.each([',', ';', '\t', '|'])('splits at «%s»', (delimiter) => {
    expect(values(`ก${delimiter}ข\n"1${delimiter}5"${delimiter}2\n`)).toEqual([['ก', 'ข'], [`1${delimiter}5`, '2']]);
  });

  it.each(['\n', '\r\n', '\r'])('ends lines at %j', (end) => {
    expect(values(['a,b', '1,2', '3,4'].join(end))).toEqual([['a', 'b'], ['1', '2'], ['3', '4']]);
  });

  it('mixes line ends, and keeps newlines and quotes inside quotes', () => {
    expect(values('a,b\r\n"1\n2","x ""y"""\n3,4\r5,6')).toEqual([['a', 'b'], ['1\n2', 'x "y"'], ['3', '4'], ['5', '6']]);
  });

  it('bears a quotation mark inside an open field', () => {
    expect(values('a,b\nศูนย์ "คุณธรรม",1')).toEqual([['a', 'b'], ['ศูนย์ "คุณธรรม"', '1']]);
  });

  it('obeys a sep= line and does not count it', () => {
    const [table] = readCsv('sep=;\r\na;b\r\n1,5;2\r\n', 'a.csv');
    expect(table?.cells[1]?.[0]).toEqual({ row: 2, column: 'A', value: '1,5' });
  });

  it('tells the delimiter from decimal commas and from titles with commas', () => {
    expect(values('ผล, ITA, ปี 2564\nหน่วยงาน;ก;ข\nอบต.ก;90,5;80,25\nอบต.ข;1,5;2,5')[2]).toEqual(['อบต.ก', '90,5', '80,25']);
  });

  it('counts rows as a spreadsheet does: blank lines too, a quoted newline not', () => {
    const [table] = readCsv('t\n\na,b\n"x\ny",1\nz,2', 'a.csv');
    expect(table?.cells.map((row) => row[0]?.row)).toEqual([1, 3, 4, 5]);
  });

  it('takes rows of any length', () => {
    expect(values('a\n1,2,3\n4')).toEqual([['a'], ['1', '2', '3'], ['4']]);
  });
});

describe('encodings', () => {
  const text = 'หน่วยงาน,คะแนน ITA\r\nอบต.ดงกลาง,90\r\n';

  it.each([
    ['utf-8', Buffer.from(text)], ['utf-8', Buffer.from(`\ufeff${text}`)], ['windows-874', windows874(text)], ['utf-16le', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['utf-16be', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()], ['utf-16le', Buffer.from(text, 'utf16le')],
  ] as const)('%s is known from the bytes', async (encoding, bytes) => {
    expect([decodeText(bytes, 'a.csv').encoding, line((await read(bytes, 'a.csv')).records[0])]).toEqual([encoding, 'total=90']);
  });

  it('says when it was not UTF-8', async () => {
    expect((await read(windows874(text), 'a.csv')).notices.filter(({ code }) => code === 'READ_ENCODING_USED').map(({ params }) => params)).toEqual([{ encoding: 'windows-874' }]);
  });

  it.each([
    ['a byte that windows-874 leaves undefined', Buffer.concat([windows874('ก,ข\nค,'), Buffer.from([0xdc])]), ['READ_ENCODING', 'unknown', 2]],
    ['a control byte of another code page', Buffer.concat([windows874('ก\nข\n'), Buffer.from([0x8d])]), ['READ_ENCODING', 'unknown', 3]],
    ['UTF-8 that breaks in its third line', Buffer.concat([Buffer.from('กกก\nขขข\nค'), Buffer.from([0xe0, 0xb8])]), ['READ_ENCODING', 'mixed', 3]],
    ['windows-874 that goes on in UTF-8', Buffer.concat([windows874('กขค\n'), Buffer.from('กขค\n')]), ['READ_ENCODING', 'mixed', 2]],
    ['UTF-8 with a BOM and a broken line', Buffer.concat([Buffer.from('\ufeffก\n'), Buffer.from([0xe0, 0x41])]), ['READ_ENCODING', 'mixed', 2]],
  ] as const)('refuses %s, with the line', (_, bytes, expected) => {
    expect(lineOfError(bytes)).toEqual(expected);
  });
});
