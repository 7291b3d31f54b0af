/** What was written once and will be asked for again. */
import type { Block } from '../../model/document.ts';
import type { FlowBlock } from '../flow.ts';

/** A piece may stand in several places: one of each kind of column it is written in, and no more than this. */
const MOST = 8;

interface Answer<T> {
  readonly place: number;
  readonly answer: T;
  readonly depth: number;
  readonly next: Answer<T> | undefined;
}

/**
 * What was made of a piece of a paper, by the place it was made for: papers of many agencies hold the very same objects where they
 * say the same, frozen for that. Pieces never change, and what is kept goes when its piece does. A piece of one paper alone is not
 * frozen and not kept: weak tables that fill and empty with every paper cost more than writing it. `isSteady`: nothing but the piece and its place matters.
 */
export function kept<K extends object, T>(isSteady: (piece: K) => boolean): (piece: K, place: number, make: () => T) => T {
  const known = new WeakMap<K, Answer<T>>();
  return (piece, place, make) => {
    if (!Object.isFrozen(piece)) return make();
    const latest = known.get(piece);
    for (let one = latest; one !== undefined; one = one.next) if (one.place === place) return one.answer;
    const answer = make();
    if (!isSteady(piece)) return answer;
    const depth = latest === undefined ? 1 : latest.depth + 1;
    known.set(piece, depth > MOST ? { place, answer, depth: 1, next: undefined } : { place, answer, depth, next: latest });
    return answer;
  };
}

/** Whether blocks look the same in every paper: no link, which a paper numbers, and nothing that asks for its date or its page. */
export function isSteady(blocks: readonly (Block | FlowBlock)[]): boolean {
  return blocks.every((block) => {
    switch (block.type) {
      case 'list': return block.items.every(isSteady);
      case 'title':
      case 'subject':
      case 'heading':
      case 'paragraph': return block.text.every((inline) => inline.type !== 'link');
      default: return false;
    }
  });
}
