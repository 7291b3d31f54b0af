/** The order in which blocks meet the pages: page breaks become a mark on the block after them, and what belongs together is kept. */
import type { Block } from '../model/document.ts';

export type FlowBlock = Exclude<Block, { type: 'page-break' }> | { readonly type: 'catchword'; readonly text: string };

export interface Step {
  readonly block: FlowBlock;
  /** Starts a new page. */
  readonly breakBefore: boolean;
  /** Its last line stays on the page of the next step. */
  readonly keepNext: boolean;
}

const isClosing = (block: FlowBlock): boolean => block.type === 'paragraph' && block.role === 'closing';
const isNote = (block: FlowBlock): boolean => block.type === 'paragraph' && block.role === 'note';

/** Whether the step opens the signed end of a paper: closing formula, date, signature. */
function opensEnd(steps: readonly Omit<Step, 'keepNext'>[], at: number): boolean {
  const block = steps[at]?.block;
  if (block === undefined) return false;
  if (block.type === 'issued' || block.type === 'signature') return true;
  return isClosing(block) && opensEnd(steps, at + 1);
}

function keeps(steps: readonly Omit<Step, 'keepNext'>[], at: number): boolean {
  const block = steps[at]?.block;
  const next = steps[at + 1];
  if (block === undefined || next === undefined || next.breakBefore || block.type === 'catchword') return false;
  // its last row goes with a bare signature, which would sign nothing on a page of its own
  if (block.type === 'table') return isNote(next.block) || next.block.type === 'signature';
  if (block.type === 'chart') return isNote(next.block);
  if (opensEnd(steps, at + 1) || next.block.type === 'catchword') return true;
  return block.type === 'paragraph' && !isNote(block) && (next.block.type === 'list' || next.block.type === 'table' || next.block.type === 'chart');
}

/** Steps of a section, or of a cell. */
export function flow(blocks: readonly Block[]): readonly Step[] {
  const steps: Omit<Step, 'keepNext'>[] = [];
  let breakBefore = false;
  for (const block of blocks) {
    const isBreak = block.type === 'page-break';
    if (!isBreak) steps.push({ block, breakBefore });
    else if (block.catchword !== null) steps.push({ block: { type: 'catchword', text: block.catchword }, breakBefore });
    breakBefore = isBreak && steps.length > 0;
  }
  return steps.map(({ block, breakBefore: starts }, at) => ({ block, breakBefore: starts, keepNext: keeps(steps, at) }));
}
