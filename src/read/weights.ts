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

/** Mean of an instrument's indicators; null when one is not measured. */
function meanOf(draft: Draft, members: readonly Subject[]): number | null {
  let sum = 0;
  for (const subject of members) {
    const one = draft.scores[subject]?.value ?? null;
    if (one === null) return null;
    sum += one;
  }
  return sum / members.length;
}

/** What one record proves: raw, weighted, or nothing (both may fit when the scores are 0). */
function evidence(draft: Draft, weights: ReadKnowledge['weights']): 'raw' | 'weighted' | null {
  let balance = 0;
  let plain: number | null = 0;
  let shared: number | null = 0;
  for (const id of INSTRUMENTS) {
    const own = draft.scores[id]?.value ?? null;
    plain = own === null || plain === null ? null : plain + own;
    shared = own === null || shared === null ? null : shared + (own * weights[id]) / 100;
    const mean = own === null ? null : meanOf(draft, MEMBERS[id]);
    if (own !== null && mean !== null) balance += Number(near(mean, own)) - Number(near((mean * weights[id]) / 100, own));
  }
  const total = draft.scores.total?.value ?? null;
  if (total !== null && plain !== null && shared !== null) balance += Number(near(shared, total)) - Number(near(plain, total));
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
