/** Rules of cells as SpreadsheetML: what may be typed, and bars behind numbers. */
import type { Validation } from '../../model/workbook.ts';
import { xmlSafe } from '../safe.ts';
import { escapeXml } from './escape.ts';

/** Longest list that Excel keeps inside a rule, and longest hint beside a cell. */
const LIST_LENGTH = 255;
const HINT_LENGTH = 255;

/** A rule of some cells of one column, from row to row. */
export interface RuleAt<Rule = Validation> {
  readonly column: string;
  readonly from: number;
  readonly to: number;
  readonly rule: Rule;
}

/** One rule for all cells it holds for; neighbours below one another stand as a range. */
export function validationsXml(rules: readonly RuleAt[]): string {
  const byRule = new Map<string, RuleAt[]>();
  for (const one of rules) {
    const key = validationXml(one.rule, '\u0000');
    const ranges = byRule.get(key);
    const last = ranges?.at(-1);
    if (ranges === undefined) byRule.set(key, [one]);
    else if (last?.column === one.column && last.to + 1 === one.from) ranges[ranges.length - 1] = { ...last, to: one.to };
    else ranges.push(one);
  }
  if (byRule.size === 0) return '';
  return `<dataValidations count="${byRule.size}">${[...byRule.values()].map((ranges) => validationXml((ranges[0] as RuleAt).rule, ranges.map(rangeOf).join(' '))).join('')}</dataValidations>`;
}

const rangeOf = ({ column, from, to }: RuleAt<unknown>): string => (from === to ? `${column}${from}` : `${column}${from}:${column}${to}`);

function validationXml(rule: Validation, cells: string): string {
  const hint = rule.hint === undefined ? '' : ` showInputMessage="1" prompt="${escapeXml(xmlSafe(rule.hint.slice(0, HINT_LENGTH))).replaceAll('\n', '&#10;')}"`;
  const common = ` allowBlank="1"${hint} showErrorMessage="1"`;
  if (rule.type === 'number') {
    const { from, to, whole } = rule;
    return `<dataValidation type="${whole === true ? 'whole' : 'decimal'}"${common} error="${from} – ${to}" sqref="${cells}"><formula1>${from}</formula1><formula2>${to}</formula2></dataValidation>`;
  }
  return `<dataValidation type="list"${common} sqref="${cells}"><formula1>${escapeXml('cells' in rule ? rule.cells : listOf(rule.values))}</formula1></dataValidation>`;
}

function listOf(values: readonly string[]): string {
  const list = values.join(',');
  if (list.length > LIST_LENGTH || values.some((value) => value.includes(','))) throw new RangeError(`list too long for a rule: ${list}`);
  return `"${list}"`;
}

export function barsXml(bars: readonly RuleAt<{ readonly from: number; readonly to: number }>[]): string {
  return bars.map((bar) => `<conditionalFormatting sqref="${rangeOf(bar)}"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="num" val="${bar.rule.from}"/><cfvo type="num" val="${bar.rule.to}"/><color rgb="FF9DC3E6"/></dataBar></cfRule></conditionalFormatting>`).join('');
}
