/** Spaces of the template that must not be seen: a line break between two Thai letters leaves nothing, elsewhere one space. */
import type { Inline } from '../../model/document.ts';

const THAI = /[\u0E01-\u0E5B]/;
/** Ordinary white space; the no-break space is the author's own. */
const RUN = /[ \t\r\n\f]+/g;
/** What a blank counts as: a word of its own. A line break of the paper counts as the edge of a line: ''. */
const WORD = '…';

type TextInline = Extract<Inline, { type: 'text' }>;

function leaves(inlines: readonly Inline[]): (TextInline | '' | typeof WORD)[] {
  return inlines.flatMap((inline) =>
    inline.type === 'text' ? [inline] : inline.type === 'link' ? leaves(inline.text) : [inline.type === 'break' ? '' : WORD]);
}

/** First visible character after an inline; '' at the edge of a line. */
function firstAfter(all: ReturnType<typeof leaves>, from: number): string {
  for (const leaf of all.slice(from)) {
    if (typeof leaf === 'string') return leaf;
    const seen = leaf.text.replace(/^[ \t\r\n\f]+/, '');
    if (seen !== '') return seen[0] ?? '';
  }
  return '';
}

/** White space that may not stay as it is: at an end, doubled, or other than a plain space. */
const LOOSE = /^ | $| {2}|[\t\r\n\f]/;

function collapse(text: string, before: string, after: string): string {
  if (!LOOSE.test(text)) return text;
  return text.replace(RUN, (space, offset: number) => {
    const left = offset === 0 ? before : (text[offset - 1] ?? '');
    const right = offset + space.length === text.length ? after : (text[offset + space.length] ?? '');
    if (left === '' || right === '' || left === ' ') return '';
    return space.includes('\n') && THAI.test(left) && THAI.test(right) ? '' : ' ';
  });
}

/** A paragraph's inlines with its white space settled; empty texts fall away. */
export function settleSpaces(inlines: readonly Inline[]): Inline[] {
  const [only] = inlines;
  if (inlines.length === 1 && only?.type === 'text' && !LOOSE.test(only.text)) return only.text === '' ? [] : [only];
  const all = leaves(inlines);
  const settled = new Map<TextInline, string>();
  let before = '';
  all.forEach((leaf, index) => {
    if (typeof leaf === 'string') {
      before = leaf;
      return;
    }
    const text = collapse(leaf.text, before, firstAfter(all, index + 1));
    settled.set(leaf, text);
    before = text[text.length - 1] ?? before;
  });
  return rebuild(inlines, settled);
}

function rebuild(inlines: readonly Inline[], settled: ReadonlyMap<TextInline, string>): Inline[] {
  return inlines.flatMap((inline): Inline[] => {
    if (inline.type === 'link') return [{ ...inline, text: rebuild(inline.text, settled) }];
    if (inline.type !== 'text') return [inline];
    const text = settled.get(inline) ?? inline.text;
    return text === '' ? [] : [{ ...inline, text }];
  });
}
