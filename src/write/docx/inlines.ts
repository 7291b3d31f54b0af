/** Inlines → runs. */
import { ExternalHyperlink, type ParagraphChild, TextRun } from './wml.ts';
import type { Inline } from '../../model/document.ts';
import { remembered } from '../../thai/remembered.ts';
import { mayLink } from '../links.ts';
import { xmlSafe } from '../safe.ts';
import { tie, tieText } from '../ties.ts';
import { BLANK } from '../words.ts';

export interface RunLook { readonly bold?: boolean; readonly blank?: string }

function run(inline: Exclude<Inline, { type: 'link' }>, look: RunLook, style?: string): TextRun {
  if (inline.type === 'text' && look.bold !== true && style === undefined && hasNoLook(inline)) return new TextRun({ text: inline.text });
  const bold = look.bold === true ? { bold: true } : {};
  const named = style === undefined ? {} : { style };
  if (inline.type === 'break') return new TextRun({ break: 1 });
  if (inline.type === 'blank') return new TextRun({ text: look.blank ?? BLANK, style: 'GovBlank', ...bold });
  return new TextRun({
    text: inline.text,
    ...named,
    ...bold,
    ...(inline.bold ? { bold: true } : {}),
    ...(inline.italic ? { italics: true } : {}),
    ...(inline.underline ? { underline: { type: 'single' } } : {}),
    ...(inline.script === 'sup' ? { superScript: true } : {}),
    ...(inline.script === 'sub' ? { subScript: true } : {}),
  });
}

/** A link inside a link has no meaning in Word: its words stay. */
function words(inlines: readonly Inline[]): Exclude<Inline, { type: 'link' }>[] {
  return inlines.flatMap((inline) => (inline.type === 'link' ? words(inline.text) : [inline]));
}

const PLAIN: RunLook = {};
type TextInline = Extract<Inline, { type: 'text' }>;

/** The run of most paragraphs. */
const plainRun = remembered((text) => new TextRun({ text: tieText(xmlSafe(text).replaceAll('\t', ' ')) }));

const hasNoLook = ({ bold, italic, underline, script }: TextInline): boolean => bold === undefined && italic === undefined && underline === undefined && script === undefined;
const isPlain = (inline: Inline): inline is TextInline => inline.type === 'text' && inline.tie === undefined && hasNoLook(inline) && !/[\r\n]/.test(inline.text);

/** Runs of a paragraph. */
export function runs(inlines: readonly Inline[], look: RunLook = PLAIN): ParagraphChild[] {
  const [only] = inlines;
  if (only === undefined) return [];
  if (inlines.length === 1 && look.bold !== true && isPlain(only)) return [plainRun(only.text)];
  const children: ParagraphChild[] = [];
  for (const inline of tie(inlines)) {
    if (inline.type === 'link') children.push(...linkRuns(inline, look));
    else children.push(run(inline, look));
  }
  return children;
}

function linkRuns({ href, text }: Extract<Inline, { type: 'link' }>, look: RunLook): ParagraphChild[] {
  const linked = mayLink(href);
  const children = words(text).map((part) => run(part, look, linked ? 'Hyperlink' : undefined));
  return linked ? [new ExternalHyperlink({ link: xmlSafe(href), children })] : children;
}
