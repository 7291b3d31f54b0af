import type { Block } from '../model/document.ts';

export type Field = Extract<Block, { type: 'form' }>['fields'][number];

/** Fields that share one line in the memo of the regulation. */
const PAIR = ['ที่', 'วันที่'] as const;

/** Fields of a form by line. */
export function formLines(fields: readonly Field[]): readonly (readonly Field[])[] {
  const isPair = (at: number): boolean => fields[at]?.label === PAIR[0] && fields[at + 1]?.label === PAIR[1];
  return fields.flatMap((field, at) => (isPair(at - 1) ? [] : [isPair(at) ? fields.slice(at, at + 2) : [field]]));
}
