/** In: bytes of a DOCX. Out: its passages. Only the text is read, under limits; deleted text and doubled text boxes are left aside. */
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { ItaPlanError } from '../model/error.ts';
import { type Passage, plain } from './passages.ts';

/** Bytes of text a document may unpack to. */
const LIMIT = 50_000_000;
const MAIN = /^word\/document\d*\.xml$/;

export function passagesOfDocx(bytes: Uint8Array, file: string): Passage[] {
  const passages = passagesIn(mainPart(bytes, file), file);
  if (passages.every(({ text }) => text === '')) throw new ItaPlanError('REVIEW_EMPTY', {}, { file });
  return passages;
}

function mainPart(bytes: Uint8Array, file: string): string {
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (MAIN.test(name) && originalSize > LIMIT) throw new ItaPlanError('REVIEW_TOO_BIG', { limit: LIMIT }, { file });
        return MAIN.test(name);
      },
    });
  } catch (cause) {
    if (cause instanceof ItaPlanError) throw cause;
    throw new ItaPlanError('REVIEW_NOT_A_DOCUMENT', {}, { file });
  }
  const [main] = Object.values(parts);
  if (main === undefined) throw new ItaPlanError('REVIEW_NOT_A_DOCUMENT', {}, { file });
  return new TextDecoder().decode(main);
}

/** A cell being read; tables inside a cell add their text to it. */
interface Cell { text: string; span: number }

function passagesIn(xml: string, file: string): Passage[] {
  const passages: Passage[] = [];
  let paragraph = '';
  let row: Cell[] = [];
  let depth = 0;
  let tables = 0;
  let skipped = 0;
  let inText = false;
  const cell = (): Cell | undefined => row.at(-1);
  const add = (text: string, cells: readonly string[] | null): void => {
    if (text !== '') passages.push({ number: passages.length + 1, text, cells, table: cells === null ? null : tables });
  };
  const endParagraph = (): void => {
    const text = plain(paragraph);
    const open = depth > 0 ? cell() : undefined;
    if (open === undefined) add(text, null);
    else open.text = `${open.text} ${text}`;
    paragraph = '';
  };
  const endRow = (): void => {
    const cells = row.flatMap(({ text, span }) => [plain(text), ...Array.from({ length: span - 1 }, () => '')]);
    add(plain(cells.join(' ')), cells);
    row = [];
  };
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('doctype', () => { throw new ItaPlanError('REVIEW_NOT_A_DOCUMENT', {}, { file }); });
  parser.on('error', () => { throw new ItaPlanError('REVIEW_NOT_A_DOCUMENT', {}, { file }); });
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    if (name === 'mc:Fallback') skipped += 1;
    if (skipped > 0) return;
    if (name === 'w:tbl') {
      depth += 1;
      if (depth === 1) tables += 1;
    } else if (name === 'w:tc' && depth === 1) row.push({ text: '', span: 1 });
    else if (name === 'w:gridSpan' && depth === 1) spanned(cell(), attributes['w:val']);
    else if (name === 'w:t') inText = !isSelfClosing;
    else if (name === 'w:tab' || name === 'w:br') paragraph += ' ';
  });
  parser.on('text', (text) => { if (inText && skipped === 0) paragraph += text; });
  parser.on('closetag', ({ name }) => {
    if (name === 'mc:Fallback') skipped -= 1;
    if (skipped > 0) return;
    if (name === 'w:t') inText = false;
    else if (name === 'w:p') endParagraph();
    else if (name === 'w:tr' && depth === 1) endRow();
    else if (name === 'w:tbl') depth -= 1;
  });
  parser.write(xml).close();
  return passages;
}

function spanned(cell: Cell | undefined, value: string | undefined): void {
  const span = Number(value);
  if (cell !== undefined && span >= 1 && span <= 63) cell.span = span;
}
