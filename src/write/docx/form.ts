/** The head of a memo: bold labels, values, and dots from there to the margin. */
import { LeaderType, type Paragraph, Tab, TabStopType, TextRun } from './wml.ts';
import type { Inline } from '../../model/document.ts';
import { type Field, formLines } from '../form.ts';
import { runs } from './inlines.ts';
import { type Bounds, paragraph, type Place } from './place.ts';

const space: Inline = { type: 'text', text: '\u00A0\u00A0' };

export function formParagraphs(fields: readonly Field[], bounds: Bounds, place: Place): Paragraph[] {
  const lines = formLines(fields);
  return lines.map((line, index) => {
    const end = { type: TabStopType.RIGHT, position: place.width, leader: LeaderType.DOT };
    const middle = { type: TabStopType.LEFT, position: Math.round(place.width / 2), leader: LeaderType.DOT };
    const children = line.flatMap((field) => [
      new TextRun({ text: field.label, style: 'GovFormLabel' }),
      ...runs([space, ...field.value]),
      new TextRun({ children: [new Tab()] }),
    ]);
    return paragraph('GovForm', [], {
      breakBefore: index === 0 && bounds.breakBefore,
      keepNext: index < lines.length - 1 || bounds.keepNext,
    }, { tabStops: line.length === 1 ? [end] : [middle, end], children });
  });
}
