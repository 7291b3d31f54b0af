/** What stands behind an assessment, on a terminal: what pays most, the trend, the place among others, the way to a goal. */
import type { Lang } from '../messages/index.ts';
import type { Assessment, Lever } from '../model/assessment.ts';
import type { Agency } from '../model/agency.ts';
import { round2 } from '../model/round.ts';
import type { GoalAnswer } from '../pipeline/goal.ts';
import type { Trend } from '../pipeline/series.ts';
import { shown, table } from './screen.ts';

interface Place { readonly scope: string; readonly of: string | null; readonly rank: number; readonly count: number; readonly quartile: number | null }

const WORDS = {
  th: {
    levers: 'คะแนนรวมที่จะเพิ่มขึ้นหากถึงเป้าหมาย (ข้อ OIT นับรวมอยู่ในตัวชี้วัดของข้อนั้นแล้ว)', leverColumns: ['ถึงเป้าหมาย', 'ถึง 100', 'เป้าหมาย', 'ส่วนที่ยกระดับ'], unknown: 'ไม่ทราบ',
    item: (code: string) => `ข้อ ${code} (ยังไม่ได้คะแนน)`, instrument: (id: string) => `แบบวัด ${id}`, indicator: (id: string, name: string) => `${id}. ${name}`,
    trend: 'แนวโน้ม', total: 'คะแนนรวม', rose: 'เพิ่มขึ้น', fell: 'ลดลง', steady: 'ทรงตัว', subject: 'รายการ', direction: 'ทิศทาง',
    broken: (from: number, to: number, reason: string | null) => `ไม่เทียบปี ${from} กับปี ${to}: ${reason ?? 'ไม่มีข้อมูลยืนยันว่าเครื่องมือประเมินเทียบกันได้'}`,
    persistent: 'จุดอ่อนต่อเนื่อง', weak: (years: string, lowest: boolean) => `${lowest ? 'ต่ำสุดของแบบวัด' : 'ต่ำสุดหรือต่ำกว่าเป้าหมาย'}ในปี ${years}`,
    planned: 'มาตรการที่กำหนดไว้แล้วในแผนปีก่อน', notPlanned: 'แผนปีก่อนไม่มีมาตรการสำหรับตัวชี้วัดนี้', noPlan: 'ดูมาตรการที่เคยกำหนดได้ด้วย --previous plan.json ของปีก่อน',
    standing: 'ลำดับในแฟ้มนี้ (ไม่พิมพ์ในเอกสาร)', scopes: { district: 'อำเภอ', province: 'จังหวัด', kind: 'ประเภทเดียวกัน', file: 'ทั้งแฟ้ม' } as Record<string, string>,
    place: (scope: string, rank: number, count: number, quartile: number | null) => `${scope}: ที่ ${rank} จาก ${count}${quartile === null ? '' : ` (ควอร์ไทล์ที่ ${quartile})`}`,
    goal: {
      done: (goal: string, total: string) => `ถึง ${goal} แล้ว คะแนนรวมปัจจุบัน ${total}`,
      set: (goal: string, count: number, total: string) => `ถึง ${goal} ได้เมื่อยกระดับ ${count} ตัวชี้วัดต่อไปนี้ คะแนนรวมจะเป็น ${total}`,
      never: (goal: string, total: string) => `แม้ทุกตัวชี้วัดถึงเป้าหมายที่ตั้งไว้ คะแนนรวมจะเป็น ${total} ยังไม่ถึง ${goal} ให้ตั้งเป้าหมายให้สูงขึ้นด้วย --target`,
      unknown: (goal: string) => `บอกไม่ได้ว่าต้องทำอย่างไรจึงจะถึง ${goal} เพราะ`,
      why: { weights: 'ค่าน้ำหนักของปีนั้นไม่มีแหล่งอ้างอิง', indicators: 'ไม่มีคะแนนตัวชี้วัดที่', scale: 'ปีนั้นไม่ใช้ระดับนี้ หรือเกณฑ์ของระดับยังไม่มีแหล่งอ้างอิง' },
      raise: (name: string, from: string, to: string) => `  ${name} จาก ${from} เป็น ${to}`,
      atBest: (ids: string, total: string) => `อย่างน้อยที่สุดคือตัวชี้วัดที่ ${ids} หากทุกตัวได้เต็ม 100 (คะแนนรวมจะเป็น ${total})`,
    },
  },
  en: {
    levers: 'Points of the total gained by reaching the target (those of an OIT item lie within its indicator)', leverColumns: ['to target', 'to 100', 'target', 'part to raise'], unknown: 'unknown',
    item: (code: string) => `item ${code} (missed)`, instrument: (id: string) => `instrument ${id}`, indicator: (id: string, name: string) => `${id}. ${name}`,
    trend: 'Trend', total: 'total', rose: 'rose', fell: 'fell', steady: 'steady', subject: 'subject', direction: 'direction',
    broken: (from: number, to: number, reason: string | null) => `${from} and ${to} are not compared: ${reason ?? 'nothing says that their instruments compare'}`,
    persistent: 'Persistent weakness', weak: (years: string, lowest: boolean) => `${lowest ? 'lowest of its instrument' : 'lowest or below target'} in ${years}`,
    planned: 'planned against it last year', notPlanned: 'last year\'s plan had no measure for it', noPlan: 'give last year\'s plan with --previous plan.json to see what was planned',
    standing: 'Rank in this file (never printed in papers)', scopes: { district: 'district', province: 'province', kind: 'same kind', file: 'whole file' } as Record<string, string>,
    place: (scope: string, rank: number, count: number, quartile: number | null) => `${scope}: ${rank} of ${count}${quartile === null ? '' : ` (quartile ${quartile})`}`,
    goal: {
      done: (goal: string, total: string) => `${goal} is reached already, total ${total}`,
      set: (goal: string, count: number, total: string) => `${goal} is reached by raising these ${count} indicators; the total becomes ${total}`,
      never: (goal: string, total: string) => `With every indicator at the target that was set the total is ${total}, short of ${goal}; set higher targets with --target`,
      unknown: (goal: string) => `It cannot be known what ${goal} would take: `,
      why: { weights: 'the weights of that year have no source', indicators: 'no score of indicator', scale: 'that year does not use this level, or its bounds have no source' },
      raise: (name: string, from: string, to: string) => `  ${name} from ${from} to ${to}`,
      atBest: (ids: string, total: string) => `At the very least indicators ${ids}, were each brought to 100 (total ${total})`,
    },
  },
} as const;

