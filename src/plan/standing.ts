/**
 * Standing rules: measures that no score calls for, by theme or by kind of agency. An announcement must not drown in them: one
 * for each theme that nothing speaks of yet, and only a few where scores speak. Papers laid out by theme get one for every theme.
 */
import type { Assessment } from '../model/assessment.ts';
import type { Rule } from '../model/rule.ts';
import type { DocumentKind, Settings } from '../model/settings.ts';
import type { Choice } from './choose.ts';
import { type Coverage, answersTotal, isScoreless } from './coverage.ts';
import { standingRules } from './rules.ts';

/** Beside the measures of three weak points (six), so many keep the table within six pages. */
const FEW = 3;

interface Situation {
  readonly assessment: Assessment | null;
  readonly fiscalYear: number;
  readonly coverage: Coverage;
  readonly settings: Settings;
  readonly chosen: readonly Choice[];
}

/** `rules` come strongest first. */
export function chooseStanding(rules: readonly Rule[], { assessment, fiscalYear, coverage, settings, chosen }: Situation): Choice[] {
  const taken = new Set(chosen.map(({ rule }) => rule.id));
  const free = standingRules(rules, fiscalYear).filter(({ id }) => !taken.has(id));
  const asked = askedFor(free, settings);
  const spoken = [...chosen.map(({ rule }) => rule), ...asked];
  const most = coverage === 'all' || isScoreless(assessment) ? Number.POSITIVE_INFINITY : FEW;
  const fresh = ofNewThemes(free.filter((rule) => !asked.includes(rule)), spoken).slice(0, most);
  return [...asked, ...fresh].map((rule) => ({ rule, findings: answersTotal(assessment), from: 'standing', why: 'standing' }));
}

/** The plan of improvement goes through the themes; driving measures are all that a kind of agency (a province) alone does. */
function askedFor(rules: readonly Rule[], { documents }: Settings): Rule[] {
  const wants = (paper: DocumentKind): boolean => documents === 'all' || documents?.includes(paper) === true;
  const ofKind = wants('driving-measures') ? rules.filter(({ agencyTypes }) => agencyTypes.only.length > 0) : [];
  const byTheme = wants('improvement-plan') ? ofNewThemes(rules.filter(({ agencyTypes }) => agencyTypes.only.length === 0), []) : [];
  return [...byTheme, ...ofKind];
}

function ofNewThemes(rules: readonly Rule[], spoken: readonly Rule[]): Rule[] {
  const themes = new Set(spoken.map(({ theme }) => theme));
  return rules.filter(({ theme }) => {
    if (themes.has(theme)) return false;
    themes.add(theme);
    return true;
  });
}
