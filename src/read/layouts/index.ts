/** In: a sheet. Out: its reading by the layout that explains most of its numbers, and what each other one made of it. The registry of layouts. */
import { ItaPlanError } from '../../model/error.ts';
import type { Reading } from '../draft.ts';
import { atTable, type Grid, head } from '../grid.ts';
import type { Reader } from '../header.ts';
import { type Sheet, sheetOf } from '../sheet.ts';
import { agencies } from './agencies.ts';
import { agencyColumns } from './agency-columns.ts';
import { blocks } from './blocks.ts';
import { indicators } from './indicators.ts';
import { instruments } from './instruments.ts';
import { namedCells } from './named-cells.ts';
import { provinces } from './provinces.ts';
import { questions } from './questions.ts';
import { years } from './years.ts';

type ReadLayout = (sheet: Sheet) => Reading | null;

/** What `list layouts` shows and `--layout` takes. */
export const LAYOUTS = {
  agencies, provinces, years, indicators, instruments, questions, blocks, 'agency-columns': agencyColumns, 'named-cells': namedCells,
} as const satisfies Readonly<Record<string, ReadLayout>>;
export type LayoutId = keyof typeof LAYOUTS;

const SAMPLE = 80;
/** Nearer than this, two layouts are a question for the officer. */
const MARGIN = 0.1;
const LEAST = 0.3;
/** From here on another layout's failure does not count. */
const SURE = 0.6;

export interface Chosen { readonly reading: Reading; readonly confidence: number; readonly tried: readonly string[] }

/** Share of the table's numbers that became scores. */
const confidenceOf = ({ numbers }: Reading): number => (numbers.all === 0 ? 0 : Math.round((numbers.used / numbers.all) * 100) / 100);

/** A layout that fails on the table, as with two columns of one meaning, may still not be its layout. */
function attempt(id: LayoutId, sheet: Sheet): { reading: Reading | null; confidence: number; error: ItaPlanError | null } {
  try {
    const reading = LAYOUTS[id](sheet);
    return { reading, confidence: reading === null ? 0 : confidenceOf(reading), error: null };
  } catch (error) {
    if (error instanceof ItaPlanError) return { reading: null, confidence: 0, error };
    throw error;
  }
}

/** What a reading comes to: two layouts that agree on it are no question. */
function essence(reading: Reading | null): string {
  const records = (reading?.drafts ?? []).map(({ given, district, province, year, scores }) => {
    const cells = Object.entries(scores).map(([subject, score]) => [subject, score?.value, score?.at.row, score?.at.column]).sort();
    return JSON.stringify([given, district, province, year, cells]);
  });
  return records.sort().join('\n');
}

export const isLayout = (id: string): id is LayoutId => Object.hasOwn(LAYOUTS, id);

export function chooseLayout(grid: Grid, wanted: LayoutId | null, reader: Reader): Chosen | { readonly tried: readonly string[] } {
  const sample = head(grid, SAMPLE);
  const sheet = sheetOf(sample, reader);
  const ids = wanted === null ? (Object.keys(LAYOUTS) as LayoutId[]) : [wanted];
  const candidates = ids.map((id) => ({ id, ...attempt(id, sheet) }));
  const tried = candidates.map(({ id, reading, confidence }) => (reading === null ? `${id} –` : `${id} ${confidence.toFixed(2)}`));
  const ranked = candidates.filter(({ reading, confidence }) => reading !== null && (confidence >= LEAST || wanted !== null)).sort((a, b) => b.confidence - a.confidence);
  const [best] = ranked;
  const failed = candidates.find(({ error }) => error !== null)?.error ?? null;
  if (failed !== null && (best?.confidence ?? 0) < SURE) throw failed;
  if (best === undefined || best.reading === null) return { tried };
  const close = ranked.filter(({ confidence }) => best.confidence - confidence < MARGIN);
  if (new Set(close.map(({ reading }) => essence(reading))).size > 1) throw new ItaPlanError('READ_AMBIGUOUS_LAYOUT', { layouts: close.map(({ id }) => id) }, atTable(grid));
  const reading = sample === grid ? best.reading : LAYOUTS[best.id](sheetOf(grid, reader));
  return reading === null ? { tried } : { reading, confidence: best.confidence, tried };
}
