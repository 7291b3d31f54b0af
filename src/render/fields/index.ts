/** The declared view: every name a template may use, with a word for its author. */
import { factFlags } from '../facts.ts';
import { ASSESSMENT, BY_INDICATOR, BY_INSTRUMENT, FINDING, HEAD, PREVIOUS } from './assessment.ts';
import { DRIVING, DUTY, STAKEHOLDER, WORK } from './kinds.ts';
import { MEASURE, ROW } from './measure.ts';
import { PROVINCE } from './province.ts';
import { flag, list, maybe, number, record, text, type ValueOf } from './shape.ts';

const AGENCY = record('หน่วยงาน', {
  name: text('ชื่อเต็ม'),
  shortName: maybe(text('ชื่อย่อ')),
  province: maybe(text('จังหวัด')),
  district: maybe(text('อำเภอ')),
  kind: text('ประเภทหน่วยงาน'),
  local: flag('เป็นองค์กรปกครองส่วนท้องถิ่น'),
  isProvince: flag('เป็นจังหวัด'),
  terms: record('คำเรียกบุคคลของหน่วยงาน', {
    staff: text('บุคลากร'), clients: text('ผู้รับบริการ'), head: text('หัวหน้าหน่วยงาน'), board: maybe(text('สภาหรือคณะกรรมการ')),
  }),
});

const MEETING = record('การประชุม', {
  body: maybe(text('ผู้ประชุม')), number: maybe(text('ครั้งที่')), date: maybe(text('วันที่')), agenda: maybe(text('ระเบียบวาระ')), resolution: maybe(text('มติ')),
});
const MEMBER = record('คณะทำงาน', {
  name: text('ชื่อ'), position: text('ตำแหน่ง'), seat: maybe(text('หน้าที่ในคณะทำงาน')), indicators: list('ตัวชี้วัดที่รับผิดชอบ', number('ลำดับตัวชี้วัด')),
});

const SETTINGS = record('รายการที่หน่วยงานให้ไว้', {
  acting: list('บรรทัดรักษาราชการแทน', text('บรรทัด')),
  meetings: list('การประชุม', MEETING),
  members: list('คณะทำงาน', MEMBER),
  channels: text('ช่องทางเผยแพร่'),
  cycles: text('รอบรายงาน'),
  due: list('กำหนดส่งรายงาน', text('วันที่')),
  relatedPlans: text('แผนที่เกี่ยวข้อง'),
  addressees: list('ผู้รับหนังสือ', text('ผู้รับ')),
  units: list('ส่วนงานทั้งหมด', text('ส่วนงาน')),
});

const PAPER = record('เอกสารฉบับนี้', {
  date: maybe(text('วันที่ของเอกสาร ปี ค.ศ. แบบ 2022-03-05')),
  title: maybe(text('ชื่อเรื่องที่หน่วยงานกำหนด')),
  itemTitle: maybe(text('ชื่อข้อ OIT ของปีเอกสาร')),
});

export const VIEW = record('ข้อมูลทั้งหมดที่แม่แบบใช้ได้', {
  agency: AGENCY,
  fiscalYear: maybe(number('ปีงบประมาณของผลการประเมิน')),
  forYear: number('ปีงบประมาณของเอกสาร'),
  paper: PAPER,
  assessment: maybe(ASSESSMENT),
  previous: maybe(PREVIOUS),
  findings: list('ประเด็นที่พบ เรียงตามความสำคัญ', FINDING),
  measures: list('มาตรการทั้งหมด', MEASURE),
  byInstrument: list('จัดกลุ่มตามแบบวัด', BY_INSTRUMENT),
  byIndicator: list('จัดกลุ่มตามตัวชี้วัด', BY_INDICATOR),
  heads: list('หัวข้อของประกาศ ตามขอบเขตและการจัดกลุ่มที่กำหนด', HEAD),
  others: list('มาตรการของหน่วยงานเองหรือจากข้อเสนอแนะ ที่ไม่ผูกกับตัวชี้วัด', ROW),
  province: maybe(PROVINCE),
  byStakeholder: list('มาตรการทั้งหมด จัดตามผู้มีส่วนได้ส่วนเสีย', STAKEHOLDER),
  byTheme: list('มาตรการทั้งหมด ด้านละหนึ่งแถว', ROW),
  improvements: list('มาตรการที่ตอบประเด็นที่พบ ถ้าไม่มีจึงเป็นมาตรการทั้งหมด', MEASURE),
  points: list('ประเด็นที่พบจากคะแนน ไม่รวมข้อเสนอแนะของผู้ประเมิน', FINDING),
  causes: list('ประเด็นที่หน่วยงานระบุสาเหตุ', FINDING),
  comments: list('ข้อเสนอแนะจากผู้ประเมินตามถ้อยคำและลำดับเดิม', text('ข้อเสนอแนะ')),
  driving: DRIVING,
  duties: list('ผู้รับผิดชอบรายตัวชี้วัด', DUTY),
  worktable: list('ข้อ OIT ของปีเอกสาร จัดตามตัวชี้วัด', WORK),
  accompanied: list('ชื่อเอกสารที่จัดทำพร้อมกัน', text('ชื่อเอกสาร')),
  yearPeriod: text('ระยะเวลาดำเนินการทั้งปีงบประมาณ เป็นเดือน'),
  settings: SETTINGS,
  facts: factFlags(),
});

/** Everything but the flags of facts, which are asked for as the paper is made. */
export type View = Omit<ValueOf<typeof VIEW>, 'facts'>;
export type MeasureView = ValueOf<typeof MEASURE>;
export type AssessmentView = ValueOf<typeof ASSESSMENT>;
export type PreviousView = ValueOf<typeof PREVIOUS>;
export type FindingView = ValueOf<typeof FINDING>;
export type InstrumentView = ValueOf<typeof BY_INSTRUMENT>;
export type IndicatorView = ValueOf<typeof BY_INDICATOR>;
export type StakeholderView = ValueOf<typeof STAKEHOLDER>;
export type DrivingView = ValueOf<typeof DRIVING>;
export type DutyView = ValueOf<typeof DUTY>;
export type WorkView = ValueOf<typeof WORK>;
export type HeadView = ValueOf<typeof HEAD>;
