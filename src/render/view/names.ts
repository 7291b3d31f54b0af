/** Names of instruments, indicators and themes as the year's framework has them. */
import { INDICATORS, type IndicatorId, type InstrumentId } from '../../model/framework.ts';
import type { Theme } from '../../model/rule.ts';
import type { RenderInput } from '../input.ts';

const THEMES: Readonly<Record<Theme, string>> = {
  duty: 'การปฏิบัติหน้าที่', budget: 'การใช้จ่ายงบประมาณ', power: 'การใช้อำนาจและการบริหารงานบุคคล', assets: 'การใช้ทรัพย์สินของราชการ',
  anticorruption: 'การป้องกันและแก้ไขปัญหาการทุจริต', service: 'คุณภาพการให้บริการ', communication: 'การสื่อสารและประชาสัมพันธ์',
  improvement: 'การปรับปรุงระบบการทำงาน', information: 'การเปิดเผยข้อมูลข่าวสารและระบบสารสนเทศ', participation: 'การมีส่วนร่วมของผู้มีส่วนได้ส่วนเสีย',
  procurement: 'การจัดซื้อจัดจ้าง', complaints: 'การจัดการเรื่องร้องเรียน', bribery: 'การป้องกันการรับสินบน',
  'conflict-of-interest': 'การป้องกันการขัดกันระหว่างผลประโยชน์ส่วนตนกับส่วนรวม', discretion: 'การตรวจสอบการใช้ดุลพินิจ',
};
const SERVICE: readonly IndicatorId[] = [6, 7, 8];

export const themeName = (theme: Theme): string => THEMES[theme];
export const isService = (indicator: IndicatorId | null): boolean => indicator !== null && SERVICE.includes(indicator);

export function indicatorName(id: IndicatorId, input: RenderInput): string {
  const printed = input.plan.assessment?.indicators.find((i) => i.id === id)?.name;
  const framework = input.framework ?? input.documentFramework;
  return printed ?? framework?.indicators.find((i) => i.id === id)?.name.value ?? `ตัวชี้วัดที่ ${id}`;
}

export function instrumentName(id: InstrumentId, input: RenderInput): string {
  const printed = input.plan.assessment?.instruments.find((i) => i.id === id)?.name;
  const framework = input.framework ?? input.documentFramework;
  return printed ?? framework?.instruments.find((i) => i.id === id)?.name.value ?? id;
}

/** Indicators 1–5 are the IIT's, 6–8 the EIT's, 9–10 the OIT's, unless the framework says otherwise. */
export function instrumentOf(id: IndicatorId, input: RenderInput): InstrumentId {
  const framework = input.framework ?? input.documentFramework;
  return framework?.indicators.find((i) => i.id === id)?.instrument ?? (id <= 5 ? 'IIT' : id <= 8 ? 'EIT' : 'OIT');
}

export const ALL_INDICATORS = INDICATORS;
