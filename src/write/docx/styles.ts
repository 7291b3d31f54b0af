/** The official look: one row per named style, so that an officer can restyle a paper in Word and a style without a look does not compile. */
import { AlignmentType, BorderStyle, type IParagraphStyleOptions, type IStylesOptions, LineRuleType, TabStopType, UnderlineType } from 'docx';
import type { Document } from '../../model/document.ts';
import { pointTwips, ruleIndent, twips } from './measures.ts';

export const STYLE_NAMES = [
  'GovTitle', 'GovSubject', 'GovMemoTitle', 'GovRule', 'GovHeading1', 'GovHeading2', 'GovHeading3', 'GovClause1', 'GovClause2', 'GovClause3',
  'GovFlat', 'GovBody', 'GovSub2', 'GovSub3', 'GovSub4', 'GovList1', 'GovList2', 'GovList3', 'GovList4', 'GovCenter', 'GovRight',
  'GovClosing', 'GovDate', 'GovSign', 'GovSignLabel', 'GovSignRoom', 'GovCatch', 'GovCaption', 'GovTH', 'GovTD', 'GovTDList', 'GovTDDash', 'GovNote', 'GovForm',
  'GovChart', 'GovHeader', 'GovEmblem', 'GovGap',
] as const;
export type StyleName = (typeof STYLE_NAMES)[number];

/** Sizes in points for a body of 16, scaled with it; spaces in points; lengths in cm. */
interface Look {
  /** What Word shows in its list of styles. */
  readonly label: string;
  readonly size?: number;
  readonly bold?: true;
  readonly align?: 'left' | 'center' | 'right' | 'thai';
  readonly left?: number;
  readonly first?: number;
  readonly hanging?: number;
  /** A tab after a list marker. */
  readonly tab?: number;
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: true;
  readonly keepLines?: true;
  /** Level in Word's navigation pane, from 0. */
  readonly outline?: number;
  /** Exact line height in points. */
  readonly line?: number;
  /** A short line under the paragraph, in the middle of the page. */
  readonly rule?: true;
}

const BODY = { align: 'thai', before: 6 } as const;
const HEADING = { bold: true, keepNext: true, keepLines: true } as const;

const LOOKS: Readonly<Record<StyleName, Look>> = {
  GovTitle: { label: 'ราชการ ชื่อเอกสาร', ...HEADING, size: 18, align: 'center', outline: 0 },
  GovSubject: { label: 'ราชการ เรื่อง', ...HEADING, align: 'center' },
  GovMemoTitle: { label: 'ราชการ บันทึกข้อความ', ...HEADING, size: 29, align: 'left', outline: 0, after: 6 },
  GovRule: { label: 'ราชการ เส้นคั่น', size: 6, after: 8, keepNext: true, rule: true },
  GovHeading1: { label: 'ราชการ หัวข้อ 1', ...HEADING, before: 12, outline: 0 },
  GovHeading2: { label: 'ราชการ หัวข้อ 2', ...HEADING, before: 6, outline: 1 },
  GovHeading3: { label: 'ราชการ หัวข้อ 3', ...HEADING, before: 6, outline: 2 },
  GovClause1: { label: 'ราชการ ข้อ 1', ...HEADING, first: 2.5, before: 6, outline: 0 },
  GovClause2: { label: 'ราชการ ข้อ 2', ...HEADING, first: 2.5, before: 6, outline: 1 },
  GovClause3: { label: 'ราชการ ข้อ 3', ...HEADING, first: 3.25, before: 6, outline: 2 },
  GovFlat: { label: 'ราชการ เนื้อความชิดขอบ', ...BODY },
  GovBody: { label: 'ราชการ เนื้อความ', ...BODY, first: 2.5 },
  GovSub2: { label: 'ราชการ เนื้อความ 2', ...BODY, first: 3.25 },
  GovSub3: { label: 'ราชการ เนื้อความ 3', ...BODY, first: 4 },
  GovSub4: { label: 'ราชการ เนื้อความ 4', ...BODY, first: 4.75 },
  GovList1: { label: 'ราชการ รายการ 1', align: 'thai', first: 2.5, tab: 3.25 },
  GovList2: { label: 'ราชการ รายการ 2', align: 'thai', first: 3.25, tab: 4 },
  GovList3: { label: 'ราชการ รายการ 3', align: 'thai', first: 4, tab: 4.75 },
  GovList4: { label: 'ราชการ รายการ 4', align: 'thai', first: 4.75, tab: 5.5 },
  GovCenter: { label: 'ราชการ กึ่งกลาง', align: 'center' },
  GovRight: { label: 'ราชการ ชิดขวา', align: 'right' },
  GovClosing: { label: 'ราชการ คำลงท้าย', ...BODY, first: 2.5, before: 12, keepLines: true },
  GovDate: { label: 'ราชการ วันที่ประกาศ', first: 5, before: 12, keepNext: true, keepLines: true },
  GovSign: { label: 'ราชการ ลงนาม', align: 'center', left: 8, keepLines: true },
  GovSignLabel: { label: 'ราชการ ลงนาม หน้าที่', align: 'center', left: 8, before: 18, keepLines: true },
  GovSignRoom: { label: 'ราชการ ลงนาม ที่ว่างลายมือชื่อ', align: 'center', left: 8, before: 60, keepLines: true },
  GovCatch: { label: 'ราชการ คำต่อเนื่อง', align: 'right', before: 18 },
  GovCaption: { label: 'ราชการ ชื่อตาราง', bold: true, before: 12, after: 4, keepNext: true, keepLines: true },
  GovTH: { label: 'ราชการ หัวตาราง', size: 15, bold: true, align: 'center' },
  GovTD: { label: 'ราชการ ตาราง', size: 15, keepLines: true },
  GovTDList: { label: 'ราชการ ตาราง รายการ', size: 15, left: 0.6, hanging: 0.6, keepLines: true },
  GovTDDash: { label: 'ราชการ ตาราง ขีด', size: 15, left: 0.35, hanging: 0.35, keepLines: true },
  GovNote: { label: 'ราชการ หมายเหตุ', size: 14, before: 4, after: 6 },
  GovForm: { label: 'ราชการ หัวบันทึก', before: 2 },
  GovChart: { label: 'ราชการ แผนภูมิ', size: 14, keepNext: true },
  GovHeader: { label: 'ราชการ หัวกระดาษ', align: 'center' },
  GovEmblem: { label: 'ราชการ ตรา', align: 'center', after: 6 },
  GovGap: { label: 'ราชการ ระยะคั่น', size: 1, line: 1, before: 5, keepNext: true },
};

