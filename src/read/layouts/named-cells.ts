/** Indicator and score in one cell («1. การปฏิบัติหน้าที่ 97.68 คะแนน»), with the assessor's remarks beside it, as on a web page. */
import type { Reading } from '../draft.ts';
import type { Ignored } from '../draft.ts';
import { at, atRow, lineOf, textOf } from '../grid.ts';
import { findHeader, type Reader } from '../header.ts';
import type { Sheet } from '../sheet.ts';
import type { Named } from '../subjects.ts';
import type { RawCell } from '../../model/scores.ts';
import { notice, type Notice } from '../../model/notice.ts';
import { readNumber } from '../numbers.ts';
import { splitComments } from '../comments.ts';
import { titlesOf } from '../titles.ts';
import { meaningName } from '../meanings.ts';
import { newNotes, scoreOf } from '../tables/cells.ts';
import { newRecords } from '../tables/records.ts';
import { ofKind } from '../tables/columns.ts';
import { titleNotices } from '../tables/notices.ts';

interface Both { readonly named: Named; readonly score: string }

/** «name number คะแนน», in this order, by a line break, a colon or a space. */
function split(text: string, reader: Reader): Both | null {
  const match = /^(?<name>[\s\S]*?\D)[\s:=]+(?<score>(?:ร้อยละ\s*)?[+-]?[\d๐-๙]{1,3}(?:[.,][\d๐-๙]+)?\s*(?:คะแนน|%|ร้อยละ)?)\s*$/.exec(text.trim());
  const { name = '', score = '' } = match?.groups ?? {};
  const named = reader.namer.of(name.trim());
  return named === null || (named.by === 'number' && !/[.,]|คะแนน|%/.test(score)) ? null : { named, score };
}

export function namedCells({ grid, reader }: Sheet): Reading | null {
  const found: { cell: RawCell; both: Both; row: number }[] = [];
  const seen = new Set<RawCell>();
  for (const [row, cells] of grid.rows.entries()) for (const cell of cells) {
    if (cell === undefined || seen.has(cell) || typeof cell.value !== 'string') continue;
    seen.add(cell);
    const both = split(textOf(cell), reader);
    if (both !== null) found.push({ cell, both, row });
  }
  const [first] = found;
  if (first === undefined || new Set(found.map(({ both }) => both.named.subject)).size < 3) return null;
  const header = findHeader({ ...grid, rows: grid.rows.slice(0, first.row) }, reader);
  const titles = titlesOf(grid, header?.top ?? first.row, reader.knowledge);
  const notes = newNotes();
  const said: Notice[] = [];
  const record = newRecords();
  const open = record.at(titles.agency?.value ?? null, { district: titles.district?.value ?? null, province: titles.province?.value ?? null }, titles.year?.value.year ?? null, titles.agency?.at ?? null);
  for (const { cell, both } of found) {
    open.score(both.named.subject, { ...scoreOf({ ...cell, value: both.score }, null, grid, [], { index: 0, name: cell.column, header: '', meaning: null, cell }, notes), at: at(grid, cell) });
    if (both.named.by === 'near') said.push(notice('READ_NEAR_NAME', 'warning', { text: lineOf(cell), subject: both.named.subject }, at(grid, cell)));
  }
  const columns = header?.columns ?? [];
  const comments = ofKind(columns, 'comment');
  for (const row of grid.rows.slice(header?.end ?? first.row)) for (const { index } of comments) {
    const cell = row[index];
    if (cell === undefined || found.some((one) => one.cell === cell)) continue;
    if (!seen.delete(cell)) continue;
    open.comment(splitComments(cell, grid));
  }
  const lone = grid.rows.flatMap((row) => row.filter((cell) => readNumber(cell).kind === 'number')).length;
  const ignored: Ignored[] = grid.rows.slice(0, header?.top ?? first.row).map((row) => ({ at: atRow(grid, row), why: 'title' }));
  return {
    layout: 'named-cells', drafts: record.list(), ignored,
    columns: columns.map(({ name, header: text, meaning }) => ({ column: name, header: text, meaning: meaningName(meaning) })),
    notices: [...titles.notices, ...said, ...titleNotices(titles, true, true), ...notes.list()],
    numbers: { all: found.length + lone, used: found.length },
  };
}
