/** The province's own plan: standing measures of a province and, as a request to its agencies, what most of them share. No scores of its own. */
import type { Catalogue } from '../../../catalogue/index.ts';
import type { Measure, Plan } from '../../../model/plan.ts';
import type { ProvinceSummary } from '../../../model/province.ts';
import type { Settings } from '../../../model/settings.ts';

/** Recommendations in words that fit every kind of agency («หัวหน้าหน่วยงาน», «บุคลากร»), by rule id. */
export async function neutralWords(ids: readonly string[], catalogue: Catalogue, forYear: number): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const { makePlan } = await import('../../../plan/index.ts');
  const { plan } = makePlan({
    agency: { name: 'หน่วยงาน', given: null, shortName: null, type: null, province: null, district: null }, assessment: null, forYear,
    rules: catalogue.rules.filter(({ id }) => ids.includes(id)), topics: catalogue.topics, kind: catalogue.agencyTypes.types.other, rolesInWords: catalogue.agencyTypes.rolesInWords,
    settings: { measures: Object.fromEntries(ids.map((id) => [id, {}])) },
  });
  return new Map(plan.measures.map(({ id, recommendation }) => [id, recommendation]));
}

/** Plan of the province for its announcement and driving measures; `province` is a bare name. */
export async function provincePlan(province: string, summary: ProvinceSummary, catalogue: Catalogue, settings: Settings): Promise<Plan> {
  const { makePlan } = await import('../../../plan/index.ts');
  const kind = catalogue.agencyTypes.types.province;
  const name = `จังหวัด${province}`;
  const coordinator = settings.coordinator?.unit ?? kind.units.coordinator ?? catalogue.agencyTypes.rolesInWords.coordinator;
  const { plan } = makePlan({
    agency: { name, given: name, shortName: null, type: 'province', province, district: null }, assessment: null, forYear: summary.forYear,
    rules: catalogue.rules, topics: catalogue.topics, kind, rolesInWords: catalogue.agencyTypes.rolesInWords,
    settings: { ...settings, ownMeasures: [...(settings.ownMeasures ?? []), ...requests(summary, name, coordinator)] },
  });
  return plan;
}

/** A province asks local governments, it does not order them. */
function requests({ common, agencies, fiscalYear }: ProvinceSummary, name: string, coordinator: string): Partial<Measure>[] {
  const whom = agencies.every(({ local }) => local) ? `องค์กรปกครองส่วนท้องถิ่นในเขต${name}` : `หน่วยงานในเขต${name}`;
  return common.map(({ title, recommendation, indicator, count }) => ({
    title: `ขอความร่วมมือ: ${title}`, indicator,
    clause: `ขอความร่วมมือ${whom}พิจารณาดำเนินการเรื่อง${title} ดังนี้ ${recommendation}`,
    recommendation: `ขอความร่วมมือ${whom}พิจารณา${recommendation}`,
    steps: [
      `แจ้งขอความร่วมมือ${whom} พร้อมแนวทางและตัวอย่างเอกสารที่ปรับใช้ได้`,
      'จัดช่องทางให้คำปรึกษาและแลกเปลี่ยนแนวปฏิบัติที่ดีระหว่างหน่วยงาน',
      'รวบรวมผลการดำเนินการ ปัญหา และข้อเสนอแนะที่ได้รับจากหน่วยงาน',
    ],
    responsible: [{ role: 'coordinator', units: [coordinator], part: 'lead' }],
    output: 'หนังสือขอความร่วมมือและสรุปผลการสนับสนุนหน่วยงาน', evidence: ['หนังสือขอความร่วมมือ', 'สรุปผลการให้คำปรึกษา'],
    indicatorOfSuccess: 'หน่วยงานที่เกี่ยวข้องได้รับแนวทางและการสนับสนุนครบทุกแห่ง',
    monitoring: 'สรุปผลเสนอ{unit:head}ทุก 6 เดือน',
    reason: `เป็นจุดที่ควรปรับปรุงของหน่วยงานเกินกึ่งหนึ่งตามผลการประเมินปีงบประมาณ ${fiscalYear} และอยู่ในแผนของหน่วยงาน ${count} แห่ง`,
  }));
}