/** Where effort pays: a row for each part that is below its target, or below 100 where all targets are reached. */
export function leversText({ levers = [], indicators }: Assessment, lang: Lang, width: number): string {
  const words = WORDS[lang];
  const short = levers.filter(({ gain, score, target }) => gain === null ? score < target : gain > 0);
  const rows = (short.length > 0 ? short : levers.filter(({ score }) => score < 100)).map((lever) => [
    points(lever.gain, lang), points(lever.most, lang), shown(lever.target), nameOf(lever, indicators, lang),
  ]);
  if (rows.length === 0) return '';
  const [gain, most, target, part] = words.leverColumns;
  return `\n${words.levers}\n${table([{ header: gain, align: 'right' }, { header: most, align: 'right' }, { header: target, align: 'right' }, { header: part }], rows, width)}\n`;
}

function nameOf({ subject, indicator }: Lever, indicators: Assessment['indicators'], lang: Lang): string {
  const words = WORDS[lang];
  if (subject.startsWith('O') && subject !== 'OIT') return words.item(subject);
  return indicator === null ? words.instrument(subject) : words.indicator(subject, indicators.find(({ id }) => id === indicator)?.name ?? '');
}

function points(gain: number | null, lang: Lang): string {
  return gain === null ? WORDS[lang].unknown : `+${round2(gain).toFixed(2)}`;
}

/** The years side by side (from three on; two show as changes beside the scores), the breaks, and what stays weak. */
export function trendText({ years, lines, breaks, persistent }: Trend, lang: Lang, width: number): string {
  const words = WORDS[lang];
  const rows = lines.map(({ subject, name, scores, net, direction }) => [
    ...scores.map(shown), net === null ? '' : `${net > 0 ? '+' : ''}${net.toFixed(2)}`, direction === null ? '' : words[direction],
    subject === 'total' ? words.total : /^\d/.test(subject) ? `  ${subject}. ${name ?? ''}` : `${subject}  ${name ?? ''}`,
  ]);
  const columns = [...years.map((year) => ({ header: String(year), align: 'right' as const })), { header: '+/-', align: 'right' as const }, { header: words.direction }, { header: words.subject }];
  const weak = persistent.flatMap(({ indicator, name, years: weakYears, lowest, planned }) => [
    `  ${indicator}. ${name}: ${words.weak(weakYears.join(', '), lowest)}`,
    ...(planned === null ? [] : planned.length === 0 ? [`     ${words.notPlanned}`] : [`     ${words.planned}:`, ...planned.map(({ id, title }) => `       - ${title} (${id})`)]),
  ]);
  return [
    ...(years.length > 2 ? [`\n${words.trend}`, table(columns, rows, width)] : []),
    ...(breaks.length > 0 ? ['', ...breaks.map(({ from, to, reason }) => words.broken(from, to, reason))] : []),
    ...(weak.length > 0 ? [`\n${words.persistent}`, ...weak, ...(persistent.every(({ planned }) => planned === null) ? [`  ${words.noPlan}`] : [])] : []),
    '',
  ].join('\n');
}

/** Ranks of one agency; kinds are shown by their own names. */
export function standingText(places: readonly Place[], agency: Agency, lang: Lang): string {
  if (places.length === 0) return '';
  const words = WORDS[lang];
  const scopeOf = ({ scope, of }: Place): string => (scope === 'district' && of !== null ? `${words.scopes.district}${lang === 'th' ? '' : ' '}${of}` : scope === 'province' && of !== null ? `${words.scopes.province}${lang === 'th' ? '' : ' '}${agency.province ?? of}` : words.scopes[scope] ?? scope);
  return `\n${words.standing}\n${places.map((place) => `  ${words.place(scopeOf(place), place.rank, place.count, place.quartile)}`).join('\n')}\n`;
}

export function goalText({ goal, reachable, indicators, total, raisedTo, atBest, why, missing }: GoalAnswer, assessment: Assessment, lang: Lang): string {
  const words = WORDS[lang].goal;
  if (reachable === null) return `\n${words.unknown(goal)}${why === null ? '' : words.why[why]}${why === 'indicators' ? ` ${missing.join(', ')}` : ''}\n`;
  if (!reachable) return `\n${words.never(goal, shown(total))}\n`;
  if (indicators.length === 0) return `\n${words.done(goal, shown(total))}\n`;
  const raise = indicators.map((id) => {
    const one = assessment.indicators.find((indicator) => indicator.id === id);
    return words.raise(`${id}. ${one?.name ?? ''}`, shown(one?.score ?? null), shown(raisedTo[id] ?? null));
  });
  const fewer = atBest !== null && atBest.indicators.length < indicators.length ? `${words.atBest(atBest.indicators.join(', '), shown(atBest.total))}\n` : '';
  return `\n${words.set(goal, indicators.length, shown(total))}\n${raise.join('\n')}\n${fewer}`;
}
