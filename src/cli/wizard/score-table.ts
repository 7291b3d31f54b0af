/** Scores of one agency as a table per instrument, weak points marked; columns that would be empty stay away. */
import type { Lang } from '../../messages/index.ts';
import type { Assessment, Finding } from '../../model/assessment.ts';
import { INSTRUMENTS } from '../../model/framework.ts';
import { round2 } from '../../model/round.ts';
import { displayWidth, padStart, wrap } from '../../thai/text.ts';
import { shown } from '../screen.ts';
import { findingName, type SubjectNames } from './subjects.ts';

const WORDS = {
  th: {
    score: 'คะแนน', change: 'เปลี่ยน', gap: 'ห่างเป้า', item: '● = ประเด็นที่ต้องมีมาตรการ', total: 'คะแนนรวม', level: (level: string) => `ระดับ ${level}`,
    lowestOfThree: 'ต่ำสุดในสามแบบวัด', severity: { urgent: 'ควรปรับปรุงโดยเร็ว', improve: 'ปรับปรุงได้อีก', sustain: 'รักษามาตรฐาน' }, why: { lowest: 'ต่ำสุดของแบบวัด', 'below-target': 'ต่ำกว่าเป้าหมาย', fell: 'ลดลง', missed: 'ไม่ได้คะแนน', comment: 'ผู้ประเมินเสนอแนะ', chosen: 'หน่วยงานเพิ่มเอง' },
  },
  en: {
    score: 'score', change: 'change', gap: 'gap', item: '● = weak points to answer', total: 'total', level: (level: string) => `level ${level}`,
    lowestOfThree: 'lowest of the three', severity: { urgent: 'to improve soon', improve: 'to improve', sustain: 'to keep up' }, why: { lowest: 'lowest of its instrument', 'below-target': 'below target', fell: 'fell', missed: 'missed', comment: 'assessor’s comment', chosen: 'added by the office' },
  },
} as const;

interface Line { readonly score: number | null; readonly before: number | null; readonly finding: Finding | undefined; readonly name: string; readonly indent: string }

/** Where the columns of numbers leave a name less room, they follow it in words. */
const LEAST_ROOM = 26;

export function scoreTable(assessment: Assessment, names: SubjectNames, lang: Lang, width: number): string {
  const words = WORDS[lang];
  const lines = linesOf(assessment, names, lang);
  const changes = lines.some(({ score, before }) => score !== null && before !== null);
  const gaps = lines.some(({ finding }) => (finding?.gap ?? 0) > 0);
  const before = [words.score, ...(changes ? [words.change] : []), ...(gaps ? [words.gap] : [])];
  const narrow = width - before.reduce((sum, head) => sum + displayWidth(head) + 2, 0) < LEAST_ROOM;
  const heads = narrow ? [words.score] : before;
  const cells = lines.map(({ score, before: then, finding }) => [score === null ? '' : shown(score), ...(changes ? [changeOf(score, then)] : []), ...(gaps ? [(finding?.gap ?? 0) > 0 ? shown(finding?.gap ?? null) : ''] : [])]);
  const numbers = cells.map((row) => row.slice(0, heads.length));
  const widths = heads.map((head, column) => Math.max(displayWidth(head), ...numbers.map((row) => displayWidth(row[column] ?? ''))));
  const left = (row: readonly string[]): string => row.map((cell, column) => `${padStart(cell, widths[column] as number)}  `).join('');
  const room = Math.max(15, width - displayWidth(left(heads)));
  const body = lines.flatMap(({ finding, name, indent }, at) => {
    const aside = [...before.flatMap((head, column) => (narrow && column > 0 && cells[at]?.[column] ? [`${head} ${cells[at]?.[column]}`] : [])), ...(finding === undefined || finding.comment !== null ? [] : [reasons(finding, words)])];
    const text = `${finding === undefined ? ' ' : '●'} ${name}${aside.length === 0 ? '' : ` (${aside.join(', ')})`}`;
    const [first = '', ...rest] = wrap(text, room - indent.length - 2);
    return [`${left(numbers[at] ?? [])}${indent}${first}`, ...rest.map((line) => `${' '.repeat(width - room + indent.length)}  ${line}`)];
  });
  return [`${left(heads)}${words.item}`, '─'.repeat(Math.min(width, Math.max(...body.map(displayWidth)))), ...body].join('\n');
}

/** Why it is there; what nothing speaks against is there to be kept up. */
function reasons({ id, why, severity }: Finding, words: (typeof WORDS)['th'] | (typeof WORDS)['en']): string {
  const isInstrument = INSTRUMENTS.some((instrument) => instrument === id);
  return why.length === 0 ? words.severity[severity] : why.map((one) => (one === 'lowest' && isInstrument ? words.lowestOfThree : words.why[one])).join(', ');
}

function linesOf(assessment: Assessment, names: SubjectNames, lang: Lang): Line[] {
  const { total, rating, instruments, indicators, findings, previous } = assessment;
  const words = WORDS[lang];
  const finding = (id: string): Finding | undefined => findings.find((one) => one.id === id);
  const level = rating.printed ?? rating.computed;
  const rest = findings.filter(({ id }) => id !== 'total' && !instruments.some((one) => one.id === id) && !indicators.some((one) => String(one.id) === id));
  const below = (indent: string, belongs: (one: Finding) => boolean): Line[] => rest.filter(belongs).map((one) => ({ score: one.score, before: null, finding: one, name: findingName(one, names, lang), indent }));
  return [
    { score: total.printed ?? total.computed, before: previous?.total.printed ?? previous?.total.computed ?? null, finding: finding('total'), name: `${words.total}${level === null ? '' : `  ${words.level(level)}`}`, indent: '' },
    ...instruments.flatMap((instrument): Line[] => [
      { score: instrument.score, before: previous?.instruments.find(({ id }) => id === instrument.id)?.score ?? null, finding: finding(instrument.id), name: `${instrument.id} ${instrument.name}`, indent: '' },
      ...indicators.filter((one) => one.instrument === instrument.id && (one.score !== null || finding(String(one.id)) !== undefined || rest.some(({ indicator }) => indicator === one.id))).flatMap((one): Line[] => [
        { score: one.score, before: previous?.indicators.find(({ id }) => id === one.id)?.score ?? null, finding: finding(String(one.id)), name: `${one.id}. ${one.name}`, indent: '  ' },
        ...below('    ', ({ indicator }) => indicator === one.id),
      ]),
      ...below('  ', (one) => one.instrument === instrument.id && one.indicator === null),
    ]),
    ...below('', (one) => one.instrument === null && one.indicator === null),
  ];
}

function changeOf(now: number | null, then: number | null): string {
  if (now === null || then === null) return '';
  const difference = round2(round2(now) - round2(then));
  return `${difference > 0 ? '+' : ''}${difference.toFixed(2)}`;
}
