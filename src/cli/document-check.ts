/** What a paper lacks of what its year asks, on a terminal. */
import type { Lang } from '../messages/index.ts';
import type { DocumentCheck } from '../pipeline/review.ts';
import { wrap } from '../thai/text.ts';

const WORDS = {
  th: {
    head: (year: number, item: string) => `องค์ประกอบของ${item}ที่การประเมินปีงบประมาณ พ.ศ. ${year} กำหนด`, measures: 'เอกสารมาตรการ', followUp: 'รายงานผลตามมาตรการ',
    met: 'พบ', missing: 'ไม่พบ', unknown: 'ตรวจไม่ได้', confidence: { high: '', medium: ' [น่าเชื่อถือปานกลาง]', low: ' [จากความจำ รอยืนยันกับคู่มือ]' },
    at: (line: number | undefined, text: string | undefined) => `ที่${line === undefined ? '' : `ย่อหน้าหรือแถวที่ ${line} `}«${text ?? ''}»`, sum: (all: number, missing: number) => `ตรวจ ${all} รายการ ไม่พบ ${missing} รายการ`,
  },
  en: {
    head: (year: number, item: string) => `What the assessment of ${year} asks of ${item}`, measures: 'a paper of measures', followUp: 'a report on measures',
    met: 'met', missing: 'missing', unknown: 'cannot tell', confidence: { high: '', medium: ' [fairly sure]', low: ' [from memory, compare with the handbook]' },
    at: (line: number | undefined, text: string | undefined) => `at ${line === undefined ? '' : `paragraph or row ${line} `}«${text ?? ''}»`, sum: (all: number, missing: number) => `${all} checked, ${missing} missing`,
  },
} as const;

export function documentCheckText({ fiscalYear, results }: DocumentCheck, lang: Lang, width: number): string {
  const words = WORDS[lang];
  const lines = results.flatMap(({ met, text, confidence, at }) => [
    ...wrap(`${met === null ? words.unknown : met ? words.met : words.missing}  ${text}${words.confidence[confidence]}`, width),
    ...(at === null ? [] : wrap(words.at(at.line, at.text), Math.max(30, width - 6)).map((line) => `      ${line}`)),
  ]);
  const item = results[0]?.item ?? 'measures';
  return `${words.head(fiscalYear, words[item])}\n\n${lines.join('\n')}\n\n${words.sum(results.length, results.filter(({ met }) => met === false).length)}\n`;
}
