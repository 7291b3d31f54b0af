/** Blocks → paragraphs and tables, in the order and with the bounds the flow gives. */
import type { Paragraph } from './wml.ts';
import type { Block, Indent, Inline, ParagraphRole } from '../../model/document.ts';
import { flow, type FlowBlock, type Step } from '../flow.ts';
import { issuedLine } from '../issued.ts';
import { nameLine } from '../signature.ts';
import { LONG_BLANK } from '../words.ts';
import { chartTable } from './chart.ts';
import { formParagraphs } from './form.ts';
import { listParagraphs } from './lists.ts';
import { type Bounds, type CellPlace, paragraph, type Place, type Written } from './place.ts';
import { isSteady, kept } from './kept.ts';
import { ruleIndent } from './measures.ts';
import type { StyleName } from './styles.ts';
import { dataTable } from './table.ts';

type TextBlock = Extract<FlowBlock, { type: 'title' | 'subject' | 'heading' | 'paragraph' }>;

const BODY: Readonly<Record<Indent, StyleName>> = { 0: 'GovFlat', 1: 'GovBody', 2: 'GovSub2', 3: 'GovSub3', 4: 'GovSub4' };
const ROLE: Readonly<Record<Exclude<ParagraphRole, 'body'>, StyleName>> = { center: 'GovCenter', right: 'GovRight', note: 'GovNote', closing: 'GovClosing' };

function textStyle(block: TextBlock): StyleName {
  if ('role' in block) return block.role === 'body' ? BODY[block.indent] : ROLE[block.role];
  if (block.type === 'heading') return `${block.number === null ? 'GovHeading' : 'GovClause'}${block.level}`;
  return block.type === 'title' ? 'GovTitle' : 'GovSubject';
}

/** A clause number is part of its line. */
function words(block: TextBlock): readonly Inline[] {
  return block.type === 'heading' && block.number !== null ? [{ type: 'text', text: `${block.number}\u00A0`, keep: true }, ...block.text] : block.text;
}

function inCell(block: TextBlock, bounds: Bounds, cell: CellPlace): Paragraph {
  const isPlain = block.type === 'paragraph';
  const align = isPlain && (block.role === 'center' || block.role === 'right') ? block.role : cell.align;
  const own = cell.style === 'GovTH' ? 'center' : 'left';
  return paragraph(cell.style, words(block), bounds, align === own ? {} : { alignment: align }, { bold: cell.bold || !isPlain });
}

function signature(lines: readonly (readonly Inline[])[], bounds: Bounds): Paragraph[] {
  const name = nameLine(lines);
  return lines.map((line, index) => paragraph(index === name ? 'GovSignRoom' : index === 0 ? 'GovSignLabel' : 'GovSign', line, {
    breakBefore: index === 0 && bounds.breakBefore,
    keepNext: index < lines.length - 1 || bounds.keepNext,
  }, {}, { blank: LONG_BLANK }));
}

function written(step: Step, place: Place): Written[] {
  const { block } = step;
  const { look, kind } = place.document;
  switch (block.type) {
    case 'title':
    case 'subject':
    case 'heading':
    case 'paragraph': return [place.cell === null ? paragraph(textStyle(block), words(block), step) : inCell(block, step, place.cell)];
    case 'list': return listParagraphs(block, step, place, writeBlocks);
    case 'table': return dataTable(block, step, place, writeBlocks);
    case 'chart': return chartTable(block, step, place);
    case 'form': return formParagraphs(block.fields, step, place);
    case 'issued': return [paragraph('GovDate', issuedLine(block.date, kind, look.digits), step)];
    case 'signature': return signature(block.lines, step);
    case 'rule': return [paragraph('GovRule', [], step, place.orientation === 'landscape' ? { indent: ruleIndent('landscape', look) } : {})];
    case 'catchword': return [paragraph('GovCatch', [{ type: 'text', text: block.text, keep: true }], step)];
  }
}

/** Blocks of a section, a cell or a list item. In a cell Word reads «keep with next» as a wish of the whole row: only the row's own stands. */
export function writeBlocks(blocks: readonly Block[], place: Place): Written[] {
  const { cell } = place;
  const [only] = blocks;
  if (cell !== null && blocks.length === 1 && only !== undefined && only.type !== 'page-break') return written({ block: only, breakBefore: false, keepNext: cell.keepNext }, place);
  if (cell !== null) return flow(blocks).flatMap((step) => written({ block: step.block, breakBefore: false, keepNext: cell.keepNext }, place));
  const thai = Number(place.document.look.digits === 'thai');
  return flow(blocks).flatMap((step) => onPage(step.block, (Number(step.breakBefore) * 2 + Number(step.keepNext)) * 2 + thai, () => written(step, place)));
}

const onPage = kept<FlowBlock, readonly Written[]>((block) => isSteady([block]));
