/** What each indicator, and each OIT item that was missed, would bring to the total: where the effort pays. */
import type { Lever } from '../model/assessment.ts';
import type { Framework, Subject } from '../model/framework.ts';
import type { AssessContext } from './context.ts';
import { targetOf } from './judge.ts';
import { worthOf } from './leverage.ts';
import type { Result } from './subjects.ts';

type Part = Pick<Lever, 'subject' | 'instrument' | 'indicator' | 'target'> & { readonly score: number | null };

/** Most rewarding first: up to the target, then up to 100; what the year does not say how to count stands last. */
export function leversOf(result: Result, framework: Framework, context: AssessContext): Lever[] {
  const levers = [...indicators(result, context), ...instrumentsAlone(result, context), ...missedItems(result)]
    .flatMap(({ score, ...part }) => (score === null ? [] : [weighed({ ...part, score }, framework)]));
  return levers.sort((a, b) => order(b.gain) - order(a.gain) || order(b.most) - order(a.most));
}

function weighed(part: Pick<Lever, 'subject' | 'instrument' | 'indicator' | 'score' | 'target'>, framework: Framework): Lever {
  const { subject, score, target } = part;
  const worth = worthOf(subject, framework);
  const upTo = (goal: number): number | null => (worth === null ? null : worth * Math.max(0, goal - score));
  return { ...part, worth, gain: upTo(target), most: upTo(100) };
}

function indicators(result: Result, context: AssessContext): Part[] {
  return result.indicators.map(({ id, instrument, score }) => ({ subject: `${id}`, instrument, indicator: id, score, target: targetOf({ indicator: id, instrument }, context) }));
}

/** An instrument whose indicators nobody gave can only be raised as a whole. */
function instrumentsAlone(result: Result, context: AssessContext): Part[] {
  return result.instruments.filter(({ weakest }) => weakest.length === 0)
    .map(({ id, score }) => ({ subject: id, instrument: id, indicator: null, score, target: targetOf({ indicator: null, instrument: id }, context) }));
}

function missedItems(result: Result): Part[] {
  return result.questions.filter(({ code, score }) => code.startsWith('O') && score === 0)
    .map(({ code, indicator }) => ({ subject: code satisfies Subject, instrument: 'OIT', indicator, score: 0, target: 100 }));
}

const order = (points: number | null): number => points ?? -1;
