/** One worksheet → RawTable: stored values with the little of the format that changes their meaning. */
import type { RawTable } from '../../../model/scores.ts';
import { type Budget, type Collector, newCollector, type Source } from './collect.ts';
import { LIMITS } from './limits.ts';
import { mergeCells } from './merges.ts';
import { scanRows } from './scan.ts';
import { parseXml } from './xml.ts';

interface Pending { readonly reference: string | undefined; readonly type: string; readonly style: number; value: string | null; formula: string | null }

const isTrue = (flag: string | undefined): boolean => flag === '1' || flag === 'true';

/** The whole part, or what is left of it around rows that the quick scan took. */
function walk(bytes: Uint8Array, source: Source, into: Collector): string[] {
  const merges: string[] = [];
  let cell: Pending | null = null;
  let text: 'value' | 'formula' | null = null;
  let phonetic = 0;
  parseXml(bytes, source.part, source.file, {
    open: (name, attributes) => {
      if (name === 'c') cell = { reference: attributes.r, type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), value: null, formula: null };
      else if (name === 'v' || (name === 't' && phonetic === 0 && cell?.type === 'inlineStr')) {
        text = 'value';
        if (cell !== null) cell.value ??= '';
      } else if (name === 'f') {
        text = 'formula';
        if (cell !== null) cell.formula = '';
      } else if (name === 'row') into.openRow(attributes.r, isTrue(attributes.hidden));
      else if (name === 'rPh') phonetic += 1;
      else if (name === 'col' && isTrue(attributes.hidden)) into.hideColumns(Number(attributes.min) - 1, Number(attributes.max) - 1);
      else if (name === 'mergeCell' && attributes.ref !== undefined) merges.push(attributes.ref);
    },
    close: (name) => {
      if (name === 'v' || name === 't' || name === 'f') text = null;
      else if (name === 'c' && cell !== null) {
        into.cell(into.columnOf(cell.reference), cell.type, cell.style, cell.value, cell.formula);
        cell = null;
      } else if (name === 'row') into.closeRow();
      else if (name === 'rPh') phonetic -= 1;
    },
    text: (piece) => {
      if (text === null || cell === null) return;
      const whole: string = (cell[text] ?? '') + piece;
      if (whole.length > LIMITS.text) into.tooLong();
      cell[text] = whole;
    },
  });
  return merges;
}

export function readSheet(bytes: Uint8Array, source: Source, budget: Budget): RawTable {
  const { file, sheet, hidden } = source;
  const before = { ...budget };
  const quick = newCollector(source, budget);
  const around = scanRows(bytes, quick, (frame) => walk(frame, source, quick));
  if (around !== null) return { file, sheet, hidden, cells: mergeCells(quick.rows, around) };
  Object.assign(budget, before);
  const full = newCollector(source, budget);
  const merges = walk(bytes, source, full);
  return { file, sheet, hidden, cells: mergeCells(full.rows, merges) };
}
