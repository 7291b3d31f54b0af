/** A chart as a native table: shaded cells as bars, so that it needs no picture, draws Thai as Word does and can be edited. */
import { BorderStyle, HeightRule, ShadingType, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlign, WidthType } from './wml.ts';
import { type Bar, type Chart, barLabel, bars, fillOf } from '../chart.ts';
import { inDigits } from '../markers.ts';
import { columnWidths, twips } from './measures.ts';
import { type Bounds, gap, paragraph, type Place, type Written } from './place.ts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE } as const;
const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA } as const;
const MARGINS = { ...NO_MARGINS, left: 60, right: 60 } as const;
const AXIS = { style: BorderStyle.SINGLE, size: 6, color: '7F7F7F' } as const;
const TARGET = { style: BorderStyle.DASHED, size: 8, color: 'C00000' } as const;
const BORDERS = { none: {}, axis: { left: AXIS }, target: { right: TARGET }, both: { left: AXIS, right: TARGET } } as const;
const ROW = twips(0.5);
const SPACE = twips(0.16);
/** Word allows 63 columns in a table. */
const MOST_STOPS = 55;

const KEEP: Bounds = { breakBefore: false, keepNext: true };
const LOOSE: Bounds = { breakBefore: false, keepNext: false };
const GAP_LINE = paragraph('GovGap', [], KEEP);
const RIGHT = { alignment: 'right' } as const;

/** Ends of all bars from the left, twips, with the target and the full width: the columns of the grid. */
export function stops(values: readonly number[], scale: number, width: number): readonly number[] {
  const at = (value: number, step: number): number => Math.min(width, Math.round(((value / scale) * width) / step) * step);
  const inSteps = (step: number): number[] => [...new Set([...values.map((value) => at(value, step)), width])].map(Math.round).filter((stop) => stop > 0);
  const exact = inSteps(1);
  return (exact.length <= MOST_STOPS ? exact : inSteps(width / (MOST_STOPS - 1))).sort((a, b) => a - b);
}

/** One row that may not split: the only way to keep a chart on one page that every program respects. */
function whole(children: readonly Written[], width: number, alt: string): Table {
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    layout: TableLayoutType.FIXED,
    margins: NO_MARGINS,
    borders: NO_BORDERS,
    alt: { title: 'แผนภูมิ', description: alt },
    rows: [new TableRow({ cantSplit: true, children: [new TableCell({ width: { size: width, type: WidthType.DXA }, children: [...children] })] })],
  });
}

export function chartTable(chart: Chart, bounds: Bounds, place: Place): Written[] {
  const { scale, rows } = bars(chart);
  const [label = 0, area = 0, figure = 0] = columnWidths([38, 51, 11], place.width);
  const ends = stops([...rows.flatMap((row) => row.bars.map((bar) => bar.value ?? 0)), ...(chart.target === null ? [] : [chart.target])], scale, area);
  const nearest = (value: number): number => {
    const exact = (value / scale) * area;
    let best = area;
    for (const end of ends) if (Math.abs(end - exact) < Math.abs(best - exact)) best = end;
    return best;
  };
  const target = chart.target === null ? null : nearest(chart.target);
  const digits = place.document.look.digits;

  const strip = (from: number, to: number, fill: string | null): TableCell => new TableCell({
    width: { size: to - from, type: WidthType.DXA },
    columnSpan: ends.lastIndexOf(to) - ends.lastIndexOf(from),
    borders: from === 0 ? (to === target ? BORDERS.both : BORDERS.axis) : (to === target ? BORDERS.target : BORDERS.none),
    ...(fill === null ? {} : { shading: { fill, type: ShadingType.CLEAR, color: 'auto' } }),
    children: [GAP_LINE],
  });
  /** Cut at the end of the bar and at the target. */
  const barCells = (length: number, fill: string | null): TableCell[] => {
    const cuts = target === null ? [length, area] : [Math.min(length, target), Math.max(length, target), area];
    const cells: TableCell[] = [];
    let from = 0;
    for (const to of cuts) {
      if (to > from) cells.push(strip(from, to, to <= length ? fill : null));
      from = to;
    }
    return cells;
  };
  const barRow = (text: string, bar: Bar, index: number, count: number, isLast: boolean): TableRow => new TableRow({
    cantSplit: true,
    height: { value: ROW, rule: HeightRule.EXACT },
    children: [
      ...(index === 0 ? [new TableCell({ width: { size: label, type: WidthType.DXA }, rowSpan: count, verticalAlign: VerticalAlign.CENTER, children: [paragraph('GovChart', [{ type: 'text', text }], KEEP)] })] : []),
      ...barCells(bar.value === null ? 0 : nearest(bar.value), fillOf(bar.series, chart.series.length)),
      new TableCell({ width: { size: figure, type: WidthType.DXA }, verticalAlign: VerticalAlign.CENTER, children: [paragraph('GovChart', [{ type: 'text', text: inDigits(barLabel(bar.value), digits) }], isLast ? LOOSE : KEEP, RIGHT)] }),
    ],
  });
  const spaceRow = new TableRow({
    cantSplit: true,
    height: { value: SPACE, rule: HeightRule.EXACT },
    children: [label, null, figure].flatMap((width) => (width === null ? barCells(0, null) : [new TableCell({ width: { size: width, type: WidthType.DXA }, children: [GAP_LINE] })])),
  });
  const legend = [
    ...chart.series.flatMap((series, index) => [new TextRun({ text: '\u00A0\u00A0\u00A0\u00A0', shading: { type: ShadingType.CLEAR, fill: fillOf(index, chart.series.length), color: 'auto' } }), new TextRun({ text: `\u00A0${series.name}\u2003` })]),
    ...(chart.target === null ? [] : [new TextRun({ text: '┆', bold: true, color: TARGET.color }), new TextRun({ text: `\u00A0เป้าหมาย ${inDigits(barLabel(chart.target), digits)}` })]),
  ];
  const columns = [label, ...ends.map((end, index) => end - (ends[index - 1] ?? 0)), figure];
  const table = new Table({
    width: { size: place.width, type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    margins: MARGINS,
    borders: NO_BORDERS,
    rows: rows.flatMap((row, at) => [spaceRow, ...row.bars.map((bar, index) => barRow(row.label, bar, index, row.bars.length, at === rows.length - 1 && index === row.bars.length - 1))]),
  });
  return [gap(bounds.breakBefore), whole([paragraph('GovChart', [], KEEP, { alignment: 'center', children: legend }), table, paragraph('GovGap', [], LOOSE, { spacing: { before: SPACE * 2 } })], place.width, chart.alt)];
}
