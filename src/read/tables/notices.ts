/** What must be said about a table: columns not taken, near spellings, years turned, facts taken from the title. */
import { type Notice, notice } from '../../model/notice.ts';
import type { RawCell } from '../../model/scores.ts';
import type { Grid } from '../grid.ts';
import type { Column } from '../header.ts';
import { isNumber } from '../numbers.ts';
import type { Titles } from '../titles.ts';
import { placeOf } from './columns.ts';

export function titleNotices(titles: Titles, year: boolean, province: boolean): Notice[] {
  const said: Notice[] = [];
  if (year && titles.year !== null) {
    const { value, at } = titles.year;
    said.push(value.turned ? notice('READ_YEAR_TURNED', 'info', { written: value.text, fiscalYear: value.year }, at) : notice('READ_YEAR_FROM_TITLE', 'info', { fiscalYear: value.year }, at));
  }
  if (province && titles.province !== null) said.push(notice('READ_PROVINCE_FROM_TITLE', 'info', { province: titles.province.value }, titles.province.at));
  return said;
}

/** `kept` = the columns as finally understood; `copies` = weighted twins of raw ones. */
export function columnNotices(all: readonly Column[], kept: readonly Column[], copies: readonly Column[], body: readonly (readonly (RawCell | undefined)[])[], grid: Grid): Notice[] {
  const said: Notice[] = [];
  const leave = (column: Column, severity: Notice['severity'], why: 'no-meaning' | 'weighted-copy' | 'national' | 'part') =>
    said.push(notice('READ_COLUMN_LEFT_OUT', severity, { column: column.name, header: column.header, why }, placeOf(grid, column)));
  for (const column of all) {
    const { index, header, meaning } = column;
    const now = kept.find((one) => one.index === index)?.meaning ?? null;
    if (meaning?.kind === 'score' && meaning.named.by === 'near') said.push(notice('READ_NEAR_NAME', 'warning', { text: header, subject: meaning.subject }, placeOf(grid, column)));
    if (meaning?.year?.turned === true) said.push(notice('READ_YEAR_TURNED', 'info', { written: meaning.year.text, fiscalYear: meaning.year.year }, placeOf(grid, column)));
    if (copies.some((copy) => copy.index === index)) leave(column, 'info', 'weighted-copy');
    else if (now?.kind === 'national' || now?.kind === 'part') leave(column, 'info', now.kind);
    else if (now?.kind === 'value') leave(column, 'warning', 'no-meaning');
    else if (now === null && header !== '' && body.some((row) => isNumber(row[index]))) leave(column, 'warning', 'no-meaning');
  }
  return said;
}
