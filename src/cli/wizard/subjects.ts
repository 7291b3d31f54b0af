/** Names of what can be a weak point in a year: instruments, indicators, sub-indicators, questions and items. */
import { type Catalogue, frameworkFor } from '../../catalogue/index.ts';
import type { Finding } from '../../model/assessment.ts';
import type { Lang } from '../../messages/index.ts';

export type SubjectNames = ReadonlyMap<string, string>;

export function subjectNames({ frameworks, topics }: Catalogue, fiscalYear: number): SubjectNames {
  const { framework } = frameworkFor(frameworks, fiscalYear);
  const label = (topic: string | null, own: string): string => (own !== '' ? own : (topics.find(({ id }) => id === topic)?.label ?? ''));
  return new Map([
    ...framework.instruments.map(({ id, name }) => [id, `${id} ${name.value}`] as const),
    ...framework.indicators.flatMap((indicator) => [
      [String(indicator.id), `${indicator.id}. ${indicator.name.value}`] as const,
      ...indicator.groups.map(({ id, name }) => [id, `${id} ${name}`] as const),
      ...indicator.questions.map(({ code, topic, label: own }) => [code, `${code} ${label(topic, own)}`.trim()] as const),
    ]),
  ]);
}

/** A finding by name; a comment of the assessor by its words. */
export function findingName({ id, comment }: Pick<Finding, 'id' | 'comment'>, names: SubjectNames, lang: Lang): string {
  if (comment !== null) return `${lang === 'th' ? 'ข้อเสนอแนะของผู้ประเมิน' : 'assessor’s comment'}: ${comment}`;
  if (id === 'total') return lang === 'th' ? 'คะแนนรวม' : 'total';
  return names.get(id) ?? id;
}
