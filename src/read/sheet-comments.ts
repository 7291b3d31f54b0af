/** A sheet of comments beside the scores: a column of ข้อเสนอแนะ, with or without the agency each speaks to. */
import { type Notice, notice } from '../model/notice.ts';
import { fold } from '../thai/text.ts';
import { type Comment, splitComments } from './comments.ts';
import type { Draft } from './draft.ts';
import { type Grid, lineOf } from './grid.ts';
import { findHeader, type Reader } from './header.ts';
import { yearIn } from './years.ts';
import { ofKind } from './tables/columns.ts';

export interface SheetComments { readonly rows: readonly { readonly agency: string | null; readonly year: number | null; readonly comments: readonly Comment[] }[] }

export function commentsOf(grid: Grid, reader: Reader): SheetComments | null {
  const header = findHeader(grid, reader);
  const [column] = header === null ? [] : ofKind(header.columns, 'comment');
  if (header === null || column === undefined) return null;
  const [agency] = ofKind(header.columns, 'agency');
  const [year] = ofKind(header.columns, 'year');
  const rows = grid.rows.slice(header.end).map((row) => ({
    agency: agency === undefined ? null : lineOf(row[agency.index]) || null,
    year: year === undefined ? null : (yearIn(lineOf(row[year.index]))?.year ?? null),
    comments: splitComments(row[column.index], grid),
  }));
  return { rows: rows.filter(({ comments }) => comments.length > 0) };
}

/** Gives each row of comments to its agency; without a name, to the only agency there is (its latest year). */
export function takeComments(drafts: readonly Draft[], sheets: readonly SheetComments[]): { drafts: readonly Draft[]; notices: readonly Notice[] } {
  const notices: Notice[] = [];
  const result = [...drafts];
  const names = new Set(drafts.map(({ given }) => fold(given ?? '')));
  for (const { agency, year, comments } of sheets.flatMap(({ rows }) => rows)) {
    const mates = result.filter((draft) => (agency === null ? names.size === 1 : fold(draft.given ?? '') === fold(agency)) && (year === null || draft.year === null || draft.year === year));
    const [mate] = mates.sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
    if (mate === undefined) notices.push(notice('READ_COMMENTS_WITHOUT_AGENCY', 'warning', { agency: agency ?? '', count: comments.length }, comments[0]?.at ?? null));
    else result[result.indexOf(mate)] = { ...mate, comments: [...mate.comments, ...comments] };
  }
  return { drafts: result, notices };
}
