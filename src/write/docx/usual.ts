/** Looks that most papers have: the official page, without and with «ร่าง», in the sections of the templates that ship. */
import type { Document } from '../../model/document.ts';
import { makeSkeleton } from './make-skeleton.ts';
import type { SectionHead } from './page.ts';
import { type Frame, keyOf, stored } from './skeleton.ts';

const first = (emblem: SectionHead['emblem']): SectionHead => ({ orientation: 'portrait', emblem, numbered: 'from-2' });
const WIDE: SectionHead = { orientation: 'landscape', emblem: null, numbered: 'all' };
const SECTIONS: readonly (readonly SectionHead[])[] = [[first(null)], [first('large')], [first('small')], [WIDE], [first(null), WIDE], [first('large'), WIDE]];

export const USUAL: readonly Frame[] = [true, false].flatMap((draft) => {
  const look: Document['look'] = { font: 'TH SarabunPSK', size: 16, digits: 'thai', margins: { top: 2.5, right: 2, bottom: 2, left: 3 }, draft };
  return SECTIONS.map((sections) => ({ look, sections }));
});

/** Their skeletons by key, for the build. */
export async function readySkeletons(): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries(await Promise.all(USUAL.map(async (frame) => [keyOf(frame), stored(await makeSkeleton(frame, null))] as const)));
}
