/** Comments on cells: their words, and the old drawing that Excel shows them in. */
import { letterOf } from './letters.ts';
import { textXml } from './strings.ts';

export interface NoteAt {
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** In the order of the cells. */
export function commentsXml(notes: readonly NoteAt[]): string {
  const one = ({ row, column, text }: NoteAt): string => `<comment ref="${letterOf(column)}${row + 1}" authorId="0"><text><r><rPr><sz val="14"/><rFont val="TH SarabunPSK"/></rPr>${textXml(text)}</r></text></comment>`;
  return `${HEAD}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>ita-plan</author></authors><commentList>${notes.map(one).join('')}</commentList></comments>`;
}

export function notesDrawing(notes: readonly NoteAt[]): string {
  return [
    `${HEAD}<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">`,
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>',
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>',
    ...notes.map(shape), '</xml>',
  ].join('');
}

function shape({ row, column }: NoteAt, index: number): string {
  const top = Math.max(0, row - 1);
  return [
    `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;margin-left:105.3pt;margin-top:10.5pt;width:97.8pt;height:59.1pt;z-index:${index + 1};visibility:hidden" fillcolor="infoBackground [80]" strokecolor="none [81]" o:insetmode="auto">`,
    '<v:fill color2="infoBackground [80]"/><v:shadow color="none [81]" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto" inset="1.3mm,1.3mm,2.5mm,2.5mm"><div style="text-align:left"></div></v:textbox>',
    `<x:ClientData ObjectType="Note"><x:SizeWithCells/><x:Anchor>${column + 1}, 6, ${top}, 14, ${column + 3}, 2, ${top + 4}, 16</x:Anchor><x:Locked>True</x:Locked><x:AutoFill>False</x:AutoFill><x:LockText>True</x:LockText><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  ].join('');
}
