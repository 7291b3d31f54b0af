/**
 * One table of every setting: flag, key in ita-plan.json, environment variable, help, and the wizard's question come from here.
 * What the wizard asks it asks from this table, so that every question has a flag and every flag a question.
 */
import { AGENCY_TYPES, ROLES } from '../model/agency.ts';
import { INDICATORS, INSTRUMENTS } from '../model/framework.ts';
import { DOCUMENT_KINDS, FORMATS } from '../model/settings.ts';

export type Stage = 'inspect' | 'analyze' | 'plan' | 'generate';
const STAGES: readonly Stage[] = ['inspect', 'analyze', 'plan', 'generate'];

type Words = Readonly<Record<'th' | 'en', string>>;

/** Where a setting stands in the help and in the wizard. */
export const GROUPS = {
  reading: { th: 'การอ่านแฟ้มคะแนน', en: 'Reading the score file' },
  agency: { th: 'หน่วยงานและปี', en: 'Agency and years' },
  targets: { th: 'เป้าหมายและผู้ประเมิน', en: 'Targets and assessor' },
  findings: { th: 'ประเด็น', en: 'Weak points' },
  measures: { th: 'มาตรการ', en: 'Measures' },
  papers: { th: 'เอกสาร', en: 'Papers' },
  signing: { th: 'วันที่และการลงนาม', en: 'Date and signing' },
  meetings: { th: 'คณะทำงานและการประชุม', en: 'Working group and meetings' },
  units: { th: 'หน่วยงานภายในและผู้ประสานงาน', en: 'Units and coordinator' },
  reporting: { th: 'การรายงานและเผยแพร่', en: 'Reporting and publication' },
  look: { th: 'หน้าตาเอกสาร', en: 'Look of the papers' },
} as const satisfies Readonly<Record<string, Words>>;
export type Group = keyof typeof GROUPS;

type Simple = 'text' | 'year' | 'score' | 'count' | 'size' | 'date' | 'choice';
/** One value inside a record or an entry. */
export interface Field extends Words {
  readonly key: string;
  readonly value: 'text' | 'date' | 'indicators';
  readonly stands?: Words;
  readonly without?: Words;
}

export interface SettingOption extends Words {
  /** Without the dashes; the environment variable is ITA_PLAN_ + its upper snake case. */
  readonly flag: string;
  readonly key: readonly string[];
  /**
   * paths, texts: repeatable, one a time · dates, subjects, documents, formats: separated by commas · switch: yes or no · margins: separated
   * by commas · entries: repeatable NAME=VALUE · records: repeatable "field=…; field=…" · json: JSON text.
   */
  readonly value: Simple | 'switch' | 'documents' | 'formats' | 'paths' | 'texts' | 'dates' | 'subjects' | 'margins' | 'entries' | 'records' | 'json';
  readonly choices?: readonly string[];
  /** Of entries: what stands left of the «=» and what each holds; names of two parts («memo.date») have fields. */
  readonly entry?: { readonly names: readonly string[] | 'subject'; readonly value: 'text' | 'texts' | 'score' };
  /** Of records, and of entries with names of two parts. */
  readonly fields?: readonly Field[];
  /** The first command on the line that takes it; those after it do too. */
  readonly from: Stage;
  readonly group: Group;
  readonly argument: string;
  /** The wizard's question, where the help speaks to those who type the flag. */
  readonly ask?: Words;
  /** Where in a paper the fact will stand, for the wizard. */
  readonly stands?: Words;
  /** What papers print without it, where they neither leave a blank nor a sentence out. */
  readonly without?: Words;
}

const HEAD: Words = { th: 'หัวเอกสาร', en: 'at the head of the paper' };
const CLAUSE: Words = { th: 'ในเนื้อความ', en: 'in the text' };
const NO_LINE: Words = { th: 'ไม่มีบรรทัดนี้', en: 'there is no such line' };

