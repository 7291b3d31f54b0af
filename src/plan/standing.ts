/**
 * Standing rules: measures that no score calls for, by theme. Where scores speak, an announcement must not drown in them, so
 * only a few are added, of themes that nothing speaks of yet; papers that go by theme or cover all, and results of a total alone, get all.
 */
import type { Assessment } from '../model/assessment.ts';
import type { Rule } from '../model/rule.ts';
import type { Settings } from '../model/settings.ts';
import type { Choice } from './choose.ts';
import { type Coverage, answersTotal, isScoreless } from './coverage.ts';
import { standingRules } from './rules.ts';

/** Beside the measures of three weak points (six), so many keep the table within six pages. */
const FEW = 3;
/** Papers laid out by theme (as the driving measures of a province) rather than by weak point. */
const BY_THEME: readonly string[] = ['driving-measures', 'improvement-plan'];

interface Situation {
  readonly assessment: Assessment | null;
  readonly fiscalYear: number;
  readonly coverage: Coverage;
  readonly settings: Settings;
  readonly chosen: readonly Choice[];
}

export function chooseStanding(rules: readonly Rule[], { assessment, fiscalYear, coverage, settings, chosen }: Situation): Choice[] {
  const taken = new Set(chosen.map(({ rule }) => rule.id));
  const all = standingRules(rules, fiscalYear).filter(({ id }) => !taken.has(id));
  const wanted = wantsAll(assessment, coverage, settings) ? all : fewOfNewThemes(all, chosen);
  return wanted.map((rule) => ({ rule, findings: answersTotal(assessment), from: 'standing', why: 'standing' }));
}

function wantsAll(assessment: Assessment | null, coverage: Coverage, { documents }: Settings): boolean {
  const byTheme = documents === 'all' || documents?.some((kind) => BY_THEME.includes(kind)) === true;
  return byTheme || coverage === 'all' || isScoreless(assessment);
}

function fewOfNewThemes(rules: readonly Rule[], chosen: readonly Choice[]): Rule[] {
  const themes = new Set(chosen.map(({ rule }) => rule.theme));
  const fresh: Rule[] = [];
  for (const rule of rules) {
    if (fresh.length === FEW) break;
    if (themes.has(rule.theme)) continue;
    themes.add(rule.theme);
    fresh.push(rule);
  }
  return fresh;
}
