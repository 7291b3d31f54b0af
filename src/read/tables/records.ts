/** Gathers scores that stand in different rows into one draft per agency and year. */
import { INDICATORS, type InstrumentId, type Subject } from '../../model/framework.ts';
import type { Location } from '../../model/notice.ts';
import type { Comment } from '../comments.ts';
import { type Draft, type DraftScore, isOutside } from '../draft.ts';
import { instrumentOfIndicator } from '../instruments.ts';

interface Places { readonly district: string | null; readonly province: string | null }
interface Open {
  readonly given: string | null; places: Places; readonly year: number | null; at: Location | null;
  readonly scores: Partial<Record<Subject, DraftScore>>; rating: Draft['rating']; readonly comments: Comment[]; readonly twice: Location[];
  readonly sums: { readonly beside: InstrumentId; readonly score: DraftScore }[];
}

export interface OpenRecord {
  readonly score: (subject: Subject, score: DraftScore) => void;
  /** A sum beside an indicator: of its instrument, or of the agency where it is the only one. */
  readonly sum: (beside: InstrumentId, score: DraftScore) => void;
  readonly rate: (text: string, where: Location) => void;
  readonly comment: (found: readonly Comment[]) => void;
}

export interface Records {
  readonly at: (given: string | null, places: Places, year: number | null, where: Location | null) => OpenRecord;
  readonly list: () => Draft[];
}

function put(record: Open, subject: Subject, score: DraftScore): void {
  const before = record.scores[subject];
  record.at ??= score.at;
  if (before === undefined || before.value === null) record.scores[subject] = score;
  else if (score.value !== null && score.value !== before.value) record.twice.push(before.at, score.at);
}

/** One sum for indicators of several instruments is the agency's total, merged down or repeated; several are the instruments'. */
function withSums(record: Open): Open {
  const { sums, scores } = record;
  const [first] = sums;
  if (first === undefined) return record;
  const instruments = new Set(INDICATORS.filter((id) => scores[`${id}`] !== undefined).map(instrumentOfIndicator));
  const alike = sums.every(({ score }) => score.value === first.score.value);
  if (alike && scores.total === undefined && instruments.size > 1) put(record, 'total', first.score);
  else for (const { beside, score } of sums) put(record, beside, score);
  return record;
}

export function newRecords(): Records {
  const open = new Map<string, Open>();
  const writer = (record: Open): OpenRecord => ({
    score: (subject, score) => put(record, subject, score),
    sum: (beside, score) => record.sums.push({ beside, score }),
    rate: (text, where) => { record.rating ??= { text, at: where }; },
    comment: (found) => { record.comments.push(...found); },
  });
  return {
    at: (given, places, year, where) => {
      const key = JSON.stringify([given, places.district, places.province, year]);
      const record = open.get(key) ?? { given, places, year, at: where, scores: {}, rating: null, comments: [], twice: [], sums: [] };
      open.set(key, record);
      return writer(record);
    },
    list: () => [...open.values()].map(withSums).filter(({ scores, comments }) => Object.keys(scores).length > 0 || comments.length > 0).map(({ given, places, year, at, scores, rating, comments, twice }) => ({
      given, ...places, year, scores, rating, comments, twice, outside: Object.values(scores).some((score) => isOutside(score?.value ?? null)), at: at ?? Object.values(scores)[0]?.at ?? { file: '' },
    })),
  };
}
