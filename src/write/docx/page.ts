/** Sections: paper, margins, heads with page number, emblem and draft mark. */
import { Header, ImageRun, type ISectionOptions, LineRuleType, NumberFormat, PageNumber, PageOrientation, Paragraph, type ParagraphChild, Tab, TabStopType, TextRun } from 'docx';
import type { Document, Inline, Section } from '../../model/document.ts';
import { aspectOf, type Picture } from '../picture.ts';
import { DRAFT } from '../words.ts';
import { writeBlocks } from './blocks.ts';
import { runs } from './inlines.ts';
import { pageSize, pixels, textWidth, twips } from './measures.ts';
import { gap, type Place, type Written } from './place.ts';

/** Distance of the head from the edge of the paper, cm; a line above the emblem starts higher, so that the emblem stays where it is. */
const HEAD = { usual: 1.5, aboveEmblem: 0.85 } as const;
/** Heights of the emblem, cm: announcements and letters, memos. */
const EMBLEM = { large: 3, small: 1.5 } as const;

function emblem(picture: Picture, size: keyof typeof EMBLEM, document: Document): ImageRun {
  const label = `ตราสัญลักษณ์ของ${document.agency.name ?? document.agency.given ?? 'หน่วยงาน'}`;
  const height = pixels(EMBLEM[size]);
  return new ImageRun({
    type: picture.type,
    data: picture.bytes,
    transformation: { height, width: height * aspectOf(picture) },
    altText: { name: 'ตราสัญลักษณ์', title: 'ตราสัญลักษณ์', description: label },
  });
}

/** The emblem above the title, or the room for printed emblem paper. */
function emblemLine(picture: Picture | null, document: Document): Paragraph {
  if (picture !== null) return new Paragraph({ style: 'GovEmblem', children: [emblem(picture, 'large', document)] });
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

/** The memo's head: emblem at the left, «บันทึกข้อความ» in the middle of the same line. */
function memoTitle(text: readonly Inline[], picture: Picture | null, place: Place): Paragraph {
  return new Paragraph({
    style: 'GovMemoTitle',
    tabStops: [{ type: TabStopType.CENTER, position: Math.round(place.width / 2) }],
    ...(picture === null ? { spacing: { line: twips(EMBLEM.small), lineRule: LineRuleType.AT_LEAST } } : {}),
    children: [...(picture === null ? [] : [emblem(picture, 'small', place.document)]), new TextRun({ children: [new Tab()] }), ...runs(text)],
  });
}

function body(section: Section, picture: Picture | null, place: Place): Written[] {
  const [first, ...rest] = section.blocks;
  const written = section.emblem === 'small' && first?.type === 'title'
    ? [memoTitle(first.text, picture, place), ...writeBlocks(rest, place)]
    : writeBlocks(section.blocks, place);
  return written.at(-1) instanceof Paragraph ? written : [...written, gap()];
}

/** A section as docx takes it; numbers run on through the paper, and page 1 is the only one that may go without. */
export function sectionOptions(section: Section, index: number, document: Document, picture: Picture | null): ISectionOptions {
  const { margins, draft, digits } = document.look;
  const { width, height } = pageSize('portrait');
  const room = textWidth(section.orientation, margins);
  const hasEmblem = section.emblem === 'large';
  const isFirstPlain = section.numbered === 'from-2' && index === 0;
  const number = section.numbered !== 'none';
  const first = [...(draft || (number && !isFirstPlain) ? [headLine(number && !isFirstPlain, draft, room)] : []), ...(hasEmblem ? [emblemLine(picture, document)] : [])];
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
    children: body(section, picture, { document, orientation: section.orientation, width: room, cell: null }),
  };
}
