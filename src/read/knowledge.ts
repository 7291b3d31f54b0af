/** What the reader must know about the ITA, handed in as values: names to recognise, never numbers to compute with. */
import type { IndicatorId, InstrumentId } from '../model/framework.ts';

export interface ReadKnowledge {
  /** Canonical names and every other spelling of all years. */
  readonly indicators: readonly { readonly id: IndicatorId; readonly names: readonly string[] }[];
  readonly instruments: readonly { readonly id: InstrumentId; readonly names: readonly string[] }[];
  /** Percent of the total: a weighted instrument score goes up to this. */
  readonly weights: Readonly<Record<InstrumentId, number>>;
  /** Letters and Thai levels of all years. */
  readonly grades: readonly string[];
  /** Full prefixes and abbreviations of agency names: «องค์การบริหารส่วนตำบล», «อบต.». */
  readonly agencyPrefixes: readonly string[];
  /** Province names without «จังหวัด». */
  readonly provinces: readonly string[];
}
