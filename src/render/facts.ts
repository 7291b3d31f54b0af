/** Facts that only the office knows, and what a paper does without each: one table. */
import type { IsoDate } from '../model/plan.ts';
import { DOCUMENT_KINDS, type DocumentKind, type PaperFacts, type Person } from '../model/settings.ts';
import { longDate } from '../thai/calendar.ts';
import { type FlagShape, flag, type RecordShape, record, type Shape } from './fields/shape.ts';
import type { RenderInput } from './input.ts';
import { agencyName, signerPosition } from './view/agency.ts';
import { itemYear } from './view/items.ts';

/** blank = dots to fill in · omit = the whole sentence stays away · refuse = the paper is not made. */
export type Treatment = 'blank' | 'omit' | 'refuse';

interface FactRule {
  readonly label: string;
  readonly treatment: Treatment;
  /** Another treatment in one kind of paper. */
  readonly in?: Readonly<Record<string, Treatment>>;
  readonly value: (input: RenderInput) => string | null;
}

/** The order is dated as the papers that cite it say. */
function orderFacts({ date, workingGroup }: RenderInput['plan']['settings']): PaperFacts {
  const day = workingGroup?.orderDate ?? date;
  return day === undefined ? {} : { date: day };
}

/** Facts of this paper, laid over the common ones. */
export function paperFacts(input: RenderInput): PaperFacts {
  const own = DOCUMENT_KINDS.includes(input.template.id as DocumentKind) ? input.plan.settings.papers?.[input.template.id as DocumentKind] : undefined;
  if (input.template.id === 'working-group-order') return { ...orderFacts(input.plan.settings), ...own };
  return { ...(input.plan.settings.date === undefined ? {} : { date: input.plan.settings.date }), ...own };
}

const given = (text: string | undefined): string | null => (text === undefined || text.trim() === '' ? null : text.trim());
const day = (date: IsoDate | undefined): string | null => (date === undefined ? null : longDate(date));
const some = (list: readonly unknown[] | undefined): string | null => (list === undefined || list.length === 0 ? null : 'given');
const paper = (key: keyof PaperFacts, label: string, treatment: Treatment = 'blank'): FactRule => ({ label, treatment, value: (input) => given(paperFacts(input)[key]) });
const settings = (label: string, treatment: Treatment, value: (s: RenderInput['plan']['settings']) => string | null, inKinds?: FactRule['in']): FactRule =>
  ({ label, treatment, value: (input) => value(input.plan.settings), ...(inKinds === undefined ? {} : { in: inKinds }) });
const person = (key: 'preparedBy' | 'checkedBy' | 'approvedBy', label: string, inKinds?: FactRule['in']): Record<string, FactRule> => ({
  [`${key}.name`]: settings(label, 'omit', (s) => given((s[key] as Person | undefined)?.name), inKinds),
  [`${key}.position`]: settings(`ตำแหน่งของ${label}`, 'omit', (s) => given((s[key] as Person | undefined)?.position), inKinds),
});
const IN_ORDER = { 'working-group-order': 'blank' } as const;

/** Ranks and «ดร.» keep a space before the name; plain prefixes do not. */
const JOINED_PREFIXES = ['นาย', 'นาง', 'นางสาว'];

function signerName(s: RenderInput['plan']['settings']): string | null {
  const name = given(s.signatory?.name);
  const title = given(s.signatory?.title);
  if (name === null || title === null) return name;
  return JOINED_PREFIXES.includes(title) ? title + name : `${title} ${name}`;
}

