/** Sheets of one workbook joined: a year per sheet, an instrument per sheet, comments on a sheet of their own. */
import type { Subject } from '../model/framework.ts';
import type { Draft, DraftScore } from './draft.ts';
import { keyOf } from './text.ts';

const agree = (a: string | null, b: string | null): boolean => a === null || b === null || keyOf(a) === keyOf(b);

/** One agency in two sheets: the same name and year, and no place that contradicts. */
function same(a: Draft, b: Draft): boolean {
  return keyOf(a.given ?? '') === keyOf(b.given ?? '') && (a.year === b.year || a.year === null || b.year === null) && agree(a.district, b.district) && agree(a.province, b.province);
}

function unite(a: Draft, b: Draft): Draft {
  const scores: Partial<Record<Subject, DraftScore>> = { ...a.scores };
  const twice = [...a.twice, ...b.twice];
  for (const [subject, score] of Object.entries(b.scores) as [Subject, DraftScore][]) {
    const before = scores[subject];
    if (before === undefined || before.value === null) scores[subject] = score;
    else if (score.value !== null && score.value !== before.value) twice.push(before.at, score.at);
  }
  return {
    ...a, scores, twice, outside: a.outside || b.outside, year: a.year ?? b.year, district: a.district ?? b.district, province: a.province ?? b.province,
    rating: a.rating ?? b.rating, comments: [...a.comments, ...b.comments],
  };
}

/** Drafts of all sheets; those of one sheet are never joined with each other: a second row is a second row. */
export function joinSheets(sheets: readonly (readonly Draft[])[]): Draft[] {
  const [first = [], ...rest] = sheets;
  let joined = [...first];
  for (const sheet of rest) {
    const byName = new Map<string, number[]>();
    for (const [index, draft] of joined.entries()) byName.set(keyOf(draft.given ?? ''), [...(byName.get(keyOf(draft.given ?? '')) ?? []), index]);
    const next = [...joined];
    for (const draft of sheet) {
      const mates = (byName.get(keyOf(draft.given ?? '')) ?? []).filter((index) => { const mate = joined[index]; return mate !== undefined && same(mate, draft); });
      const [only] = mates;
      const mate = only === undefined ? undefined : next[only];
      if (mates.length === 1 && only !== undefined && mate !== undefined) next[only] = unite(mate, draft);
      else next.push(draft);
    }
    joined = next;
  }
  return joined;
}
