/** The closed vocabulary: what each tag may carry and hold. Whatever is not here is an error. */

export interface TagRule {
  readonly classes: readonly string[];
  /** Attribute → must it be there. */
  readonly attributes: Readonly<Record<string, 'may' | 'must'>>;
  readonly holds: readonly string[];
  readonly text: boolean;
  readonly void?: true;
}

const INLINE = ['b', 'i', 'u', 'sup', 'sub', 'br', 'span', 'a', 'data'] as const;
const BLOCKS = ['h1', 'h2', 'h3', 'h4', 'p', 'ol', 'ul', 'table', 'figure', 'dl', 'time', 'hr', 'section'] as const;
const FLOW = [...INLINE, 'p', 'ol', 'ul'] as const;

const inline = (over: Partial<TagRule> = {}): TagRule => ({ classes: [], attributes: {}, holds: INLINE, text: true, ...over });
const heading = inline({ attributes: { 'data-n': 'may' } });
const holder = (holds: readonly string[], over: Partial<TagRule> = {}): TagRule => ({ classes: [], attributes: {}, holds, text: false, ...over });
const cell = holder(FLOW, { classes: ['c', 'r'], attributes: { colspan: 'may', rowspan: 'may' }, text: true });

export const TAGS: Readonly<Record<string, TagRule>> = {
  h1: inline({ classes: ['subject'] }), h2: heading, h3: heading, h4: heading,
  p: inline({ classes: ['l0', 'l2', 'l3', 'l4', 'center', 'right', 'note', 'closing'] }),
  ol: holder(['li'], { attributes: { 'data-marker': 'may', start: 'may' } }),
  ul: holder(['li'], { attributes: { 'data-marker': 'may' } }),
  li: holder(FLOW, { text: true }),
  table: holder(['caption', 'thead', 'tbody'], { attributes: { 'data-cols': 'must', 'data-alt': 'must' } }),
  caption: inline(), thead: holder(['tr']), tbody: holder(['tr']),
  tr: holder(['th', 'td'], { attributes: { 'data-split': 'may' } }), th: cell, td: cell,
  figure: holder(['data'], { classes: ['chart'], attributes: { 'data-alt': 'must', 'data-target': 'may' } }),
  dl: holder(['dt', 'dd'], { classes: ['form'] }), dt: inline(), dd: inline(),
  time: holder([], { classes: ['issued'], attributes: { datetime: 'must' } }),
  section: holder(BLOCKS, { classes: ['signature', 'attachment', 'landscape', 'emblem', 'small'] }),
  hr: holder([], { classes: ['rule', 'page'], attributes: { 'data-catchword': 'may' }, void: true }),
  b: inline(), i: inline(), u: inline(), sup: inline(), sub: inline(), br: holder([], { void: true }),
  span: inline({ classes: ['nb', 'keep', 'blank'], attributes: { 'data-fact': 'may' } }),
  a: inline({ attributes: { href: 'must' } }),
  data: inline({ attributes: { value: 'must', 'data-series': 'may', 'data-label': 'may' } }),
};

/** What stands at the top of a paper. */
export const ROOT: TagRule = holder(BLOCKS);
/** What a text or a piece is read in when it is cut out. */
export const TEXT: TagRule = inline();
export const PIECE: TagRule = holder(['p', 'ol', 'ul', 'tr', 'th', 'td']);
export const MAX_DEPTH = 32;
export const TEXT_DEPTH = 8;
export const PIECE_DEPTH = 12;
export const MAX_LIST_DEPTH = 3;
