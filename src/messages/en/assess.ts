import type { AssessFacts } from '../../model/facts/assess.ts';
import { round2 } from '../../model/round.ts';
import type { Messages } from '../types.ts';

const two = (x: number): string => round2(x).toFixed(2);
const named = (list: AssessFacts['ASSESS_TIE']['indicators']): string => list.map((i) => `${i.indicator} ${i.name} (${two(i.score)})`).join(', ');
const WHY_NOT = {
  structure: 'the weights and method of that year are not known',
  weights: 'the weights of that year have no source',
  parts: 'the file does not hold every instrument',
} as const;

export const assess: Messages<AssessFacts> = {
  ASSESS_TOTAL_DIFFERS: (f) => `${f.agency}: printed total ${two(f.printed)} differs from computed ${two(f.computed)}; the printed one is used, check it against the announced result`,
  ASSESS_INSTRUMENT_DIFFERS: (f) => `${f.agency}: printed ${f.instrument} ${two(f.printed)} differs from the mean of its indicators ${two(f.computed)}; the printed one is used, check it against the announced result`,
  ASSESS_RATING_OTHER_SCALE: (f) => `${f.agency}: printed level “${f.printed}” is none of fiscal year ${f.fiscalYear} (${f.levels.join(', ')}); it is printed as in the file, check it against the announced result`,
  ASSESS_RATING_DIFFERS: (f) => `${f.agency}: printed level “${f.printed}” is not the “${f.computed}” that ${two(f.total)} gives; the printed one is used, check it against the announced result`,
  ASSESS_RATING_UNDECIDED: (f) => `${f.agency}: total ${two(f.total)} does not decide a level, because the instruments or the scale of that year are not known; no level is printed`,
  ASSESS_NOT_COMPUTED: (f) => `${f.agency}: the total of ${f.fiscalYear} was not computed, because ${WHY_NOT[f.why]}`,
  ASSESS_NO_SCORES: (f) => `${f.agency}: no usable score of ${f.fiscalYear}; papers will hold only what needs no scores`,
  ASSESS_LOWEST_AMONG_MEASURED: (f) => `${f.instrument}: no score for indicator ${f.missing.join(', ')}; the lowest is the lowest among those measured`,
  ASSESS_TIE: (f) => `${f.instrument}: ${f.indicators.length} indicators share the lowest score: ${named(f.indicators)}; all count as lowest`,
  ASSESS_NEAR_TIE: (f) => `${f.instrument}: the lowest is ${two(f.lowest)}, and within ${two(f.within)} points of it: ${named(f.near)}; to plan for them too, name them in findings.add`,
  ASSESS_NOT_COMPARABLE: (f) => `Scores of ${f.fiscalYear} are not set beside ${f.previousYear}: ${f.reason ?? 'nothing confirms that the instruments of the two years compare'}`,
  ASSESS_QUESTIONS_UNMAPPED: (f) => `The indicator of ${f.codes.join(' ')} in ${f.fiscalYear} is not known; the scores are kept but lead to no measure`,
  ASSESS_TOPICS_FROM_MEMORY: (f) => `The topics of ${f.codes.join(' ')} in ${f.fiscalYear} have no source yet; they only choose measures, check them against the handbook`,
  ASSESS_COMMENTS_UNASSIGNED: (f) => `${f.comments.length} comments could not be assigned to an indicator: ${f.comments.map((c) => `(${c.number}) ${c.text}`).join(' ')}; add «ตัวชี้วัดที่ …» to their text`,
  ASSESS_FINDING_DROPPED: (f) => `Finding ${f.finding} was dropped by the office: ${f.reason}`,
  ASSESS_FINDING_UNKNOWN: (f) => `findings.${f.setting} names “${f.finding}”, which is no finding of this result; run analyze to see the list`,
};