const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT, thai: AlignmentType.THAI_DISTRIBUTE } as const;

function style(id: StyleName, look: Look, paper: Document['look']): IParagraphStyleOptions {
  const scale = paper.size / 16;
  return {
    id,
    name: look.label,
    basedOn: 'Normal',
    quickFormat: true,
    run: { ...(look.size === undefined ? {} : { size: Math.round(look.size * scale * 2) }), ...(look.bold ? { bold: true } : {}) },
    paragraph: {
      alignment: ALIGN[look.align ?? 'left'],
      indent: {
        ...(look.left === undefined ? {} : { left: twips(look.left) }),
        ...(look.first === undefined ? {} : { firstLine: twips(look.first) }),
        ...(look.hanging === undefined ? {} : { hanging: twips(look.hanging) }),
        ...(look.rule ? ruleIndent('portrait', paper) : {}),
      },
      ...(look.rule ? { border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: 'auto' } } } : {}),
      ...(look.tab === undefined ? {} : { tabStops: [{ type: TabStopType.LEFT, position: twips(look.tab) }] }),
      spacing: {
        before: pointTwips(look.before ?? 0),
        after: pointTwips(look.after ?? 0),
        line: look.line === undefined ? 240 : pointTwips(look.line),
        lineRule: look.line === undefined ? LineRuleType.AUTO : LineRuleType.EXACT,
      },
      ...(look.keepNext ? { keepNext: true } : {}),
      ...(look.keepLines ? { keepLines: true } : {}),
      ...(look.outline === undefined ? {} : { outlineLevel: look.outline }),
    },
  };
}

/** Built-in headings in the paper's own look, so that a heading an officer adds by hand is not blue. */
const PLAIN_HEADING = { run: { bold: true, color: 'auto' } } as const;

/** All styles of a paper of this font, size and margins. */
export function styles(look: Document['look']): IStylesOptions {
  const font = { ascii: look.font, hAnsi: look.font, cs: look.font, eastAsia: look.font };
  const language = { value: 'en-US', eastAsia: 'en-US', bidirectional: 'th-TH' };
  const plain = { title: PLAIN_HEADING, heading1: PLAIN_HEADING, heading2: PLAIN_HEADING, heading3: PLAIN_HEADING, heading4: PLAIN_HEADING, heading5: PLAIN_HEADING, heading6: PLAIN_HEADING, caption: PLAIN_HEADING };
  return {
    default: { document: { run: { font, size: Math.round(look.size * 2), language } }, ...plain, hyperlink: { run: { color: 'auto', underline: { type: UnderlineType.SINGLE } } } },
    paragraphStyles: STYLE_NAMES.map((id) => style(id, LOOKS[id], look)),
    characterStyles: [
      { id: 'GovBlank', name: 'ราชการ ช่องว่างให้เติม', run: {} },
      { id: 'GovFormLabel', name: 'ราชการ ป้ายหัวบันทึก', run: { bold: true, size: Math.round(look.size * 2 * 1.25) } },
    ],
  };
}
