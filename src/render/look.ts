import type { Document } from '../model/document.ts';
import { paperFacts } from './facts.ts';
import type { RenderInput } from './input.ts';

const DEFAULT_MARGINS = { top: 2.5, right: 2, bottom: 2, left: 3 } as const;

/** Font, size, digits and margins of the office or the official ones; «ร่าง» until date and signer are given. */
export function lookOf(input: RenderInput): Document['look'] {
  const { font = 'TH SarabunPSK', size = 16, digits = 'thai', margins = DEFAULT_MARGINS, draft, signatory } = input.plan.settings;
  return { font, size, digits, margins, draft: draft ?? (paperFacts(input).date === undefined || signatory?.name === undefined) };
}
