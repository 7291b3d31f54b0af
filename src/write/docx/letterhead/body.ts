/** The paper without what the office's file prints itself. */
import type { Block, Document, Section } from '../../../model/document.ts';
import { allHidden } from './marks.ts';

/** Names of a letterhead that take a block's place. */
const SUBJECT = 'เรื่อง';
const TITLE = 'ชื่อเอกสาร';
const SIGNER = 'ผู้ลงนาม';
const DATE = 'วันที่';
/** Lines of a memo's head by their label. */
const HEAD: Readonly<Record<string, string>> = { เรื่อง: SUBJECT, วันที่: DATE, ที่: 'เลขที่', ส่วนราชการ: 'ส่วนราชการ' };

/** Sections ready to be filled in: the first is the text, the rest its attachments. */
export function bodySections(document: Document, names: readonly string[], fields: Readonly<Record<string, string | null>>): readonly Section[] {
  const hasSubject = document.sections[0]?.blocks.some((block) => block.type === 'subject' || (block.type === 'form' && block.fields.some(({ label }) => label === SUBJECT))) ?? false;
  const withoutPrinted = (block: Block): Block => (block.type === 'form' ? { ...block, fields: block.fields.filter(({ label }) => !names.includes(HEAD[label] ?? '')) } : block);
  const isPrinted = (block: Block): boolean => {
    if (block.type === 'subject') return names.includes(SUBJECT);
    if (block.type === 'title') return names.includes(TITLE) || (!hasSubject && names.includes(SUBJECT));
    if (block.type === 'issued') return names.includes(DATE);
    if (block.type === 'form') return block.fields.length === 0;
    return block.type === 'signature' && names.includes(SIGNER) && signs(block, fields[SIGNER] ?? null);
  };
  const [first, ...rest] = document.sections;
  if (first === undefined) return [];
  const kept = first.blocks.map(withoutPrinted).filter((block) => !isPrinted(block));
  const hasHead = kept.some((block) => block.type === 'title' || block.type === 'subject');
  const blocks = hasHead ? kept : kept.filter((block) => block.type !== 'rule');
  return allHidden([{ ...first, blocks }, ...rest]);
}

/** The signature of the paper's signer, not one of those who prepared or checked it. */
function signs(block: Extract<Block, { type: 'signature' }>, signer: string | null): boolean {
  return block.lines.flat().some((inline) => (inline.type === 'blank' ? inline.fact === 'signatory.name' : inline.type === 'text' && signer !== null && inline.text.includes(signer)));
}
