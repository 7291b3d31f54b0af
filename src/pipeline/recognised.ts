/** What a score file's records say at a first look: names of their subjects, and the weakest indicators of each instrument. */
import { basename } from 'node:path';
import { type Catalogue, frameworkFor } from '../catalogue/index.ts';
import type { InstrumentResult } from '../model/assessment.ts';
import type { Framework, InstrumentId } from '../model/framework.ts';
import type { ScoreRecord } from '../model/scores.ts';
import { yearInName } from './choose.ts';

export interface FirstLook {
  readonly fiscalYear: number | null;
  readonly weakest: Readonly<Record<InstrumentId, InstrumentResult['weakest']>> | null;
}

/** «4. การใช้ทรัพย์สินของราชการ», «IIT แบบวัด…», «i21 …» in a year (null = the latest known); null for what has no name of its own. */
export function subjectName(subject: string, fiscalYear: number | null, { frameworks }: Catalogue): string | null {
  const framework = frameworks.find((one) => one.fiscalYear === fiscalYear) ?? frameworks.at(-1);
  return framework === undefined ? null : nameIn(framework, subject);
}

function nameIn({ instruments, indicators }: Framework, subject: string): string | null {
  const indicator = indicators.find(({ id }) => String(id) === subject);
  if (indicator !== undefined) return `${indicator.id}. ${indicator.name.value}`;
  const instrument = instruments.find(({ id }) => id === subject);
  if (instrument !== undefined) return `${instrument.id} ${instrument.name.value}`;
  const group = indicators.flatMap(({ groups }) => groups).find(({ id }) => id === subject);
  if (group !== undefined) return `${group.id} ${group.name}`;
  const question = indicators.flatMap(({ questions }) => questions).find(({ code }) => code === subject);
  return question === undefined || question.confidence === 'low' ? null : `${question.code} ${question.label}`;
}

/** Year of a record and the lowest indicators of each instrument; null where the year of the scores is not known. `file`: its name may tell the year. */
export async function firstLook(record: ScoreRecord, catalogue: Catalogue, file: string, given: number | undefined): Promise<FirstLook> {
  const fiscalYear = record.fiscalYear ?? given ?? yearInName(basename(file));
  if (fiscalYear === null || fiscalYear < (catalogue.frameworks[0]?.fiscalYear ?? 0)) return { fiscalYear, weakest: null };
  const { assess } = await import('../assess/index.ts');
  const { assessment } = assess({ ...record, comments: [] }, frameworkFor(catalogue.frameworks, fiscalYear).framework, {
    fiscalYear, previous: null, target: 0, targets: undefined, findings: undefined, topics: catalogue.topics,
  });
  const of = (id: InstrumentId): InstrumentResult['weakest'] => assessment.instruments.find((one) => one.id === id)?.weakest ?? [];
  return { fiscalYear, weakest: { IIT: of('IIT'), EIT: of('EIT'), OIT: of('OIT') } };
}