/** Facts of one paper, laid over the common ones. */
const PAPER_FIELDS: readonly Field[] = [
  { key: 'date', value: 'date', th: 'วันที่ของฉบับนี้', en: 'date of this paper', stands: { th: 'บรรทัดวันที่ของฉบับนี้', en: 'in its line of the date' }, without: { th: 'ใช้วันที่ของเอกสารตามที่ให้ไว้รวม', en: 'the date of all papers' } },
  { key: 'number', value: 'text', th: 'เลขที่', en: 'number', stands: HEAD, without: { th: 'ใช้เลขที่ที่ให้ไว้รวม', en: 'the number given for all' } },
  { key: 'unitLine', value: 'text', th: 'ส่วนราชการเจ้าของเรื่อง', en: 'issuing unit', stands: HEAD, without: { th: 'ใช้หน่วยงานรับผิดชอบหลัก', en: 'the main responsible unit' } },
  { key: 'phone', value: 'text', th: 'โทรศัพท์', en: 'telephone', stands: HEAD, without: { th: 'ใช้โทรศัพท์ของผู้ประสานงาน', en: 'the coordinator’s telephone' } },
  { key: 'to', value: 'text', th: 'เรียน', en: 'addressed to', stands: HEAD, without: { th: 'เรียนผู้บริหารสูงสุดของหน่วยงาน', en: 'addressed to the head' } },
  { key: 'through', value: 'text', th: 'ผ่าน', en: 'through', stands: HEAD, without: NO_LINE },
  { key: 'legalBasis', value: 'text', th: 'ฐานอำนาจตามกฎหมาย (ต่อจากคำว่า อาศัยอำนาจตาม)', en: 'legal basis', stands: CLAUSE },
  { key: 'title', value: 'text', th: 'ชื่อเรื่อง (แทนชื่อที่โปรแกรมตั้งให้)', en: 'title in place of ours', stands: { th: 'ชื่อเรื่องของฉบับนี้', en: 'as its title' }, without: { th: 'ใช้ชื่อที่โปรแกรมตั้งให้', en: 'our own title' } },
  { key: 'itemCode', value: 'text', th: 'รหัสข้อ OIT บนเอกสาร', en: 'OIT item code printed on it', stands: { th: 'ใต้ชื่อเรื่อง', en: 'under the title' }, without: { th: 'ใช้รหัสของปีเอกสารถ้าทราบแน่ ถ้าไม่ทราบจะไม่พิมพ์', en: 'the code of the papers’ year where it is certain' } },
];

const MEETING_FIELDS: readonly Field[] = [
  { key: 'body', value: 'text', th: 'คณะที่ประชุม', en: 'body that met' },
  { key: 'number', value: 'text', th: 'ครั้งที่', en: 'meeting number' },
  { key: 'date', value: 'date', th: 'วันที่ประชุม', en: 'date' },
  { key: 'agenda', value: 'text', th: 'ระเบียบวาระ', en: 'agenda item' },
  { key: 'resolution', value: 'text', th: 'มติที่ประชุม (ต่อจากคำว่า มีมติ)', en: 'resolution' },
];

const MEMBER_FIELDS: readonly Field[] = [
  { key: 'name', value: 'text', th: 'ชื่อ', en: 'name' },
  { key: 'position', value: 'text', th: 'ตำแหน่ง', en: 'position' },
  { key: 'seat', value: 'text', th: 'หน้าที่ในคณะทำงาน', en: 'seat in the group' },
  { key: 'indicators', value: 'indicators', th: 'ตัวชี้วัดที่รับผิดชอบ เช่น 1 2 3', en: 'indicators, e.g. 1 2 3' },
];

const DROP_FIELDS: readonly Field[] = [
  { key: 'id', value: 'text', th: 'ประเด็น', en: 'weak point' },
  { key: 'reason', value: 'text', th: 'เหตุผล', en: 'reason' },
];

const SIGNATURE: Words = { th: 'ท้ายเอกสาร บริเวณลายมือชื่อ', en: 'at the signature' };
const REPORT_END: Words = { th: 'ท้ายรายงาน', en: 'at the end of the report' };
const TABLE: Words = { th: 'ช่องผู้รับผิดชอบในตารางมาตรการ', en: 'in the responsible column of the measure table' };
const ORDER: Words = { th: 'เนื้อความประกาศ และคำสั่งแต่งตั้ง', en: 'in the announcement and in the order' };

