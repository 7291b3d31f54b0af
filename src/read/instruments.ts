import type { InstrumentId } from '../model/framework.ts';

/** Indicators 1–5 belong to IIT, 6–8 to EIT, 9–10 to OIT, in every year since 2562. */
export function instrumentOfIndicator(indicator: number): InstrumentId {
  return indicator <= 5 ? 'IIT' : indicator <= 8 ? 'EIT' : 'OIT';
}
