/** Values in words and figures; digits are still Arabic here and turn Thai in the Document. */
import { round2 } from '../../model/round.ts';
import type { IsoDate } from '../../model/plan.ts';
import { longDate, parseDate } from '../../thai/calendar.ts';
import { escapeHtml, safe } from '../engine.ts';

type Print = (given: readonly unknown[], hash: Readonly<Record<string, unknown>>) => unknown;
const NOT_MEASURED = '-';
const NBSP = '\u00a0';

/** Two decimals, half up; «-» where nothing was measured; `sign=true` for a difference. */
const score: Print = ([value], hash) => {
  if (typeof value !== 'number') return NOT_MEASURED;
  const rounded = round2(value);
  return `${hash.sign === true && rounded > 0 ? '+' : ''}${rounded.toFixed(2)}`;
};

const text = (value: unknown): string => (value === null ? '' : String(value));

export const print = {
  score,
  number: (([value]) => (typeof value === 'number' ? value.toLocaleString('en-US', { maximumFractionDigits: 2 }) : NOT_MEASURED)) as Print,
  date: (([value]) => (typeof value === 'string' && parseDate(value) !== null ? longDate(value as IsoDate) : text(value))) as Print,
  year: (([value]) => (value === null ? '' : `พ.ศ.${NBSP}${text(value)}`)) as Print,
  lines: (([value]) => safe(text(value).split('\n').map((line) => escapeHtml(line.trim())).join('<br>'))) as Print,
  paras: (([value]) => text(value).split(/\n+/).map((part) => part.trim()).filter((part) => part !== '')) as Print,
  factOrBlank: (id: string, value: string | null): unknown => value ?? safe(`<span class="blank" data-fact="${escapeHtml(id)}"></span>`),
};
