/** A plan from no score file at all, for papers that need none: the order of a working group, a province's driving measures. */
import { describeTemplate } from '../render/index.ts';
import type { Agency } from '../model/agency.ts';
import { ItaPlanError } from '../model/error.ts';
import type { Settings } from '../model/settings.ts';
import type { Request } from './analyze.ts';
import { loadCatalogue } from './catalogue.ts';
import type { OnePlan } from './generate.ts';
import { identify } from './inspect.ts';
import { wantedKinds } from './papers.ts';
import { planOf } from './plan.ts';
import { loadTemplates } from './templates.ts';

/** What was asked for without a score file: the agency and the year of the papers must then be told. */
export type ScorelessRequest = Omit<Request, 'scores'> & { readonly scores: null };

const NOBODY: Agency = { name: null, given: null, shortName: null, type: null, province: null, district: null };
/** A province's paper alone: an agency of unknown kind whose name begins so is a province there. */
const PROVINCE_PAPER = 'driving-measures';
const PROVINCE = 'จังหวัด';

export async function planWithoutScores({ settings, agency: asked }: ScorelessRequest): Promise<OnePlan> {
  refuseWhatNeedsScores(settings);
  const catalogue = await loadCatalogue(settings);
  const name = asked ?? settings.agency?.name ?? settings.agency?.given ?? null;
  if (name === null) throw new ItaPlanError('CLI_AGENCY_MISSING', {});
  if (settings.forYear === undefined) throw new ItaPlanError('CLI_FOR_YEAR_MISSING', {});
  const known = identify(NOBODY, catalogue, { ...settings.agency, name });
  const made = await planOf({ ...known, type: known.type ?? provinceByName(name, settings) }, null, settings.forYear, catalogue, settings);
  return { ...made, catalogue };
}

function provinceByName(name: string, { documents }: Settings): Agency['type'] {
  return name.startsWith(PROVINCE) && documents !== 'all' && documents?.includes(PROVINCE_PAPER) === true ? 'province' : null;
}

/** Papers named one by one must all do without scores; of «all» those that can are made and the others are told. */
function refuseWhatNeedsScores(settings: Settings): void {
  const templates = loadTemplates(settings.templates);
  const kinds = wantedKinds(settings, templates);
  const free = kinds.filter((kind) => describeTemplate(templates.documents[kind] as string, kind).needs === 'nothing');
  if (free.length === 0 || (settings.documents !== 'all' && free.length < kinds.length)) throw new ItaPlanError('CLI_SCORES_MISSING', {});
}
