/** Sections: paper, margins, heads with page number, emblem and draft mark. */
import { type FileChild, Header, ImageRun, type ISectionOptions, LineRuleType, NumberFormat, PageNumber, PageOrientation, Paragraph, type ParagraphChild, Tab, TabStopType, TextRun } from 'docx';
import type { Document, Section } from '../../model/document.ts';
import { aspectOf, type Picture } from '../picture.ts';
import { DRAFT } from '../words.ts';
import { AGENCY } from './agency.ts';
import { EMBLEM, pageSize, pixels, textWidth, twips } from './measures.ts';

/** Distance of the head from the edge of the paper, cm; a line above the emblem starts higher, so that the emblem stays where it is. */
const HEAD = { usual: 1.5, aboveEmblem: 0.85 } as const;

/** The office's emblem as a run; who it belongs to is told in its alt text. */
export function emblem(picture: Picture, size: keyof typeof EMBLEM): ImageRun {
  const label = `ตราสัญลักษณ์ของ${AGENCY}`;
  const height = pixels(EMBLEM[size]);
  return new ImageRun({
    type: picture.type,
    data: picture.bytes,
    transformation: { height, width: height * aspectOf(picture) },
    altText: { name: 'ตราสัญลักษณ์', title: 'ตราสัญลักษณ์', description: label },
  });
}

/** The emblem above the title, or the room for printed emblem paper. */
function emblemLine(picture: Picture | null): Paragraph {
  if (picture !== null) return new Paragraph({ style: 'GovEmblem', children: [emblem(picture, 'large')] });
  return new Paragraph({ style: 'GovEmblem', spacing: { line: twips(EMBLEM.large), lineRule: LineRuleType.EXACT } });
}

/** «- ๒ -» in the middle, «ร่าง» at the right margin; the number's digits are the section's page format. */
function headLine(isNumbered: boolean, isDraft: boolean, width: number): Paragraph {
  const number: ParagraphChild[] = isNumbered ? [new TextRun({ children: ['- ', PageNumber.CURRENT, ' -'] })] : [];
  if (!isDraft) return new Paragraph({ style: 'GovHeader', children: number });
  const tab = (): TextRun => new TextRun({ children: [new Tab()] });
  return new Paragraph({
    style: 'GovHeader',
    alignment: 'left',
    tabStops: [{ type: TabStopType.CENTER, position: Math.round(width / 2) }, { type: TabStopType.RIGHT, position: width }],
    children: [tab(), ...number, tab(), new TextRun({ text: DRAFT, bold: true })],
  });
}

/** What of a section is the same whatever its blocks say. */
export type SectionHead = Omit<Section, 'blocks'>;

/** A section as docx takes it; numbers run on through the paper, and page 1 is the only one that may go without. */
export function sectionOptions(section: SectionHead, index: number, look: Document['look'], picture: Picture | null, children: readonly FileChild[]): ISectionOptions {
  const { margins, draft, digits } = look;
  const { width, height } = pageSize('portrait');
  const room = textWidth(section.orientation, margins);
  const hasEmblem = section.emblem === 'large';
  const isFirstPlain = section.numbered === 'from-2' && index === 0;
  const number = section.numbered !== 'none';
  const first = [...(draft || (number && !isFirstPlain) ? [headLine(number && !isFirstPlain, draft, room)] : []), ...(hasEmblem ? [emblemLine(picture)] : [])];
  const isTitlePage = hasEmblem || isFirstPlain;
  return {
    properties: {
      titlePage: isTitlePage,
      page: {
        size: { width, height, orientation: section.orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: { top: twips(margins.top), right: twips(margins.right), bottom: twips(margins.bottom), left: twips(margins.left), header: twips(hasEmblem && first.length > 1 ? HEAD.aboveEmblem : HEAD.usual), footer: twips(1), gutter: 0 },
        pageNumbers: { ...(index === 0 ? { start: 1 } : {}), formatType: digits === 'thai' ? NumberFormat.THAI_NUMBERS : NumberFormat.DECIMAL },
      },
    },
    headers: {
      default: new Header({ children: [headLine(number, draft, room)] }),
      ...(isTitlePage ? { first: new Header({ children: first.length > 0 ? first : [new Paragraph({ style: 'GovHeader' })] }) } : {}),
    },
    children: [...children],
  };
}
