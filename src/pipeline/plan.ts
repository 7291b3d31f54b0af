/** Third stop: assessments → plans of measures, re-entered later as plan.json. */
import type { Catalogue } from '../catalogue/index.ts';
import type { Agency, AgencyKind } from '../model/agency.ts';
import type { Assessment } from '../model/assessment.ts';
import { ItaPlanError } from '../model/error.ts';
import { type Notice, notice } from '../model/notice.ts';
import type { Plan } from '../model/plan.ts';
import type { Settings } from '../model/settings.ts';
import { analyze, type Request } from './analyze.ts';
import { planStage } from './stages.ts';

export interface Plans {
  readonly catalogue: Catalogue;
  readonly plans: readonly Plan[];
  readonly notices: readonly Notice[];
}

export async function plan(request: Request): Promise<Plans> {
  const { catalogue, assessments, notices } = await analyze(request);
  const made = [];
  for (const assessment of assessments) made.push(await planFor(assessment, catalogue, request.settings));
  return { catalogue, plans: made.map((one) => one.plan), notices: [...notices, ...made.flatMap((one) => one.notices)] };
}

/** The measures of one agency for the year after its scores, or for the year the settings name. */
export async function planFor(assessment: Assessment, catalogue: Catalogue, settings: Settings): Promise<{ plan: Plan; notices: Notice[] }> {
  const forYear = settings.forYear ?? assessment.fiscalYear + 1;
  if (forYear <= assessment.fiscalYear) throw new ItaPlanError('CLI_FOR_YEAR_NOT_AFTER', { fiscalYear: assessment.fiscalYear, forYear });
  return planOf(assessment.agency, assessment, forYear, catalogue, settings);
}

/** The measures of one agency, whether or not it has scores. */
export async function planOf(agency: Agency, assessment: Assessment | null, forYear: number, catalogue: Catalogue, settings: Settings): Promise<{ plan: Plan; notices: Notice[] }> {
  const { makePlan } = await planStage();
  const result = makePlan({
    agency, assessment, forYear, settings,
    rules: catalogue.rules, topics: catalogue.topics, kind: kindOf(agency.type, catalogue), rolesInWords: catalogue.agencyTypes.rolesInWords,
  });
  const unknown = agency.type === null && agency.name !== null ? [notice('CATALOGUE_KIND_UNKNOWN', 'warning', { name: agency.name })] : [];
  return { plan: result.plan, notices: [...unknown, ...result.notices] };
}

/** A kind nobody knows gets the neutral words. */
export function kindOf(type: keyof Catalogue['agencyTypes']['types'] | null, { agencyTypes }: Catalogue): AgencyKind {
  return agencyTypes.types[type ?? 'other'];
}

