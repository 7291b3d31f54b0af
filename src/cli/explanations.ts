/** The reasons behind a plan, on a terminal. */
import { type Lang, place } from '../messages/index.ts';
import type { Clause } from '../model/rule.ts';
import type { ExplainedFinding, ExplainedMeasure, Explanation } from '../pipeline/explain.ts';
import { round2 } from '../model/round.ts';
import { wrap } from '../thai/text.ts';
import { shown } from './screen.ts';

/** Rules named one by one among those that were not taken. */
const NAMED = 4;

const WORDS = {
  th: {
    head: (name: string, fiscalYear: number | null, forYear: number) => `${name}: เหตุผลของแผนปีงบประมาณ พ.ศ. ${forYear}${fiscalYear === null ? '' : ` จากคะแนนปี ${fiscalYear}`}`,
    finding: 'ประเด็น', measure: 'มาตรการ', score: (score: string, target: string | null) => `คะแนน ${score}${target === null ? '' : ` เป้าหมาย ${target}`}`,
    change: (points: string) => `เปลี่ยนแปลงจากปีก่อน ${points}`, gain: (points: string) => `หากถึงเป้าหมาย คะแนนรวมเพิ่ม ${points}`, cause: 'สาเหตุที่หน่วยงานระบุ', comment: 'ข้อเสนอแนะของผู้ประเมิน',
    read: 'อ่านจาก', questions: 'คำถามเพื่อหาสาเหตุ (ไม่พิมพ์ในเอกสาร)', anyQuestions: 'คำถามที่ใช้ได้กับทุกประเด็น (ไม่พิมพ์ในเอกสาร)', answered: 'มาตรการที่เลือก', none: 'ยังไม่มีมาตรการ', considered: 'พิจารณาแล้วแต่ไม่ได้เลือก', more: (count: number) => `และอีก ${count} กฎ (ดูทั้งหมดด้วย --json)`,
    why: { lowest: 'ต่ำสุดของแบบวัด', 'below-target': 'ต่ำกว่าเป้าหมาย', fell: 'ลดลงจากปีก่อน', missed: 'ไม่ได้คะแนนข้อนี้', comment: 'ข้อเสนอแนะของผู้ประเมิน', chosen: 'หน่วยงานเลือกเอง' },
    not: { enough: 'เข้าเงื่อนไข แต่ครบจำนวนมาตรการต่อประเด็นแล้ว', elsewhere: 'อยู่ในแผนแล้วเพื่อประเด็นอื่น', condition: 'ไม่เข้าเงื่อนไข', kind: 'ไม่ใช้กับหน่วยงานประเภทนี้', dropped: 'หน่วยงานตัดออก' },
    how: { matched: '', general: 'มาตรการหลักของตัวชี้วัด เพราะไม่มีกฎเฉพาะเรื่องที่เข้าเงื่อนไข', standing: 'มาตรการประจำ ไม่ได้เลือกจากคะแนน', kept: 'หน่วยงานเลือกไว้เอง', comment: 'ข้อความของผู้ประเมิน', own: 'มาตรการของหน่วยงานเอง', gone: 'ไม่มีกฎนี้ในชุดกฎปัจจุบันแล้ว' },
    matched: (finding: string, clause: string) => `เข้าเงื่อนไขของประเด็น ${finding}: ${clause}`, rule: (id: string, origin: string, priority: number | null) => `กฎ ${id} (${origin}${priority === null ? '' : `, ลำดับความสำคัญ ${priority}`})`,
    origin: { 'built-in': 'มากับโปรแกรม', province: 'ของจังหวัด', agency: 'ของหน่วยงาน', typed: 'พิมพ์เอง' }, source: 'แหล่งอ้างอิง', confidence: { high: 'ยืนยันแล้ว', medium: 'น่าเชื่อถือปานกลาง', low: 'จากความจำ' },
    clause: { always: 'ใช้ทุกกรณี', lowest: 'ต่ำสุดของแบบวัด', below: (bound: string) => `คะแนนต่ำกว่า${bound}`, target: 'เป้าหมาย', fell: (points: number) => `ลดลงตั้งแต่ ${points} คะแนน`, topics: (topics: string) => `เรื่อง ${topics}`, severity: (levels: string) => `ช่วงคะแนน ${levels}`, missed: 'ไม่ได้คะแนนข้อนั้น', years: (from: number, to: number) => `คะแนนปี ${from}–${to}` },
    severity: { urgent: 'ควรปรับปรุงก่อน (ต่ำกว่า 85)', improve: 'ควรพัฒนา (85 ถึงต่ำกว่า 95)', sustain: 'รักษาไว้ (95 ขึ้นไป)' }, and: ' และ ', or: ' หรือ ',
  },
  en: {
    head: (name: string, fiscalYear: number | null, forYear: number) => `${name}: reasons of the plan for ${forYear}${fiscalYear === null ? '' : `, from scores of ${fiscalYear}`}`,
    finding: 'Finding', measure: 'Measure', score: (score: string, target: string | null) => `score ${score}${target === null ? '' : `, target ${target}`}`,
    change: (points: string) => `change since last year ${points}`, gain: (points: string) => `reaching the target adds ${points} to the total`, cause: 'cause stated by the office', comment: 'comment of the assessor',
    read: 'read from', questions: 'questions to find the cause (never printed in papers)', anyQuestions: 'questions for any finding (never printed in papers)', answered: 'measures chosen', none: 'no measure yet', considered: 'considered and not taken', more: (count: number) => `and ${count} more (all of them with --json)`,
    why: { lowest: 'lowest of its instrument', 'below-target': 'below target', fell: 'fell since last year', missed: 'item not met', comment: 'assessor comment', chosen: 'chosen by the office' },
    not: { enough: 'fits, but the measures per finding are full', elsewhere: 'already in the plan for another finding', condition: 'a condition does not hold', kind: 'not for this kind of agency', dropped: 'dropped by the office' },
    how: { matched: '', general: 'main measure of the indicator, for want of a rule on the topic', standing: 'standing measure, not chosen by a score', kept: 'kept by the office', comment: 'words of the assessor', own: 'the office\'s own measure', gone: 'no such rule in the present set' },
    matched: (finding: string, clause: string) => `finding ${finding} fulfils: ${clause}`, rule: (id: string, origin: string, priority: number | null) => `rule ${id} (${origin}${priority === null ? '' : `, priority ${priority}`})`,
    origin: { 'built-in': 'built-in', province: 'province', agency: 'agency', typed: 'typed' }, source: 'source', confidence: { high: 'confirmed', medium: 'fairly sure', low: 'from memory' },
    clause: { always: 'always', lowest: 'lowest of its instrument', below: (bound: string) => `score below ${bound}`, target: 'target', fell: (points: number) => `fell by ${points} points or more`, topics: (topics: string) => `topic ${topics}`, severity: (levels: string) => `severity ${levels}`, missed: 'item missed', years: (from: number, to: number) => `scores of ${from}–${to}` },
    severity: { urgent: 'urgent (below 85)', improve: 'improve (85 to below 95)', sustain: 'sustain (95 and above)' }, and: ' and ', or: ' or ',
  },
} as const;