export const FACTS: Readonly<Record<string, FactRule>> = {
  'agency.name': { label: 'ชื่อเต็มของหน่วยงาน', treatment: 'refuse', value: agencyName },
  'agency.shortName': { label: 'ชื่อย่อของหน่วยงาน', treatment: 'omit', value: (input) => input.plan.agency.shortName },
  'assessment.assessor': settings('หน่วยงานผู้ประเมิน', 'omit', (s) => given(s.assessment?.assessor)),
  'assessment.system': settings('ระบบที่ใช้ประเมิน', 'omit', (s) => given(s.assessment?.system)),
  'assessment.announcedOn': settings('วันที่ประกาศผลการประเมิน', 'omit', (s) => day(s.assessment?.announcedOn)),
  'assessment.channel': settings('ช่องทางประกาศผลการประเมิน', 'omit', (s) => given(s.assessment?.channel)),
  'assessment.commentsSource': settings('ที่มาของข้อเสนอแนะจากผู้ประเมิน', 'omit', (s) => given(s.assessment?.commentsSource)),
  'targets.setIn': settings('เอกสารที่กำหนดค่าเป้าหมาย', 'omit', (s) => given(s.targets?.setIn)),
  'workingGroup.name': settings('ชื่อคณะทำงาน', 'omit', (s) => given(s.workingGroup?.name), IN_ORDER),
  'workingGroup.orderNumber': settings('เลขที่คำสั่งแต่งตั้งคณะทำงาน', 'omit', (s) => given(s.workingGroup?.orderNumber), IN_ORDER),
  'workingGroup.orderDate': settings('วันที่ของคำสั่งแต่งตั้งคณะทำงาน', 'omit', (s) => day(s.workingGroup?.orderDate), IN_ORDER),
  'workingGroup.orderTitle': settings('ชื่อเรื่องของคำสั่งแต่งตั้งคณะทำงาน', 'omit', (s) => given(s.workingGroup?.orderTitle), IN_ORDER),
  'workingGroup.members': settings('รายชื่อคณะทำงาน', 'omit', (s) => some(s.workingGroup?.members), IN_ORDER),
  meetings: settings('การประชุมและมติที่ประชุม', 'omit', (s) => some(s.meetings)),
  relatedPlans: settings('แผนที่เกี่ยวข้อง', 'omit', (s) => some(s.relatedPlans)),
  addressees: settings('ผู้รับหนังสือ', 'blank', (s) => some(s.addressees)),
  'reporting.to': { label: 'ผู้รับรายงานผล', treatment: 'blank', value: ({ plan, kind }) => given(plan.settings.reporting?.to) ?? plan.settings.agency?.terms?.head ?? kind.terms.head },
  'reporting.due': settings('กำหนดส่งรายงานผล', 'omit', (s) => some(s.reporting?.due)),
  'coordinator.unit': settings('หน่วยงานรับผิดชอบหลัก', 'blank', (s) => given(s.coordinator?.unit)),
  'coordinator.phone': settings('โทรศัพท์ของผู้ประสานงาน', 'blank', (s) => given(s.coordinator?.phone)),
  'coordinator.email': settings('อีเมลของผู้ประสานงาน', 'blank', (s) => given(s.coordinator?.email)),
  'publication.url': settings('ที่อยู่เว็บไซต์ที่เผยแพร่', 'omit', (s) => given(s.publication?.url)),
  'publication.date': settings('วันที่เผยแพร่', 'omit', (s) => day(s.publication?.date)),
  'signatory.name': settings('ชื่อผู้ลงนาม', 'blank', signerName),
  'signatory.position': { label: 'ตำแหน่งผู้ลงนาม', treatment: 'blank', value: (input) => given(input.plan.settings.signatory?.position) ?? positionOfKind(input) },
  ...person('preparedBy', 'ผู้จัดทำ', { memo: 'blank' }),
  ...person('checkedBy', 'ผู้ตรวจสอบ'),
  ...person('approvedBy', 'ผู้อนุมัติ'),
  date: { label: 'วันที่ของเอกสาร', treatment: 'blank', value: (input) => day(paperFacts(input).date) },
  number: paper('number', 'เลขที่ของเอกสาร'),
  to: paper('to', 'เรียน'),
  through: paper('through', 'ผ่าน'),
  unitLine: paper('unitLine', 'ส่วนราชการเจ้าของเรื่อง'),
  phone: paper('phone', 'โทรศัพท์'),
  legalBasis: paper('legalBasis', 'ฐานอำนาจตามกฎหมาย'),
  itemCode: { label: 'รหัสข้อ OIT ของปีเอกสาร', treatment: 'omit', value: (input) => given(paperFacts(input).itemCode) ?? knownItem(input) },
};

/** The head's position, unless somebody signs for him: then the acting lines say who. */
function positionOfKind(input: RenderInput): string | null {
  return some(input.plan.settings.signatory?.acting) === null ? signerPosition(input) : null;
}

/** The year's own code; from memory alone it is not printed. */
function knownItem(input: RenderInput): string | null {
  const item = itemYear(input)?.items.measures ?? null;
  return item === null || item.confidence === 'low' ? null : item.value;
}

export const treatmentOf = (fact: string, kind: string): Treatment => FACTS[fact]?.in?.[kind] ?? FACTS[fact]?.treatment ?? 'blank';
export const labelOf = (fact: string): string => FACTS[fact]?.label ?? fact;

/** `facts.signatory.name` … as nested flags. */
type FlagTree = { readonly [name: string]: RecordShape | FlagShape };

export function factFlags(): RecordShape<FlagTree> {
  const fields: Record<string, Shape> = {};
  for (const [id, rule] of Object.entries(FACTS)) {
    const [group = id, key] = id.split('.');
    if (key === undefined) fields[group] = flag(rule.label);
    else fields[group] = record('ข้อเท็จจริงที่ให้ไว้หรือไม่', { ...(fields[group] as RecordShape | undefined)?.fields, [key]: flag(rule.label) });
  }
  return record('ข้อเท็จจริงที่หน่วยงานให้ไว้หรือไม่ ใช้ใน {{#if}}', fields as FlagTree);
}
