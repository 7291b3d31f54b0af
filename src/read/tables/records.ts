/** Gathers scores that stand in different rows into one draft per agency and year. */
import type { Subject } from '../../model/framework.ts';
import type { Location } from '../../model/notice.ts';
import type { Comment } from '../comments.ts';
import type { Draft, DraftScore } from '../draft.ts';

interface Places { readonly district: string | null; readonly province: string | null }
interface Open {
  readonly given: string | null; places: Places; readonly year: number | null; at: Location | null;
  readonly scores: Partial<Record<Subject, DraftScore>>; rating: Draft['rating']; readonly comments: Comment[]; readonly twice: Location[];
}

export interface OpenRecord {
  readonly score: (subject: Subject, score: DraftScore) => void;
  readonly rate: (text: string, where: Location) => void;
  readonly comment: (found: readonly Comment[]) => void;
}

export interface Records {
  readonly at: (given: string | null, places: Places, year: number | null, where: Location | null) => OpenRecord;
  readonly list: () => Draft[];
}

export function newRecords(): Records {
  const open = new Map<string, Open>();
  const writer = (record: Open): OpenRecord => ({
    score: (subject, score) => {
      const before = record.scores[subject];
      record.at ??= score.at;
      if (before === undefined || before.value === null) record.scores[subject] = score;
      else if (score.value !== null && score.value !== before.value) record.twice.push(before.at, score.at);
    },
    rate: (text, where) => { record.rating ??= { text, at: where }; },
    comment: (found) => { record.comments.push(...found); },
  });
  return {
    at: (given, places, year, where) => {
      const key = JSON.stringify([given, places.district, places.province, year]);
      const record = open.get(key) ?? { given, places, year, at: where, scores: {}, rating: null, comments: [], twice: [] };
      open.set(key, record);
      return writer(record);
    },
    list: () => [...open.values()].filter(({ scores, comments }) => Object.keys(scores).length > 0 || comments.length > 0).map(({ given, places, year, at, scores, rating, comments, twice }) => ({
      given, ...places, year, scores, rating, comments, twice, at: at ?? Object.values(scores)[0]?.at ?? { file: '' },
    })),
  };
}
