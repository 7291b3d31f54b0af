/** The parts of a workbook by relationship, never by name: strict or transitional, prefixed, backslashed, oddly named. */
import { ItaPlanError } from '../../../model/error.ts';
import type { Facts } from '../../../model/facts/index.ts';
import { LIMITS } from './limits.ts';
import { attribute, parseXml } from './xml.ts';
import type { Archive } from './zip.ts';

interface SheetPart { readonly name: string; readonly hidden: boolean; readonly part: string }
export interface Workbook { readonly sheets: readonly SheetPart[]; readonly strings: string | null; readonly styles: string | null }

interface Relation { readonly id: string; readonly type: string; readonly target: string }

function resolve(base: string, target: string): string {
  const clean = target.replaceAll('\\', '/');
  const steps = clean.startsWith('/') ? [] : base.split('/').slice(0, -1);
  for (const step of clean.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** Relationships of a part; the last word of the type is the same in strict and transitional files. */
function relations(archive: Archive, file: string, base: string): Relation[] {
  const cut = base.lastIndexOf('/') + 1;
  const part = `${base.slice(0, cut)}_rels/${base.slice(cut)}.rels`;
  const found: Relation[] = [];
  if (!archive.has(part)) return found;
  parseXml(archive.read(part), part, file, {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attributes.TargetMode === 'External') return;
      const { Id: id = '', Type: type = '', Target: target = '' } = attributes;
      found.push({ id, type: type.slice(type.lastIndexOf('/') + 1), target: resolve(base, target) });
    },
  });
  return found;
}

/** A zip that is no workbook, by name: a document, an OpenDocument sheet, a binary workbook, or just a zip. */
function otherZip(archive: Archive): Facts['READ_NOT_A_WORKBOOK']['found'] {
  const has = (start: string) => archive.names.some((name) => name.startsWith(start));
  if (has('word/')) return 'docx';
  if (has('ppt/')) return 'pptx';
  if (archive.has('xl/workbook.bin')) return 'xlsb';
  if (archive.has('mimetype') && archive.has('content.xml')) return 'ods';
  return 'zip';
}

export function openWorkbook(archive: Archive, file: string): Workbook {
  const main = relations(archive, file, '').find((relation) => relation.type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  if (!archive.has(main) || main.endsWith('.bin')) throw new ItaPlanError('READ_NOT_A_WORKBOOK', { found: otherZip(archive) }, { file });
  const related = relations(archive, file, main);
  const listed: { name: string; hidden: boolean; id: string }[] = [];
  let root = '';
  parseXml(archive.read(main), main, file, {
    open: (name, attributes) => {
      root ||= name;
      if (name !== 'sheet') return;
      listed.push({ name: attributes.name ?? '', hidden: (attributes.state ?? 'visible') !== 'visible', id: attribute(attributes, 'id') ?? '' });
    },
  });
  if (root !== 'workbook') throw new ItaPlanError('READ_NOT_A_WORKBOOK', { found: otherZip(archive) }, { file });
  if (listed.length > LIMITS.sheets) throw new ItaPlanError('READ_TOO_BIG', { what: 'sheets', limit: LIMITS.sheets }, { file });
  const sheets = listed.flatMap(({ name, hidden, id }) => {
    const relation = related.find((candidate) => candidate.id === id);
    return relation?.type === 'worksheet' ? [{ name, hidden, part: relation.target }] : [];
  });
  const part = (type: string): string | null => related.find((relation) => relation.type === type && archive.has(relation.target))?.target ?? null;
  return { sheets, strings: part('sharedStrings'), styles: part('styles') };
}
