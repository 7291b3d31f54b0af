/** The rules as a workbook: what lies below on the left, the office's own word beside it, a row for each field. */
import { type CatalogueFiles, type RuleLayer, ruleLayers } from '../../catalogue/index.ts';
import type { AgencyType } from '../../model/agency.ts';
import type { Rule } from '../../model/rule.ts';
import type { IsoDate } from '../../model/plan.ts';
import type { Sheet, SheetCell, StyledCell, Workbook } from '../../model/workbook.ts';
import { FIELDS, HEADERS, NONE, type RuleField, SHEET, type SheetRule, STATUS, TEXT_KEYS } from './fields.ts';
import { type Names, namesOf, THEMES_TH } from './words.ts';

/** `date` stands in the file's own properties, so that the same rules give the same bytes. */
export function rulesWorkbook(files: CatalogueFiles, date: IsoDate): Workbook {
  const names = namesOf(files.agencyTypes);
  return { title: 'กฎข้อเสนอแนะ ita-plan', date, sheets: [guide(), ruleSheet(ruleLayers(files.rules), names), lists(files, names)] };
}

function ruleSheet(layers: readonly RuleLayer[], names: Names): Sheet {
  return {
    name: SHEET, filter: true, orientation: 'landscape', frozen: { rows: 1, columns: 2 },
    columns: [
      { header: HEADERS.id, width: 30 }, { header: HEADERS.field, width: 22 }, { header: HEADERS.kind, width: 20 }, { header: HEADERS.below, width: 70 }, { header: HEADERS.own, width: 70, format: 'text' }, { header: HEADERS.hint, width: 50 },
    ],
    rows: layers.flatMap((layer) => rowsOf(layer, names)),
  };
}

/** What the office wrote (its layer is the agency's) beside what lies under it. */
function rowsOf({ id, rule, origin, below }: RuleLayer, names: Names): SheetCell[][] {
  const own = origin === 'agency' ? rule : null;
  const base = origin === 'agency' ? below : rule;
  const status = origin !== 'agency' ? '' : rule === null ? STATUS.remove : STATUS.use;
  const rows = FIELDS.map((field) => row(id, field.label, '', shown(field, base, names), own === null ? '' : changed(field, own, base, names), field.hint));
  return [row(id, STATUS.label, '', base === null ? '' : STATUS.use, status, STATUS.hint, true), ...rows, ...kindRows(id, own, base, names)];
}

function kindRows(id: string, own: Rule | null, base: Rule | null, names: Names): SheetCell[][] {
  const kinds = new Set([...Object.keys(base?.byAgencyType ?? {}), ...Object.keys(own?.byAgencyType ?? {})]) as Set<AgencyType>;
  return [...kinds].flatMap((kind) => FIELDS.filter(({ key }) => TEXT_KEYS.some((text) => text === key)).flatMap((field) => {
    const text = (rule: Rule | null): string => {
      const value = (rule?.byAgencyType?.[kind] as Partial<Record<string, unknown>> | undefined)?.[field.key];
      return value === undefined ? '' : field.value.show(value, names);
    };
    const [under, over] = [text(base), text(own)];
    if (under === '' && over === '') return [];
    return [row(id, field.label, names.kinds[kind] ?? kind, under, own === null || over === under ? '' : over === '' ? NONE : over, field.hint)];
  }));
}

function row(id: string, field: string, kind: string, below: string, own: string, hint: string, first = false): StyledCell[] {
  const look = first ? 'heading' : 'plain';
  return [{ value: id, look: first ? 'heading' : 'hint' }, { value: field, look }, { value: kind || null, look }, { value: below || null, look: first ? 'heading' : 'closed' }, { value: own || null, look: 'input', format: 'text' }, { value: hint, look: 'hint' }];
}

function shown(field: RuleField, rule: Rule | null, names: Names): string {
  return rule === null ? '' : field.value.show((rule as SheetRule)[field.key], names);
}

function changed(field: RuleField, own: Rule, base: Rule | null, names: Names): string {
  const text = shown(field, own, names);
  return base !== null && text === shown(field, base, names) ? '' : text;
}

const GUIDE = [
  'สมุดงานนี้มีกฎข้อเสนอแนะทุกข้อ หนึ่งแถวต่อหนึ่งช่องของกฎ อยู่ในแผ่น «กฎ»',
  'คอลัมน์ «ข้อความเดิม» คือข้อความที่ใช้อยู่ (ของโปรแกรม หรือของจังหวัดที่กำหนดไว้) การแก้ไขคอลัมน์นี้ไม่มีผล',
  'พิมพ์ถ้อยคำของหน่วยงานในคอลัมน์ «ข้อความของหน่วยงาน» เฉพาะช่องที่ต้องการเปลี่ยน ช่องที่เว้นว่างใช้ข้อความเดิม',
  'แถว «การใช้กฎ» พิมพ์ «ไม่ใช้» เมื่อต้องการตัดกฎนั้นออก',
  'ข้อความเฉพาะประเภทหน่วยงาน พิมพ์ - เมื่อต้องการให้ใช้ข้อความทั่วไปแทน',
  'เพิ่มกฎใหม่ได้ท้ายแผ่น โดยตั้งรหัสเป็นอักษรอังกฤษตัวเล็ก ตัวเลข และขีด เช่น own-car-log แล้วกรอกให้ครบทุกช่อง ไม่ต้องเปลี่ยนรหัสของกฎเดิม',
  'ตรวจก่อนใช้: ita-plan check rules ชื่อแฟ้ม.xlsx',
  'นำไปใช้: ita-plan generate แฟ้มคะแนน --rules ชื่อแฟ้ม.xlsx (แฟ้มที่ชื่อขึ้นต้นด้วย province ถือเป็นกฎของจังหวัด)',
];

function guide(): Sheet {
  return { name: 'คำแนะนำ', orientation: 'landscape', columns: [{ header: null, width: 110 }], rows: [[{ value: 'กฎข้อเสนอแนะสำหรับกำหนดมาตรการ', look: 'title' }], ...GUIDE.map((line) => [line])] };
}

/** What may stand in the cells that take a name. */
function lists({ topics, references }: CatalogueFiles, { kinds, roles }: Names): Sheet {
  const columns: readonly (readonly string[])[] = [
    Object.values(roles), Object.values(kinds), Object.values(THEMES_TH), topics.topics.map(({ id, label }) => `${id} (${label})`), Object.entries(references.references).map(([id, { title }]) => `${id} (${title})`),
  ];
  const longest = Math.max(...columns.map(({ length }) => length));
  return {
    name: 'รายการ', columns: ['หน้าที่ผู้รับผิดชอบ', 'ประเภทหน่วยงาน', 'ประเด็น', 'หัวข้อ', 'แหล่งอ้างอิง'].map((header, index) => ({ header, width: index < 3 ? 34 : 70 })),
    rows: Array.from({ length: longest }, (_, index) => columns.map((column) => column[index] ?? null)),
  };
}
