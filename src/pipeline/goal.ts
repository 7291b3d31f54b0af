/** «What would it take?»: the least set of indicators by which each analysed agency reaches a total or a level. */
import { frameworkFor } from '../catalogue/index.ts';
import type { Goal, GoalResult } from '../assess/index.ts';
import { ItaPlanError } from '../model/error.ts';
import type { Settings } from '../model/settings.ts';
import { toArabicDigits } from '../thai/digits.ts';
import { fold } from '../thai/text.ts';
import type { Analysis } from './analyze.ts';

export interface GoalAnswer extends GoalResult {
  /** As asked for: '95' or 'ผ่านดี'. */
  readonly goal: string;
}

/** One answer an assessment, in the same order. `wanted`: a total 0–100 in any digits, or a level of any year's scale. */
export async function goalsOf({ assessments, catalogue }: Analysis, wanted: string, { target, targets }: Settings): Promise<readonly GoalAnswer[]> {
  const { goalOf, gradesOf } = await import('../assess/index.ts');
  const goal = parseGoal(wanted, [...new Set(catalogue.frameworks.flatMap(gradesOf))]);
  const named = 'points' in goal ? String(goal.points) : goal.grade;
  return assessments.map((assessment) => ({ goal: named, ...goalOf(assessment, frameworkFor(catalogue.frameworks, assessment.fiscalYear).framework, goal, { target, targets }) }));
}

/** Throws CLI_INVALID_OPTION for what is neither a score nor a level. */
export function parseGoal(wanted: string, grades: readonly string[]): Goal {
  const grade = grades.find((one) => fold(one) === fold(wanted.replace(/^\s*ระดับ/, '')));
  if (grade !== undefined) return { grade };
  const text = toArabicDigits(wanted).trim();
  const points = Number(text);
  if (text === '' || !(points >= 0 && points <= 100)) throw new ItaPlanError('CLI_INVALID_OPTION', { option: '--goal', value: wanted, expected: `0–100, ${grades.join(', ')}` });
  return { points };
}
