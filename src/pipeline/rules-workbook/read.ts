/** In: tables of a workbook of rules and the rules it lies over. Out: rule files, one an indicator; a fault names sheet, cell and remedy. */
import type { RuleFile } from '../../catalogue/index.ts';
import { ItaPlanError } from '../../model/error.ts';
import type { Location } from '../../model/notice.ts';
import type { Rule } from '../../model/rule.ts';
import type { RawCell, RawTable } from '../../model/scores.ts';
import { clean, fold } from '../../thai/text.ts';
import { FIELDS, HEADERS, NONE, type RuleField, SHEET, type SheetRule, STATUS, TEXT_KEYS } from './fields.ts';
import { codeOf, type Names } from './words.ts';

/** What one row says of one field; `at` = the office's cell. */
interface Entry { readonly id: string; readonly label: string; readonly kind: string; readonly own: string; readonly at: Location }
type Json = RuleFile['json'];
type Changes = Record<string, unknown>;

export interface RulesRead {
  readonly files: readonly Json[];
  /** Where a field of a rule stands, for faults found later. */
  readonly placeOf: (id: string, key: string | null) => Location | null;
}

export function readRuleTables(tables: readonly RawTable[], file: string, base: readonly Rule[], names: Names): RulesRead {
  const table = tables.find(({ sheet }) => sheet !== null && fold(sheet) === fold(SHEET)) ?? null;
  if (table === null) throw new ItaPlanError('CATALOGUE_SHEET', { missing: SHEET }, { file });
  const entries = entriesOf(table, file);
  const ids = [...new Set(entries.map(({ id }) => id))];
  const rules = ids.flatMap((id) => ruleOf(id, entries.filter((entry) => entry.id === id), base.find((rule) => rule.id === id) ?? null, names));
  return { files: byIndicator(rules), placeOf: (id, key) => entries.find((entry) => entry.id === id && (key === null || entry.label === FIELDS.find((field) => field.key === key)?.label))?.at ?? null };
}

function entriesOf({ cells, sheet }: RawTable, file: string): Entry[] {
  const head = cells.findIndex((row) => row.some((cell) => fold(text(cell)) === fold(HEADERS.id)));
  const columnOf = (name: string): string => {
    const column = cells[head]?.find((cell) => fold(text(cell)) === fold(name))?.column;
    if (column === undefined) throw new ItaPlanError('CATALOGUE_SHEET', { missing: name }, { file, ...(sheet === null ? {} : { sheet }) });
    return column;
  };
  const [id, field, kind, own] = [columnOf(HEADERS.id), columnOf(HEADERS.field), columnOf(HEADERS.kind), columnOf(HEADERS.own)];
  return cells.slice(head + 1).flatMap((row) => {
    const [first] = row;
    const at = (column: string): string => text(row.find((cell) => cell.column === column));
    if (first === undefined || at(id) === '') return [];
    const said = at(own);
    return [{ id: at(id), label: at(field), kind: at(kind), own: said, at: { file, ...(sheet === null ? {} : { sheet }), row: first.row, column: own, ...(said === '' ? {} : { text: said.slice(0, 60) }) } }];
  });
}

function text(cell: RawCell | undefined): string {
  return cell?.value === null || cell?.value === undefined ? '' : clean(String(cell.value)).replaceAll('\r', '').trim();
}

/** Nothing where the office changed nothing; the whole rule where it changed something, its changes over what lies below. */
function ruleOf(id: string, entries: readonly Entry[], base: Rule | null, names: Names): (SheetRule | { readonly id: string; readonly remove: true })[] {
  const status = entries.find(({ label }) => label === STATUS.label);
  const said = status?.own ?? '';
  if (![ '', STATUS.use, STATUS.remove ].includes(said)) throw fault(id, STATUS.label, STATUS.hint, (status as Entry).at);
  if (said === STATUS.remove) return [{ id, remove: true }];
  const filled = entries.filter((entry) => entry.own !== '' && entry !== status);
  if (filled.length === 0 && said === '') return [];
  const { origin: _origin, byAgencyType, ...below } = base ?? ({ id } as Rule);
  const changes: Changes = {};
  const kinds = structuredClone(byAgencyType ?? {}) as Record<string, Changes>;
  for (const entry of filled) {
    const field = FIELDS.find(({ label }) => fold(label) === fold(entry.label));
    if (field === undefined) throw fault(id, entry.label, FIELDS.map(({ label }) => label).join(', '), entry.at);
    if (entry.kind === '') changes[field.key] = readValue(entry, field, names);
    else changeKind(kinds, entry, field, names);
  }
  const whole = { ...below, id, ...changes, ...(byAgencyType === undefined && Object.keys(kinds).length === 0 ? {} : { byAgencyType: kinds }) } as SheetRule;
  const lacking = FIELDS.find(({ key }) => whole[key] === undefined);
  if (lacking !== undefined) throw fault(id, lacking.label, lacking.hint, entries.find(({ label }) => label === lacking.label)?.at ?? (entries[0] as Entry).at);
  return [whole];
}

function changeKind(kinds: Record<string, Changes>, entry: Entry, field: RuleField, names: Names): void {
  const kind = codeOf(names.kinds, entry.kind);
  if (kind === undefined || !TEXT_KEYS.some((key) => key === field.key)) throw fault(entry.id, `${entry.label} (${entry.kind})`, Object.values(names.kinds).join(', '), entry.at);
  const own: Changes = { ...kinds[kind] };
  if (entry.own === NONE) delete own[field.key];
  else own[field.key] = readValue(entry, field, names);
  if (Object.keys(own).length === 0) delete kinds[kind];
  else kinds[kind] = own;
}

function readValue({ id, own, at }: Entry, { label, hint, value }: RuleField, names: Names): unknown {
  const read = value.read(own, names);
  if (read === undefined) throw fault(id, label, hint, at);
  return read;
}

function fault(rule: string, field: string, remedy: string, at: Location): ItaPlanError<'CATALOGUE_CELL'> {
  return new ItaPlanError('CATALOGUE_CELL', { rule, field, remedy }, at);
}

function byIndicator(rules: readonly (SheetRule | { readonly id: string; readonly remove: true })[]): Json[] {
  const indicators = [...new Set(rules.map((rule) => ('remove' in rule ? null : rule.indicator)))];
  return indicators.map((indicator): Json => ({
    schema: 'ita-plan/rules@1', indicator,
    rules: rules.filter((rule) => ('remove' in rule ? null : rule.indicator) === indicator).map((rule) => {
      if ('remove' in rule) return rule;
      const { indicator: _indicator, ...stored } = rule;
      return stored;
    }),
  }));
}
