/** One cell → a number, «not measured», or why it could not be read. Never a guess: what is odd is said with its cell. */
import type { RawCell } from '../model/scores.ts';
import { toArabicDigits } from '../thai/digits.ts';
import { tidy } from './text.ts';

export type Trouble = 'formula' | 'external' | 'error' | 'date' | 'boolean' | 'unreadable';
export type Reading =
  | { readonly kind: 'number'; readonly value: number; /** Text that stood after the number. */ readonly rest: string; readonly odd: 'comma' | 'date' | null }
  | { readonly kind: 'missing' }
  | { readonly kind: 'trouble'; readonly why: Trouble };

const MISSING: Reading = { kind: 'missing' };
const NOTHING = new Set([
  '', '-', '–', '—', '−', '.', '..', '...', '…', 'n/a', 'na', 'n.a.', '#n/a', 'null', 'none', 'nil',
  'ไม่มี', 'ไม่มีคะแนน', 'ไม่มีข้อมูล', 'ไม่มีผล', 'ไม่มีผลคะแนน', 'ไม่เข้าร่วม', 'ไม่เข้าร่วมประเมิน', 'ไม่เข้าร่วมการประเมิน', 'ไม่ได้เข้าร่วม', 'ไม่ได้เข้าร่วมการประเมิน',
  'ไม่ประเมิน', 'ไม่ได้ประเมิน', 'ไม่ได้รับการประเมิน', 'ไม่ถูกประเมิน', 'ยังไม่ประกาศ', 'ยังไม่ประเมิน', 'รอผล', 'ว่าง',
]);
const BEFORE = /^(?:ได้\s*)?(?:(?:ร้อยละ|คะแนน(?:ita|รวม|เฉลี่ย)?|score)\s*:?\s*)+/i;
const NUMBER = /^([+-]?)(\d+)(?:([.,])(\d+))?\s*/;

const isMissing = (text: string): boolean => NOTHING.has(text.toLowerCase().replace(/\s+/g, ''));

/** Removes the noise of binary fractions: 0.8525 × 100. */
const decimal = (value: number): number => Number(value.toPrecision(12));

function fromText(source: string): Reading {
  if (/^\d{1,3}(?:\.\d+)?$/.test(source)) return { kind: 'number', value: Number(source), rest: '', odd: null };
  const text = toArabicDigits(tidy(source)).trim();
  if (isMissing(text)) return MISSING;
  const body = text.replace(BEFORE, '').replace(/^[−–](?=\d)/, '-');
  if (isMissing(body)) return MISSING;
  const match = NUMBER.exec(body);
  if (match === null) return { kind: 'trouble', why: 'unreadable' };
  const [whole, sign, integer = '', mark, decimals] = match;
  if (mark === ',' && (decimals ?? '').length > 2) return { kind: 'trouble', why: 'unreadable' };
  const rest = body.slice(whole.length).replace(/^(?:คะแนน|%|เปอร์เซ็นต์|ร้อยละ|points?|pts?\.?)\s*/i, '').trim();
  if (/\d/.test(rest.replace(/^(?:\/|จาก(?:คะแนนเต็ม)?|เต็ม)\s*100(?:\.0+)?(?!\d)/, '')) || /^[.,/:–-]/.test(rest.replace(/^\/\s*100(?:\.0+)?(?!\d)/, ''))) return { kind: 'trouble', why: 'unreadable' };
  const value = Number(`${sign}${integer}.${decimals ?? '0'}`);
  return { kind: 'number', value, rest, odd: mark === ',' ? 'comma' : null };
}

export function readNumber(cell: RawCell | undefined): Reading {
  if (cell === undefined) return MISSING;
  if (cell.error !== undefined) return { kind: 'trouble', why: cell.error === 'formula' || cell.error === 'external' ? cell.error : 'error' };
  const { value, format } = cell;
  if (value === null) return MISSING;
  if (typeof value === 'boolean') return { kind: 'trouble', why: 'boolean' };
  if (typeof value === 'string') return format === 'date' ? { kind: 'trouble', why: 'date' } : fromText(value);
  if (format === 'percent') return { kind: 'number', value: decimal(value * 100), rest: '', odd: null };
  if (format !== 'date') return { kind: 'number', value, rest: '', odd: null };
  return value >= 0 && value <= 100 ? { kind: 'number', value, rest: '', odd: 'date' } : { kind: 'trouble', why: 'date' };
}

/** Whether a cell holds a number and nothing else of weight. */
export function isNumber(cell: RawCell | undefined): boolean {
  if (cell === undefined || cell.value === null) return false;
  if (typeof cell.value === 'number' && cell.format === undefined) return true;
  return !(typeof cell.value === 'string' && !/[\d๐-๙]/.test(cell.value)) && readNumber(cell).kind === 'number';
}
