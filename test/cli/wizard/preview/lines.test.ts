import { describe, expect, it } from 'vitest';
import type { Document } from '../../../../src/model/document.ts';
import { documentLines } from '../../../../src/cli/wizard/preview/lines.ts';
import { textOf } from '../../../../src/cli/wizard/preview/text.ts';
import { displayWidth } from '../../../../src/thai/text.ts';
import { issuedLine, markerText } from '../../../../src/write/index.ts';
import { samples } from '../../../fixtures/write/index.ts';
import { cell, head, p, paper, row, section, t } from '../../../fixtures/write/parts.ts';

const lines = (document: Document, width: number): string[] => documentLines(document, width, {
  issued: (date) => textOf(issuedLine(date, document.kind, 'thai')), marker: (list, index) => markerText(list.marker, list.start + index, 'thai'), emblem: 'ตรา', newPage: 'ขึ้นหน้าใหม่',
}).map(({ text }) => text);

/** All words of a paper's texts, without spaces. */
function words(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(words);
  if (value === null || typeof value !== 'object') return [];
  const { type, text } = value as { type?: string; text?: unknown };
  return type === 'text' && typeof text === 'string' ? [text.replace(/\s+/g, '')] : Object.values(value).flatMap(words);
}

describe('a paper on a terminal', () => {
  const all = Object.entries(samples());

  it.each(all.flatMap(([name, document]) => [40, 80, 120].map((width) => [name, width, document] as const)))('%s keeps within %i columns and loses no word', (_, width, document) => {
    const shown = lines(document, width);
    expect(shown.filter((line) => displayWidth(line) > width)).toEqual([]);
    const flat = shown.join('').replace(/[\s│┄┼─]+/g, '');
    if (width >= 40) for (const word of words(document.sections).filter((text) => text.length > 0 && text.length < 12)) expect(flat).toContain(word);
  });

  it('stands its parts where they belong', () => {
    const document = paper('ก', [section([
      { type: 'title', text: t('ประกาศ') }, { type: 'heading', level: 1, number: '๑.', text: t('หัวข้อ') }, p('เนื้อความ'), p('ขวา', 'right'), { type: 'list', marker: '๑.', start: 3, items: [[p('สาม')], [p('สี่')]] },
      { type: 'issued', date: '2022-03-05' }, { type: 'issued', date: null }, { type: 'signature', lines: [[{ type: 'blank', fact: 'signatory.name' }]] }, { type: 'page-break', catchword: null }, { type: 'rule' },
      { type: 'form', fields: [{ label: 'เรื่อง', value: t('ทดสอบ') }] }, { type: 'chart', alt: '', target: 85, series: [{ name: 'คะแนน', values: [{ label: 'IIT', value: 50 }, { label: 'EIT', value: null }] }] },
    ], { emblem: 'large' })]);
    expect(lines(document, 40).join('\n')).toMatchInlineSnapshot(`
      "                 [ตรา]
                       ประกาศ

      ๑. หัวข้อ
          เนื้อความ
                                           ขวา
        ๓. สาม
        ๔. สี่

           ประกาศ ณ วันที่ ๕ มีนาคม พ.ศ. ๒๕๖๕

      ประกาศ ณ วันที่ …………… เดือน …………… พ.ศ. ……………


                       ……………
                   ┄┄ ขึ้นหน้าใหม่ ┄┄
      ────────────────────────────────────────
      เรื่อง  ทดสอบ

      คะแนน
        50.00 ███████······ IIT
            - ············· EIT
        85.00 ◄"
    `);
  });

  const table = (columns: readonly number[]): Document => paper('ก', [section([{
    type: 'table', columns: [...columns], alt: '', caption: t('ตาราง'), head: [head(['ที่', 'มาตรการ', 'ผู้รับผิดชอบ'])],
    rows: [row([cell('รวม', { colspan: 3 })]), row([cell('๑', { align: 'center', rowspan: 2 }), 'จัดทำทะเบียนคุมการยืม', 'กองคลัง']), row(['แจ้งเวียนให้ทราบ', cell('๒.๕๐', { align: 'right' })])],
  }])]);

  it('lays a table out in columns where they can be read, with merged cells in their place', () => {
    expect(lines(table([20, 50, 30]), 60).join('\n')).toMatchInlineSnapshot(`
      "
                                 ตาราง
          ที่      │           มาตรการ           │     ผู้รับผิดชอบ
      ───────────┼─────────────────────────────┼─────────────────
      รวม
      ┄┄┄┄┄┄┄┄┄┄┄┼┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┼┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄
          ๑      │ จัดทำทะเบียนคุมการยืม           │ กองคลัง
      ┄┄┄┄┄┄┄┄┄┄┄┼┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┼┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄
                 │ แจ้งเวียนให้ทราบ               │             ๒.๕๐
      "
    `);
  });

  it('and as a record a row where they could not', () => {
    expect(lines(table([20, 50, 30]), 40).join('\n')).toMatchInlineSnapshot(`
      "
                       ตาราง
        ที่    │      มาตรการ      │  ผู้รับผิดชอบ
      ───────┼───────────────────┼───────────
      รวม
      ┄┄┄┄┄┄┄┼┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┼┄┄┄┄┄┄┄┄┄┄┄
        ๑    │ จัดทำทะเบียนคุมการยืม │ กองคลัง
      ┄┄┄┄┄┄┄┼┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┼┄┄┄┄┄┄┄┄┄┄┄
             │ แจ้งเวียนให้ทราบ     │       ๒.๕๐
      "
    `);
  });
});