export const SETTING_OPTIONS: readonly SettingOption[] = [
  { flag: 'layout', key: ['layout'], value: 'text', from: 'inspect', group: 'reading', argument: 'NAME', th: 'บังคับรูปแบบตารางของแฟ้มคะแนน (ดู list layouts)', en: 'read the file as this layout (see list layouts)', ask: { th: 'รูปแบบตารางของแฟ้มคะแนน', en: 'layout of the score file' } },
  { flag: 'sheet', key: ['sheet'], value: 'text', from: 'inspect', group: 'reading', argument: 'NAME', th: 'อ่านเฉพาะแผ่นงานนี้', en: 'read this worksheet only' },
  { flag: 'framework', key: ['framework'], value: 'paths', from: 'inspect', group: 'reading', argument: 'FILE', th: 'กรอบการประเมินของหน่วยงานเอง (ระบุซ้ำได้)', en: 'your own framework file (repeatable)' },
  { flag: 'agency-name', key: ['agency', 'name'], value: 'text', from: 'inspect', group: 'agency', argument: 'NAME', th: 'ชื่อเต็มของหน่วยงาน (เมื่อแฟ้มไม่บอกหรือสะกดผิด)', en: 'full name of the agency (where the file has none or misspells it)', stands: { th: 'ชื่อเรื่อง เนื้อความ และชื่อแฟ้ม', en: 'in title, text and file name' } },
  { flag: 'agency-short-name', key: ['agency', 'shortName'], value: 'text', from: 'inspect', group: 'agency', argument: 'NAME', th: 'ชื่อย่อของหน่วยงาน', en: 'short name of the agency', stands: CLAUSE },
  { flag: 'agency-former-names', key: ['agency', 'formerNames'], value: 'texts', from: 'inspect', group: 'agency', argument: 'NAME', th: 'ชื่อเดิมของหน่วยงาน (ระบุซ้ำได้)', en: 'former name of the agency (repeatable)' },
  { flag: 'type', key: ['agency', 'type'], value: 'choice', choices: AGENCY_TYPES, from: 'inspect', group: 'agency', argument: 'KIND', th: 'ประเภทหน่วยงาน (ดู list agencies)', en: 'kind of agency (see list agencies)' },
  { flag: 'district', key: ['agency', 'district'], value: 'text', from: 'inspect', group: 'agency', argument: 'NAME', th: 'อำเภอ', en: 'district' },
  { flag: 'province', key: ['agency', 'province'], value: 'text', from: 'inspect', group: 'agency', argument: 'NAME', th: 'จังหวัด', en: 'province' },
  { flag: 'agency-terms-staff', key: ['agency', 'terms', 'staff'], value: 'text', from: 'plan', group: 'agency', argument: 'NOUN', th: 'คำเรียกบุคลากร (ปกติ ตามประเภทหน่วยงาน)', en: 'noun for staff (default: by kind of agency)', stands: CLAUSE },
  { flag: 'agency-terms-clients', key: ['agency', 'terms', 'clients'], value: 'text', from: 'plan', group: 'agency', argument: 'NOUN', th: 'คำเรียกผู้รับบริการ (ปกติ ตามประเภทหน่วยงาน)', en: 'noun for clients (default: by kind of agency)', stands: CLAUSE },
  { flag: 'agency-terms-head', key: ['agency', 'terms', 'head'], value: 'text', from: 'plan', group: 'agency', argument: 'NOUN', th: 'คำเรียกผู้บริหารสูงสุด (ปกติ ตามประเภทหน่วยงาน)', en: 'noun for the head (default: by kind of agency)', stands: CLAUSE },
  { flag: 'agency-terms-board', key: ['agency', 'terms', 'board'], value: 'text', from: 'plan', group: 'agency', argument: 'NOUN', th: 'คำเรียกสภาหรือคณะกรรมการ (ปกติ ตามประเภทหน่วยงาน)', en: 'noun for the board (default: by kind of agency)', stands: CLAUSE },
  { flag: 'year', key: ['fiscalYear'], value: 'year', from: 'analyze', group: 'agency', argument: 'พ.ศ.', th: 'ปีงบประมาณของคะแนน เช่น 2564', en: 'fiscal year of the scores (B.E.), e.g. 2564' },
  { flag: 'for-year', key: ['forYear'], value: 'year', from: 'plan', group: 'agency', argument: 'พ.ศ.', th: 'ปีงบประมาณของเอกสาร (ปกติ ปีของคะแนน + 1)', en: 'fiscal year of the paper (default: year of the scores + 1)' },
  { flag: 'previous', key: ['previous'], value: 'paths', from: 'analyze', group: 'agency', argument: 'FILE', th: 'แฟ้มคะแนนของปีก่อน หรือ plan.json ของปีก่อน สำหรับเปรียบเทียบ (ระบุซ้ำได้)', en: 'score file of an earlier year, or last year\'s plan.json, to compare with (repeatable)' },
  { flag: 'target', key: ['target'], value: 'score', from: 'analyze', group: 'targets', argument: 'SCORE', th: 'คะแนนเป้าหมาย (ปกติ 85)', en: 'target score (default 85)' },
  { flag: 'targets-total', key: ['targets', 'total'], value: 'score', from: 'analyze', group: 'targets', argument: 'SCORE', th: 'เป้าหมายของคะแนนรวม (ปกติ เท่าคะแนนเป้าหมาย)', en: 'target of the total (default: the target)' },
  ...INSTRUMENTS.map((id): SettingOption => ({ flag: `targets-${id.toLowerCase()}`, key: ['targets', id], value: 'score', from: 'analyze', group: 'targets', argument: 'SCORE', th: `เป้าหมายของแบบวัด ${id} (ปกติ เท่าคะแนนเป้าหมาย)`, en: `target of ${id} (default: the target)` })),
  { flag: 'targets-by-indicator', key: ['targets', 'byIndicator'], value: 'entries', entry: { names: INDICATORS.map(String), value: 'score' }, from: 'analyze', group: 'targets', argument: 'N=SCORE', th: 'เป้าหมายรายตัวชี้วัด เช่น 4=90 (ระบุซ้ำได้)', en: 'target of one indicator, e.g. 4=90 (repeatable)', ask: { th: 'เป้าหมายรายตัวชี้วัด', en: 'targets of single indicators' } },
  { flag: 'targets-set-in', key: ['targets', 'setIn'], value: 'text', from: 'analyze', group: 'targets', argument: 'TEXT', th: 'เอกสารที่กำหนดค่าเป้าหมาย', en: 'paper that sets the targets', stands: CLAUSE },
  { flag: 'assessment-assessor', key: ['assessment', 'assessor'], value: 'text', from: 'generate', group: 'targets', argument: 'NAME', th: 'หน่วยงานผู้ประเมิน', en: 'who assessed', stands: CLAUSE },
  { flag: 'assessment-system', key: ['assessment', 'system'], value: 'text', from: 'generate', group: 'targets', argument: 'NAME', th: 'ระบบที่ใช้ประเมิน', en: 'system of the assessment', stands: CLAUSE },
  { flag: 'assessment-announced-on', key: ['assessment', 'announcedOn'], value: 'date', from: 'generate', group: 'targets', argument: 'DATE', th: 'วันที่ประกาศผลการประเมิน', en: 'date the results were announced', stands: CLAUSE },
  { flag: 'assessment-channel', key: ['assessment', 'channel'], value: 'text', from: 'generate', group: 'targets', argument: 'TEXT', th: 'ช่องทางประกาศผลการประเมิน', en: 'where the results were announced', stands: CLAUSE },
  { flag: 'comments', key: ['comments'], value: 'text', from: 'analyze', group: 'targets', argument: 'FILE', th: 'แฟ้มข้อเสนอแนะของผู้ประเมิน (ข้อความหรือ CSV ข้อละหนึ่งบรรทัด)', en: 'file of the assessor’s comments (text or CSV, one a line)' },
  { flag: 'assessment-comments-source', key: ['assessment', 'commentsSource'], value: 'text', from: 'generate', group: 'targets', argument: 'TEXT', th: 'ที่มาของข้อเสนอแนะจากผู้ประเมิน', en: 'where the assessor’s comments stand', stands: CLAUSE },
  { flag: 'findings-add', key: ['findings', 'add'], value: 'subjects', from: 'analyze', group: 'findings', argument: 'IDS', th: 'ประเด็นที่หน่วยงานเพิ่มเอง เช่น 7,O43', en: 'weak points the office adds, e.g. 7,O43' },
  { flag: 'findings-drop', key: ['findings', 'drop'], value: 'records', fields: DROP_FIELDS, from: 'analyze', group: 'findings', argument: 'RECORD', th: 'ประเด็นที่หน่วยงานตัดออก เช่น "id=7; reason=ดำเนินการแล้ว" (ระบุซ้ำได้)', en: 'weak point the office drops, e.g. "id=7; reason=done" (repeatable)' },
  { flag: 'findings-causes', key: ['findings', 'causes'], value: 'entries', entry: { names: 'subject', value: 'text' }, from: 'analyze', group: 'findings', argument: 'ID=TEXT', th: 'สาเหตุของประเด็นตามที่หน่วยงานพบ เช่น 4=… (ระบุซ้ำได้)', en: 'cause of a weak point as the office found it, e.g. 4=… (repeatable)', stands: { th: 'ช่องสาเหตุในรายงานและตาราง', en: 'in the column of causes' } },
  { flag: 'rules', key: ['rules'], value: 'paths', from: 'plan', group: 'measures', argument: 'FILE', th: 'กฎข้อเสนอแนะของหน่วยงานเอง แฟ้มหรือโฟลเดอร์ (ระบุซ้ำได้)', en: 'your own rules, a file or folder (repeatable)' },
  { flag: 'measures-per-finding', key: ['measuresPerFinding'], value: 'count', from: 'plan', group: 'measures', argument: 'N', th: 'จำนวนมาตรการต่อประเด็น (ปกติ 2)', en: 'measures per weak point (default 2)' },
  { flag: 'coverage', key: ['coverage'], value: 'choice', choices: ['weakest', 'below-target', 'all'], from: 'plan', group: 'measures', argument: 'WHICH', th: 'ขอบเขตของมาตรการ: weakest, below-target หรือ all', en: 'what measures cover: weakest, below-target or all', ask: { th: 'มาตรการครอบคลุมเพียงใด', en: 'what the measures cover' } },
  { flag: 'measures', key: ['measures'], value: 'json', from: 'plan', group: 'measures', argument: 'JSON', th: 'มาตรการที่เลือกไว้ ตัดออก หรือแก้ไข ตามรหัสกฎ เช่น {"r04-…":{"drop":true}}', en: 'measures kept, dropped or edited, by rule id, e.g. {"r04-…":{"drop":true}}' },
  { flag: 'own-measures', key: ['ownMeasures'], value: 'json', from: 'plan', group: 'measures', argument: 'JSON', th: 'มาตรการของหน่วยงานเอง เช่น [{"title":"…","findings":["4"]}]', en: 'the office’s own measures, e.g. [{"title":"…","findings":["4"]}]' },
  { flag: 'grouping', key: ['grouping'], value: 'choice', choices: ['indicator', 'service'], from: 'generate', group: 'measures', argument: 'HOW', th: 'จัดหัวข้อรายตัวชี้วัด (indicator) หรือรวมด้านการให้บริการ (service)', en: 'heads by indicator, or 6–8 joined as service', ask: { th: 'การจัดหัวข้อในประกาศ', en: 'heads of the announcement' } },
  { flag: 'documents', key: ['documents'], value: 'documents', choices: [...DOCUMENT_KINDS, 'all'], from: 'generate', group: 'papers', argument: 'KINDS', th: 'เอกสารที่ต้องการ คั่นด้วยจุลภาค หรือ all (ดู list documents)', en: 'papers to make, separated by commas, or all (see list documents)' },
  { flag: 'format', key: ['formats'], value: 'formats', choices: FORMATS, from: 'generate', group: 'papers', argument: 'FORMATS', th: 'รูปแบบแฟ้ม: docx, html, json คั่นด้วยจุลภาค (ปกติ docx)', en: 'file formats: docx, html, json, separated by commas (default docx)', ask: { th: 'รูปแบบแฟ้มที่ต้องการ (ปกติ Word)', en: 'file formats (default Word)' } },
  { flag: 'out', key: ['out'], value: 'text', from: 'generate', group: 'papers', argument: 'DIR', th: 'โฟลเดอร์ที่จะวางเอกสาร (ปกติ โฟลเดอร์ปัจจุบัน)', en: 'folder for the papers (default: this one)' },
  { flag: 'papers', key: ['papers'], value: 'entries', entry: { names: DOCUMENT_KINDS, value: 'text' }, fields: PAPER_FIELDS, from: 'generate', group: 'papers', argument: 'KIND.FACT=TEXT', th: 'ข้อมูลเฉพาะฉบับ เช่น memo.number=… announcement.date=2022-03-05 (ระบุซ้ำได้)', en: 'a fact of one paper, e.g. memo.number=… announcement.date=2022-03-05 (repeatable)', stands: HEAD },
  { flag: 'draft', key: ['draft'], value: 'switch', from: 'generate', group: 'papers', argument: 'yes|no', th: 'พิมพ์คำว่า ร่าง (ปกติ จนกว่าจะมีวันที่และผู้ลงนาม)', en: 'draft mark (default: until date and signer are given)', ask: { th: 'พิมพ์คำว่า «ร่าง» หรือไม่ (ปกติ พิมพ์จนกว่าจะมีวันที่และผู้ลงนาม)', en: 'print a draft mark (default: until date and signer are given)' } },
  { flag: 'date', key: ['date'], value: 'date', from: 'plan', group: 'signing', argument: 'DATE', th: 'วันที่ของเอกสาร เช่น "5 มี.ค. 2565" หรือ 2022-03-05', en: 'date of the papers, e.g. 2022-03-05', ask: { th: 'วันที่ของเอกสาร', en: 'date of the papers' }, stands: { th: 'บรรทัด «ประกาศ ณ วันที่» ของทุกฉบับ เว้นแต่ให้วันที่เฉพาะฉบับ', en: 'in the date line of every paper that has no date of its own' } },
  { flag: 'signatory-title', key: ['signatory', 'title'], value: 'text', from: 'generate', group: 'signing', argument: 'TEXT', th: 'คำนำหน้าหรือยศของผู้ลงนาม', en: 'prefix or rank of the signer', stands: SIGNATURE, without: { th: 'พิมพ์ชื่อโดยไม่มีคำนำหน้า', en: 'the name without a prefix' } },
  { flag: 'signatory-name', key: ['signatory', 'name'], value: 'text', from: 'generate', group: 'signing', argument: 'NAME', th: 'ชื่อผู้ลงนาม', en: 'name of the signer', stands: SIGNATURE },
  { flag: 'signatory-position', key: ['signatory', 'position'], value: 'text', from: 'generate', group: 'signing', argument: 'TEXT', th: 'ตำแหน่งผู้ลงนาม', en: 'position of the signer', stands: SIGNATURE, without: { th: 'พิมพ์ตำแหน่งผู้บริหารสูงสุดของหน่วยงาน', en: 'the position of the head' } },
  { flag: 'signatory-acting', key: ['signatory', 'acting'], value: 'texts', from: 'generate', group: 'signing', argument: 'LINE', th: 'บรรทัดรักษาราชการแทนหรือปฏิบัติหน้าที่ (ระบุซ้ำได้)', en: 'line of acting capacity (repeatable)', stands: { th: 'ใต้ตำแหน่งผู้ลงนาม บรรทัดละหนึ่งข้อความ', en: 'under the position of the signer, a line each' }, without: NO_LINE },
  ...([['prepared-by', 'preparedBy', 'ผู้จัดทำ', 'who prepared it'], ['checked-by', 'checkedBy', 'ผู้ตรวจสอบ', 'who checked it'], ['approved-by', 'approvedBy', 'ผู้อนุมัติ', 'who approved it']] as const).flatMap(([flag, key, th, en]): SettingOption[] => [
    { flag: `${flag}-name`, key: [key, 'name'], value: 'text', from: 'generate', group: 'signing', argument: 'NAME', th: `ชื่อ${th}`, en, stands: REPORT_END },
    { flag: `${flag}-position`, key: [key, 'position'], value: 'text', from: 'generate', group: 'signing', argument: 'TEXT', th: `ตำแหน่ง${th}`, en: `${en}: position`, stands: REPORT_END, without: { th: 'ไม่พิมพ์ตำแหน่ง', en: 'no position' } },
  ]),
  { flag: 'working-group-name', key: ['workingGroup', 'name'], value: 'text', from: 'plan', group: 'meetings', argument: 'NAME', th: 'ชื่อคณะทำงาน', en: 'name of the working group', stands: ORDER, without: { th: 'ใช้ชื่อกลางของคณะทำงาน', en: 'a general name' } },
  { flag: 'working-group-order-number', key: ['workingGroup', 'orderNumber'], value: 'text', from: 'generate', group: 'meetings', argument: 'NUMBER', th: 'เลขที่คำสั่งแต่งตั้งคณะทำงาน', en: 'number of the order that appoints it', stands: ORDER, without: { th: 'ไม่กล่าวถึงเลขที่คำสั่ง', en: 'the order is not mentioned' } },
  { flag: 'working-group-order-date', key: ['workingGroup', 'orderDate'], value: 'date', from: 'generate', group: 'meetings', argument: 'DATE', th: 'วันที่ของคำสั่งแต่งตั้งคณะทำงาน', en: 'date of that order', stands: ORDER, without: { th: 'ไม่พิมพ์วันที่ของคำสั่ง', en: 'no date of the order' } },
  { flag: 'working-group-order-title', key: ['workingGroup', 'orderTitle'], value: 'text', from: 'generate', group: 'meetings', argument: 'TEXT', th: 'ชื่อเรื่องของคำสั่งแต่งตั้งคณะทำงาน', en: 'title of that order', stands: ORDER, without: { th: 'ใช้ชื่อที่โปรแกรมตั้งให้ หรือไม่พิมพ์ชื่อเรื่อง', en: 'our own title, or none' } },
  { flag: 'working-group-members', key: ['workingGroup', 'members'], value: 'records', fields: MEMBER_FIELDS, from: 'generate', group: 'meetings', argument: 'RECORD', th: 'คณะทำงาน เช่น "name=…; position=…; seat=ประธาน; indicators=1 2" (ระบุซ้ำได้)', en: 'a member, e.g. "name=…; position=…; seat=…; indicators=1 2" (repeatable)', ask: { th: 'รายชื่อคณะทำงาน', en: 'members of the working group' }, stands: { th: 'รายชื่อในคำสั่งแต่งตั้ง', en: 'in the list of the order' } },
  { flag: 'meetings', key: ['meetings'], value: 'records', fields: MEETING_FIELDS, from: 'generate', group: 'meetings', argument: 'RECORD', th: 'การประชุม เช่น "body=…; number=3/2565; date=2022-01-05; resolution=…" (ระบุซ้ำได้)', en: 'a meeting, e.g. "body=…; number=3/2565; date=2022-01-05; resolution=…" (repeatable)', ask: { th: 'การประชุมและมติ', en: 'meetings and resolutions' }, stands: { th: 'ย่อหน้ามติที่ประชุมในประกาศและรายงาน', en: 'in the paragraph on the resolution' } },
  { flag: 'units-all', key: ['units', 'all'], value: 'texts', from: 'plan', group: 'units', argument: 'NAME', th: 'หน่วยงานภายในที่มีอยู่จริงทั้งหมด (ระบุซ้ำได้)', en: 'a unit that exists here; list them all (repeatable)', ask: { th: 'หน่วยงานภายในที่มีอยู่จริงทั้งหมด', en: 'all units that exist here' }, stands: TABLE },
  { flag: 'units-roles', key: ['units', 'roles'], value: 'entries', entry: { names: ROLES, value: 'texts' }, from: 'plan', group: 'units', argument: 'ROLE=UNITS', th: 'หน่วยงานภายในที่รับผิดชอบหน้าที่หนึ่ง เช่น finance=กองคลัง (ระบุซ้ำได้)', en: 'units that answer for a role, e.g. finance=กองคลัง (repeatable)', ask: { th: 'หน่วยงานภายในที่รับผิดชอบแต่ละหน้าที่', en: 'units that answer for each role' }, stands: TABLE },
  { flag: 'coordinator-unit', key: ['coordinator', 'unit'], value: 'text', from: 'plan', group: 'units', argument: 'NAME', th: 'หน่วยงานรับผิดชอบหลัก', en: 'main responsible unit', stands: TABLE, without: { th: 'พิมพ์เป็นถ้อยคำแทนชื่อหน่วยงาน', en: 'words in place of its name' } },
  { flag: 'coordinator-phone', key: ['coordinator', 'phone'], value: 'text', from: 'generate', group: 'units', argument: 'NUMBER', th: 'โทรศัพท์ของผู้ประสานงาน', en: 'telephone of the coordinator', stands: CLAUSE, without: { th: 'ไม่พิมพ์โทรศัพท์', en: 'no telephone' } },
  { flag: 'coordinator-email', key: ['coordinator', 'email'], value: 'text', from: 'generate', group: 'units', argument: 'ADDRESS', th: 'ไปรษณีย์อิเล็กทรอนิกส์ของผู้ประสานงาน', en: 'e-mail of the coordinator', stands: CLAUSE, without: { th: 'ไม่พิมพ์ไปรษณีย์อิเล็กทรอนิกส์', en: 'no e-mail' } },
  { flag: 'channels', key: ['channels'], value: 'texts', from: 'generate', group: 'reporting', argument: 'TEXT', th: 'ช่องทางเผยแพร่ที่ใช้อยู่จริง (ระบุซ้ำได้)', en: 'a channel of publication in use (repeatable)', stands: CLAUSE, without: { th: 'พิมพ์ว่าเว็บไซต์หลักของหน่วยงาน', en: 'the main website of the agency' } },
  { flag: 'reporting-to', key: ['reporting', 'to'], value: 'text', from: 'generate', group: 'reporting', argument: 'TEXT', th: 'ผู้รับรายงานผล', en: 'who is reported to', stands: CLAUSE, without: { th: 'รายงานต่อผู้บริหารสูงสุดของหน่วยงาน', en: 'to the head of the agency' } },
  { flag: 'reporting-cycles', key: ['reporting', 'cycles'], value: 'texts', from: 'generate', group: 'reporting', argument: 'TEXT', th: 'รอบการรายงาน (ปกติ รอบ ๖ เดือน และสิ้นปีงบประมาณ; ระบุซ้ำได้)', en: 'cycle of reporting (repeatable)', ask: { th: 'รอบการรายงาน (ปกติ รอบ ๖ เดือน และสิ้นปีงบประมาณ)', en: 'cycles of reporting (default: after 6 months and at the end of the year)' }, stands: CLAUSE, without: { th: 'พิมพ์ว่ารอบ ๖ เดือน และสิ้นปีงบประมาณ', en: 'six months and the end of the fiscal year' } },
  { flag: 'reporting-due', key: ['reporting', 'due'], value: 'dates', from: 'generate', group: 'reporting', argument: 'DATES', th: 'กำหนดส่งรายงาน คั่นด้วยจุลภาค', en: 'due dates of reports, separated by commas', ask: { th: 'กำหนดส่งรายงาน (หลายวันให้คั่นด้วยจุลภาค)', en: 'due dates of reports (separated by commas)' }, stands: CLAUSE },
  { flag: 'related-plans', key: ['relatedPlans'], value: 'texts', from: 'generate', group: 'reporting', argument: 'TEXT', th: 'แผนที่มาตรการนี้เป็นส่วนหนึ่ง (ระบุซ้ำได้)', en: 'plan the measures belong to (repeatable)', stands: CLAUSE },
  { flag: 'addressees', key: ['addressees'], value: 'texts', from: 'generate', group: 'reporting', argument: 'TEXT', th: 'ผู้รับหนังสือ (ระบุซ้ำได้)', en: 'addressee (repeatable)', stands: HEAD },
  { flag: 'publication-url', key: ['publication', 'url'], value: 'text', from: 'generate', group: 'reporting', argument: 'URL', th: 'ที่อยู่เว็บไซต์ที่เผยแพร่', en: 'address it is published at', stands: CLAUSE },
  { flag: 'publication-date', key: ['publication', 'date'], value: 'date', from: 'generate', group: 'reporting', argument: 'DATE', th: 'วันที่เผยแพร่', en: 'date of publication', stands: CLAUSE },
  { flag: 'emblem', key: ['emblem'], value: 'text', from: 'generate', group: 'look', argument: 'FILE', th: 'ภาพตราของหน่วยงาน (PNG หรือ JPG)', en: 'emblem picture of the office (PNG or JPG)', stands: HEAD, without: { th: 'เว้นที่ไว้สำหรับตรา หรือพิมพ์บนกระดาษตราครุฑ', en: 'room is left for the emblem' } },
  { flag: 'letterhead', key: ['letterhead'], value: 'text', from: 'generate', group: 'look', argument: 'FILE', th: 'แฟ้ม Word หัวกระดาษของหน่วยงานเอง มีช่อง {{เนื้อหา}} {{เรื่อง}} {{ผู้ลงนาม}} ฯลฯ', en: 'the office\'s own Word file with places like {{เนื้อหา}} {{เรื่อง}} {{ผู้ลงนาม}}', stands: { th: 'ทั้งหน้า: หัวกระดาษ ท้ายกระดาษ และขอบกระดาษของแฟ้มนั้น', en: 'on every page: head, foot and margins of that file' }, without: { th: 'ใช้หัวกระดาษปกติ', en: 'the usual head' } },
  { flag: 'templates', key: ['templates'], value: 'text', from: 'generate', group: 'look', argument: 'DIR', th: 'โฟลเดอร์แม่แบบของหน่วยงานเอง', en: 'your own templates' },
  { flag: 'font', key: ['font'], value: 'text', from: 'generate', group: 'look', argument: 'NAME', th: 'แบบอักษร (ปกติ TH SarabunPSK)', en: 'font (default TH SarabunPSK)' },
  { flag: 'embed-font', key: ['embedFont'], value: 'paths', from: 'generate', group: 'look', argument: 'FILE...', th: 'ฝังแบบอักษรในแฟ้ม Word: แฟ้มตัวปกติแล้วแฟ้มตัวหนา (TTF หรือ OTF)', en: 'embed a font in the Word files: regular, then bold (TTF or OTF)' },
  { flag: 'size', key: ['size'], value: 'size', from: 'generate', group: 'look', argument: 'PT', th: 'ขนาดตัวอักษร (ปกติ 16)', en: 'font size (default 16)' },
  { flag: 'digits', key: ['digits'], value: 'choice', choices: ['thai', 'arabic'], from: 'generate', group: 'look', argument: 'KIND', th: 'เลขไทย (thai) หรือเลขอารบิก (arabic)', en: 'Thai or Arabic digits', ask: { th: 'ตัวเลขในเอกสาร (ปกติ เลขไทย)', en: 'digits (default Thai)' } },
  { flag: 'margins', key: ['margins'], value: 'margins', from: 'generate', group: 'look', argument: 'CM', th: 'ขอบกระดาษ บน,ขวา,ล่าง,ซ้าย เป็นเซนติเมตร (ปกติ 2.5,2,2,3)', en: 'margins top,right,bottom,left in cm (default 2.5,2,2,3)' },
];

/** The options a command takes: its own stage's and those of the stages before it. */
export function optionsFor(stage: Stage): readonly SettingOption[] {
  return SETTING_OPTIONS.filter((option) => STAGES.indexOf(option.from) <= STAGES.indexOf(stage));
}

/** Given more than once on a command line. */
export function isRepeatable({ value }: SettingOption): boolean {
  return value === 'paths' || value === 'texts' || value === 'entries' || value === 'records';
}

export function environmentName(flag: string): string {
  return `ITA_PLAN_${flag.toUpperCase().replaceAll('-', '_')}`;
}
