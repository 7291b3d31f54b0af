/** The form as sheets: tables one below the other, every cell with its look, its rule and its words. */
import type { CellLook, NumberFormat, Sheet, SheetCell, SheetColumn, StyledCell, Validation } from '../../model/workbook.ts';
import { type Block, FIELD_HEADERS, type Field, type FieldsBlock, type FormSheet, type KnownBlock, type ListBlock, type ValueKind } from './form.ts';

export interface Drawing {
  /** What happens to a fact that was left blank, by its key, in words. */
  readonly whenBlank: (field: Field, group: readonly string[]) => string | null;
  /** Text that stands in the form from the start, by key. */
  readonly given: Readonly<Record<string, string>>;
}

const WIDTHS = [38, 52, 50, 38, 38] as const;
const FORMAT: Readonly<Partial<Record<ValueKind, NumberFormat>>> = { score: 'score', year: 'count', count: 'count', indicator: 'count' };
const YES_NO = ['ใช่', 'ไม่ใช่'];

const look = (value: string | null, as: CellLook, more: Partial<StyledCell> = {}): StyledCell => ({ value, look: as, ...more });
const noteOf = (hint: string, blank: string | null): string => (blank === null ? hint : `${hint}\nหากเว้นว่าง: ${blank}`);

/** A cell to fill in. */
function input(field: Field, value: string | null = null): StyledCell {
  const validation = ruleOf(field);
  return look(value, 'input', { format: FORMAT[field.kind] ?? 'text', ...(validation === null ? {} : { validation }) });
}

function ruleOf({ kind, choices, list, hint }: Field): Validation | null {
  if (list !== undefined) return { type: 'list', cells: list, hint };
  if (kind === 'yes-no') return { type: 'list', values: YES_NO, hint };
  if (kind === 'mark') return { type: 'list', values: YES_NO.slice(0, 1), hint };
  if (kind === 'score') return { type: 'number', from: 0, to: 100, hint };
  if (kind === 'year') return { type: 'number', from: 2540, to: 2640, whole: true, hint };
  if (kind === 'count' || kind === 'indicator') return { type: 'number', from: 1, to: 10, whole: true, hint };
  return choices === undefined ? null : { type: 'list', values: choices.map(({ label }) => label), hint };
}

/** A sheet of the form; a table that begins it gives the header that stays in sight. */
export function drawSheet({ name, blocks }: FormSheet, drawing: Drawing): Sheet {
  const drawn = blocks.map((block) => drawBlock(block, drawing));
  const rows = drawn.flatMap((table, index) => (index === 0 ? table : [[], ...table]));
  const [first] = blocks;
  const wide = blocks.length === 1 && first !== undefined && first.type !== 'fields';
  const count = Math.max(...rows.map((row) => row.length));
  return {
    name, rows, orientation: 'landscape',
    columns: Array.from({ length: count }, (_, index): SheetColumn => ({ header: null, width: (wide ? widthOf(first, index) : WIDTHS[index]) ?? 58 })),
    frozen: { rows: 1, columns: first?.type === 'known' ? 1 : 0 },
  };
}

function widthOf(block: KnownBlock | ListBlock, index: number): number | undefined {
  return block.columns[block.type === 'known' ? index - 1 : index]?.width;
}

function drawBlock(block: Block, drawing: Drawing): (readonly SheetCell[])[] {
  if (block.type === 'fields') return drawFields(block, drawing);
  const table = block.type === 'known' ? drawKnown(block, drawing) : drawList(block, drawing);
  return block.title === null ? table : [band(block.title, table[0]?.length ?? 1), ...table];
}

/** A title over the columns of a table. */
const band = (title: string, columns: number): StyledCell[] => [look(title, 'heading', { span: columns })];

function drawFields({ sections }: FieldsBlock, { whenBlank, given }: Drawing): (readonly SheetCell[])[] {
  const { label, value, hint, blank } = FIELD_HEADERS;
  return [
    [look(label, 'header'), look(value, 'header'), look(hint, 'header'), look(blank, 'header')],
    ...sections.flatMap(({ title, fields }) => [
      band(title, Object.keys(FIELD_HEADERS).length),
      ...fields.map((field) => [look(field.label, 'label'), input(field, given[field.key.join('.')] ?? null), look(field.hint, 'hint'), look(whenBlank(field, []), 'hint')]),
    ]),
  ];
}

const headers = (columns: readonly Field[], group: readonly string[], { whenBlank }: Drawing): StyledCell[] =>
  columns.map((field) => look(field.label, 'header', { note: noteOf(field.hint, whenBlank(field, group)) }));

function drawList({ columns, key, emptyRows }: ListBlock, drawing: Drawing): (readonly SheetCell[])[] {
  return [headers(columns, key, drawing), ...Array.from({ length: emptyRows }, () => columns.map((field) => input(field)))];
}

function drawKnown({ head, entries, columns, path, blank }: KnownBlock, drawing: Drawing): (readonly SheetCell[])[] {
  return [
    [look(head, 'header'), ...headers(columns, [], drawing), ...(blank === undefined ? [] : [look(FIELD_HEADERS.blank, 'header')])],
    ...entries.map(({ id, label }) => [look(label, 'label'), ...columns.map((field) => knownCell(path(id, field), field)), ...(blank === undefined ? [] : [look(blank(id), 'hint')])]),
  ];
}

/** Where a value is asked for, or a closed cell. */
export function knownCell(path: readonly string[] | null, field: Field): StyledCell {
  return path === null ? look(null, 'closed') : input(field);
}
