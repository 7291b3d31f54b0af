/** Are instrument scores printed raw (of 100) or weighted (of 30, 30, 40)? Decided once for the file, from its own arithmetic. */
import type { InstrumentId, Subject } from '../model/framework.ts';
import { INSTRUMENTS } from '../model/framework.ts';
import type { Draft } from './draft.ts';
import type { ReadKnowledge } from './knowledge.ts';

export interface Scale {
  readonly weighted: boolean;
  /** sums = totals or indicators prove it; header = the header says it; size = only that no value passes its weight, or one does. */
  readonly by: 'sums' | 'header' | 'size';
  /** Records whose figures fit the other scale. */
  readonly against: number;
}

const TOLERANCE = 0.06;
const SLIPS = 0.05;
const MEMBERS: Readonly<Record<InstrumentId, readonly Subject[]>> = { IIT: ['1', '2', '3', '4', '5'], EIT: ['6', '7', '8'], OIT: ['9', '10'] };

const near = (a: number, b: number): boolean => Math.abs(a - b) <= TOLERANCE;

/** Values of all subjects, or null when one is not measured. */
function all(draft: Draft, subjects: readonly Subject[]): number[] | null {
  const found: number[] = [];
  for (const subject of subjects) {
    const one = draft.scores[subject]?.value ?? null;
    if (one === null) return null;
    found.push(one);
  }
  return found;
}

const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);

/** What one record proves: raw, weighted, or nothing (both may fit when the scores are 0). */
function evidence(draft: Draft, weights: ReadKnowledge['weights']): 'raw' | 'weighted' | null {
  let balance = 0;
  const say = (isRaw: boolean, isWeighted: boolean) => { balance += Number(isRaw) - Number(isWeighted); };
  const three = all(draft, INSTRUMENTS);
  const total = draft.scores.total?.value ?? null;
  if (three !== null && total !== null) say(near(sum(three.map((one, i) => (one * weights[INSTRUMENTS[i] ?? 'IIT']) / 100)), total), near(sum(three), total));
  for (const id of INSTRUMENTS) {
    const own = draft.scores[id]?.value ?? null;
    const members = own === null ? null : all(draft, MEMBERS[id]);
    if (own === null || members === null) continue;
    const mean = sum(members) / members.length;
    say(near(mean, own), near((mean * weights[id]) / 100, own));
  }
  return balance === 0 ? null : balance > 0 ? 'raw' : 'weighted';
}

/** Null when the file holds no instrument score. */
export function decideScale(drafts: readonly Draft[], weights: ReadKnowledge['weights']): Scale | null {
  const votes = { raw: 0, weighted: 0 };
  const header = { raw: 0, weighted: 0 };
  let seen = 0;
  let beyond = 0;
  for (const draft of drafts) {
    const vote = evidence(draft, weights);
    if (vote !== null) votes[vote] += 1;
    for (const id of INSTRUMENTS) {
      const score = draft.scores[id];
      if (score === undefined || score.value === null) continue;
      seen += 1;
      if (score.value > weights[id]) beyond += 1;
      if (score.scale !== undefined) header[score.scale] += 1;
    }
  }
  if (seen === 0) return null;
  // A weighted score above its weight is a slip; many of them are raw scores.
  const mayBeWeighted = beyond <= seen * SLIPS;
  if (votes.raw !== votes.weighted) {
    const weighted = votes.weighted > votes.raw && mayBeWeighted;
    return { weighted, by: 'sums', against: weighted ? votes.raw : votes.weighted };
  }
  if (header.raw !== header.weighted && (header.raw > header.weighted || mayBeWeighted)) return { weighted: header.weighted > header.raw, by: 'header', against: 0 };
  return { weighted: beyond === 0, by: 'size', against: 0 };
}
