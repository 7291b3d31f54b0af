/** The head of a memo: bold labels, values on a dotted line that runs to the margin. */
import { type Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { Block, Inline } from '../../model/document.ts';
import { runs } from './inlines.ts';
import { type Bounds, paragraph, type Place } from './place.ts';

type Field = Extract<Block, { type: 'form' }>['fields'][number];

/** Fields that share one line in the form of the regulation. */
const isPair = (left: Field | undefined, right: Field | undefined): boolean => left?.label === 'ที่' && right?.label === 'วันที่';

function lines(fields: readonly Field[]): readonly (readonly Field[])[] {
  return fields.reduce<Field[][]>((all, field) => {
    const last = all.at(-1);
    if (last !== undefined && last.length === 1 && isPair(last[0], field)) return [...all.slice(0, -1), [...last, field]];
    return [...all, [field]];
  }, []);
}

const space: Inline = { type: 'text', text: '\u00A0\u00A0' };

export function formLines(fields: readonly Field[], bounds: Bounds, place: Place): Paragraph[] {
  const all = lines(fields);
  return all.map((line, index) => {
    const stops = line.length === 1 ? [place.width] : [Math.round(place.width / 2), place.width];
    const children = line.flatMap((field) => [
      new TextRun({ text: field.label, bold: true }),
      ...runs([space, ...field.value], { dotted: true }),
      new TextRun({ children: [new Tab()], underline: { type: 'dotted' } }),
    ]);
    return paragraph('GovForm', [], {
      breakBefore: index === 0 && bounds.breakBefore,
      keepNext: index < all.length - 1 || bounds.keepNext,
    }, { tabStops: stops.map((position, stop) => ({ type: stop === stops.length - 1 ? TabStopType.RIGHT : TabStopType.LEFT, position })), children });
  });
}