export function explanationText({ agency, fiscalYear, forYear, findings, measures, questions }: Explanation, lang: Lang, width: number): string {
  const lines = [
    WORDS[lang].head(agency.name ?? agency.given ?? '-', fiscalYear, forYear), '', ...findings.flatMap((one) => findingLines(one, lang)),
    ...(findings.some(({ cause }) => cause === null) ? [WORDS[lang].anyQuestions, ...questions.map((question) => `  ? ${question}`), ''] : []), ...measures.flatMap((one) => measureLines(one, lang)),
  ];
  return `${lines.flatMap((line) => folded(line, width)).join('\n')}\n`;
}

/** Continued lines keep the indent of the first. */
function folded(line: string, width: number): string[] {
  const indent = /^ */.exec(line)?.[0] ?? '';
  return line === '' ? [''] : wrap(line.trimStart(), Math.max(30, width - indent.length - 2)).map((part, index) => `${indent}${index === 0 ? '' : '  '}${part}`);
}

function findingLines(finding: ExplainedFinding, lang: Lang): string[] {
  const words = WORDS[lang];
  const { id, name, about, score, target, change, gain, why, cause, comment, evidence, measures, considered, questions } = finding;
  const left = considered.slice(0, NAMED);
  return [
    `${words.finding} ${id}  ${[name, about].filter((one) => one !== null).join(' – ')}  (${why.map((one) => words.why[one]).join(', ')})`,
    `  ${[words.score(shown(score), target === null ? null : shown(target)), change === null ? null : words.change(signed(change)), gain === null || gain === 0 ? null : words.gain(signed(gain))].filter((one) => one !== null).join('  ')}`,
    ...evidence.map((at) => `  ${words.read} ${place(at, lang)}`),
    ...(comment === null ? [] : [`  ${words.comment}: ${comment}`]), ...(cause === null ? [] : [`  ${words.cause}: ${cause}`]),
    `  ${words.answered}: ${measures.length === 0 ? words.none : measures.join(', ')}`,
    ...(left.length === 0 ? [] : [`  ${words.considered}:`, ...left.map(({ rule, title, why: reason, failing }) => `    - ${title} (${rule}): ${words.not[reason]}${failing.length === 0 ? '' : ` (${failing.map((key) => keyWords(key, lang)).join(', ')})`}`)]),
    ...(considered.length > NAMED ? [`    ${words.more(considered.length - NAMED)}`] : []),
    ...(cause === null ? [`  ${words.questions}:`, ...questions.map((question) => `    ? ${question}`)] : []), '',
  ];
}

