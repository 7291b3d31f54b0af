/** What a cell of the form says, as the settings hold it; what cannot be understood is an error with its cell, never a guess. */
import { ItaPlanError } from '../../model/error.ts';
import type { Location } from '../../model/notice.ts';
import type { RawCell } from '../../model/scores.ts';
import { toArabicDigits } from '../../thai/digits.ts';
import { clean, fold } from '../../thai/text.ts';
import { dateOfSerial, typedDate } from '../../thai/typed-date.ts';
import type { Field, ValueKind } from './form.ts';

/** Marks that officers put where they have nothing to say. */
const NOTHING = /^[-–—.…\s]*$/;

/** Text of a cell, cleaned; '' when it says nothing. */
export function cellText({ value }: RawCell): string {
  const text = value === null ? '' : clean(String(value)).trim();
  return NOTHING.test(text) ? '' : text;
}

export function isBlank(cell: RawCell | undefined): boolean {
  return cell === undefined || (cell.error === undefined && cellText(cell) === '');
}

type Read = (cell: RawCell, field: Field) => unknown;

const numberOf = (cell: RawCell): number => {
  if (typeof cell.value === 'number') return cell.format === 'percent' ? Number((cell.value * 100).toPrecision(12)) : cell.value;
  const text = toArabicDigits(cellText(cell)).replace(/\s*(?:คะแนน|%)$/, '');
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
};
const numberIn = (from: number, to: number, whole: boolean): Read => (cell) => {
  const number = numberOf(cell);
  return cell.format !== 'date' && number >= from && number <= to && (!whole || Number.isInteger(number)) ? number : undefined;
};

/** A text that Excel turned into a date («12/2565») is lost: it is asked for again. */
const text: Read = (cell) => (cell.format === 'date' || typeof cell.value === 'boolean' ? undefined : cellText(cell));
const lines: Read = (cell, field) => (text(cell, field) as string | undefined)?.split(/\r?\n/).map((one) => one.trim()).filter((one) => one !== '');

const date: Read = (cell) => (typeof cell.value === 'number' ? (cell.format === 'date' ? dateOfSerial(cell.value) : null) : typedDate(cellText(cell).replace(/T[\d:.Z]+$/, ''))) ?? undefined;
const dates: Read = (cell, field) => {
  if (typeof cell.value === 'number') return all([date(cell, field)]);
  return all(cellText(cell).split('\n').filter((one) => one.trim() !== '').map((one) => typedDate(one) ?? undefined));
};

function all<T>(values: readonly (T | undefined)[]): T[] | undefined {
  return values.some((value) => value === undefined) ? undefined : (values as T[]);
}

const choice: Read = (cell, { choices = [] }) => {
  const key = fold(cellText(cell));
  return choices.find(({ id, label, also = [] }) => [id, label, ...also].some((word) => fold(word) === key))?.id;
};

const YES = ['ใช่', 'yes', 'true', '✓', '/', 'x', '1'];
const NO = ['ไม่ใช่', 'ไม่', 'no', 'false', '0'];
const yesNo: Read = (cell) => {
  const key = fold(cellText(cell));
  return YES.includes(key) ? true : NO.includes(key) ? false : undefined;
};

/** «1, 4, 9», «๑-๓ และ ๙». */
const indicators: Read = (cell) => {
  if (cell.format === 'date') return undefined;
  const parts = toArabicDigits(cellText(cell)).split(/\s*(?:,|และ|\n|\s)\s*/).filter((one) => one !== '');
  const found = parts.flatMap((part): unknown[] => {
    const [, from, to] = /^(\d{1,2})(?:[-–](\d{1,2}))?$/.exec(part) ?? [];
    const [first, last] = [Number(from), Number(to ?? from)];
    return first >= 1 && last <= 10 && first <= last ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : [undefined];
  });
  return found.length === 0 ? undefined : all(found);
};

const READ: Readonly<Record<ValueKind, Read>> = {
  text, lines, date, dates, choice, indicators,
  place: (cell, field) => (text(cell, field) as string | undefined)?.replace(/^(?:จังหวัด|จ\.|อำเภอ|อ\.)\s*/, ''),
  score: numberIn(0, 100, false), year: numberIn(2540, 2640, true), count: numberIn(1, 10, true), indicator: numberIn(1, 10, true),
  'yes-no': yesNo, mark: yesNo, reason: text,
  units: (cell, field) => (lines(cell, field) as string[] | undefined)?.length === 0 ? undefined : [{ role: null, units: lines(cell, field), part: 'lead' }],
};

/** What is taken, as messages/expected words it. */
export function expectedOf({ kind, choices }: Field): string {
  if (kind === 'choice' && choices !== undefined) return `choice:${choices.map(({ label }) => label).join('|')}`;
  return EXPECTED[kind];
}

const EXPECTED: Readonly<Record<ValueKind, string>> = {
  text: 'cell-text', place: 'cell-text', lines: 'cell-text', reason: 'cell-text', units: 'cell-text', date: 'cell-date', dates: 'cell-dates', score: 'score', year: 'year', count: 'count',
  'yes-no': 'cell-yes-no', mark: 'cell-yes-no', choice: 'choice:', indicators: 'cell-indicators', indicator: 'indicator',
};

/** Value of a cell that is not blank. Throws SETTINGS_CELL. */
export function cellValue(cell: RawCell, field: Field, at: Location): unknown {
  const value = cell.error === undefined ? READ[field.kind](cell, field) : undefined;
  if (value === undefined) throw new ItaPlanError('SETTINGS_CELL', { header: field.label, value: at.text ?? '', expected: expectedOf(field) }, at);
  return value;
}
