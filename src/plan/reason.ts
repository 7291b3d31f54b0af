/** One Thai sentence for the officer: which finding, which score, which rule. Digits stay Arabic. */
import type { Assessment, Finding } from '../model/assessment.ts';
import { round2 } from '../model/round.ts';
import type { Topic } from '../model/rule.ts';
import type { Choice } from './choose.ts';

/** Findings named one by one; the rest are counted. */
const NAMED = 3;

const score = (points: number): string => round2(points).toFixed(2);

export function reasonOf({ rule, findings, why }: Choice, assessment: Assessment | null, topics: readonly Topic[]): string {
  const source = `ตามกฎ ${rule.id}`;
  const answered = (assessment?.findings ?? []).filter(({ id }) => findings.includes(id)).sort((a, b) => breadth(a) - breadth(b) || a.rank - b.rank);
  if (why === 'spread') return `กำหนดเพื่อให้ครอบคลุมทุกตัวชี้วัด ${source}`;
  if (why === 'kept') return `หน่วยงานเลือกไว้เอง ${source}`;
  if (answered.length === 0) return `มาตรการพื้นฐานที่ควรมีทุกปี ${source}`;
  return `${reasonFor(answered, assessment, topics)} ${source}`;
}

/** The nearest cause is named first: a question before its indicator, an indicator before its instrument. */
function breadth({ id, indicator, instrument }: Finding): number {
  return id === String(indicator) ? 1 : indicator === null && instrument !== null ? 2 : 0;
}

/** What the findings say, without the rule. */
export function reasonFor(findings: readonly Finding[], assessment: Assessment | null, topics: readonly Topic[]): string {
  const named = findings.slice(0, NAMED).map((finding) => describe(finding, assessment, topics)).join(' และ');
  const more = findings.length - NAMED;
  return more > 0 ? `${named} และอีก ${more} ประเด็น` : named;
}

function describe(finding: Finding, assessment: Assessment | null, topics: readonly Topic[]): string {
  const said = finding.score === null ? '' : ` ได้ ${score(finding.score)} คะแนน`;
  return `${subject(finding, assessment, topics)}${said}${circumstances(finding)}`;
}

function subject({ id, indicator, topic }: Finding, assessment: Assessment | null, topics: readonly Topic[]): string {
  const label = topic === null ? undefined : topics.find((candidate) => candidate.id === topic)?.label;
  const about = label === undefined ? '' : ` เรื่อง${label}`;
  if (id === 'total') return 'คะแนนรวม';
  if (id.startsWith('comment-')) return `ข้อเสนอแนะของผู้ประเมินข้อที่ ${id.slice('comment-'.length)}${about}`;
  if (id === String(indicator)) return `ตัวชี้วัดที่ ${id} ${assessment?.indicators.find((known) => known.id === indicator)?.name ?? ''}`.trimEnd();
  if (/^(IIT|EIT|OIT)$/.test(id)) return `แบบวัด ${id}`;
  return /^\d/.test(id) ? `ตัวชี้วัดย่อยที่ ${id}` : `ข้อ ${id}${about}`;
}

function circumstances({ why, severity, target, change, instrument, indicator }: Finding): string {
  const parts: string[] = [];
  if (severity === 'sustain' && !why.includes('below-target')) parts.push('อยู่ในระดับสูงซึ่งควรรักษาไว้');
  else if (why.includes('lowest')) parts.push(indicator === null ? 'ต่ำที่สุดในสามแบบวัด' : `ต่ำที่สุดใน ${instrument ?? 'แบบวัด'}`);
  if (why.includes('below-target') && target !== null) parts.push(`ต่ำกว่าเป้าหมาย ${score(target)}`);
  if (why.includes('fell') && change !== null) parts.push(`ลดลงจากปีก่อน ${score(-change)} คะแนน`);
  if (why.includes('chosen')) parts.push('หน่วยงานเลือกไว้เอง');
  return parts.length === 0 ? '' : ` ${parts.join(' ')}`;
}