function measureLines({ id, title, how, matched, origin, priority, references }: ExplainedMeasure, lang: Lang): string[] {
  const words = WORDS[lang];
  return [
    `${words.measure}  ${title}`, `  ${words.rule(id, words.origin[origin], priority)}${how === 'matched' ? '' : `: ${words.how[how]}`}`,
    ...matched.map(({ finding, clause }) => `  ${words.matched(finding, clauseWords(clause, lang))}`),
    ...references.map(({ title: source, confidence, address }) => `  ${words.source}: ${source}${confidence === null ? '' : ` [${words.confidence[confidence]}]`}${address === null ? '' : ` ${address}`}`), '',
  ];
}

/** A clause as a sentence: every part of it must hold. */
export function clauseWords(clause: Clause, lang: Lang): string {
  const { clause: say, severity, and, or } = WORDS[lang];
  const parts = [
    clause.always === true ? say.always : null, clause.topics === undefined ? null : say.topics(clause.topics.join(or)), clause.missed === true ? say.missed : null,
    clause.lowest === true ? say.lowest : null, clause.below === undefined ? null : say.below(clause.below === 'target' ? say.target : ` ${clause.below}`),
    clause.fell === undefined ? null : say.fell(clause.fell), clause.severity === undefined ? null : say.severity(clause.severity.map((one) => severity[one]).join(or)),
    clause.years === undefined ? null : say.years(...clause.years),
  ];
  return parts.filter((part) => part !== null).join(and);
}

const KEYS: Readonly<Record<Lang, Readonly<Record<keyof Clause, string>>>> = {
  th: { always: 'มาตรการประจำ', lowest: 'มิใช่ต่ำสุดของแบบวัด', below: 'คะแนนไม่ต่ำกว่าเกณฑ์', fell: 'ไม่ได้ลดลงถึงเกณฑ์', topics: 'เป็นเรื่องอื่น', severity: 'ช่วงคะแนนไม่ตรง', missed: 'ไม่มีข้อที่ไม่ได้คะแนน', years: 'ใช้กับคะแนนปีอื่น' },
  en: { always: 'standing', lowest: 'not the lowest', below: 'not below the bound', fell: 'did not fall so far', topics: 'another topic', severity: 'another severity', missed: 'no item missed', years: 'for other years' },
};

function keyWords(key: keyof Clause, lang: Lang): string {
  return KEYS[lang][key];
}

function signed(points: number): string {
  return `${points > 0 ? '+' : ''}${round2(points).toFixed(2)}`;
}
