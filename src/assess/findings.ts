/** Which subjects become findings: the lowest of each instrument, what misses its target, fell, was missed, was said or was chosen. */
import type { Assessment, Finding } from '../model/assessment.ts';
import type { Framework } from '../model/framework.ts';
import { type Notice, notice } from '../model/notice.ts';
import { round2 } from '../model/round.ts';
import type { ScoreRecord } from '../model/scores.ts';
import type { AssessContext } from './context.ts';
import { commentFindings } from './comments.ts';
import { judge } from './judge.ts';
import { ranked } from './rank.ts';
import { type Measured, type Result, indicatorSubjects, instrumentSubjects, namedSubject, questionSubjects, totalSubject } from './subjects.ts';

export function findingsOf(result: Result, record: ScoreRecord, framework: Framework, past: Assessment | null, context: AssessContext): { findings: Finding[]; notices: Notice[] } {
  const measured = measuredFindings(result, record, framework, past, context);
  const said = commentFindings(result, record, framework, context);
  const chosen = choose([...measured, ...said.findings], result, record, framework, past, context);
  return { findings: ranked(chosen.findings, framework), notices: [...said.notices, ...chosen.notices] };
}

function measuredFindings(result: Result, record: ScoreRecord, framework: Framework, past: Assessment | null, context: AssessContext): Finding[] {
  const weakest = new Set(result.instruments.flatMap((instrument) => instrument.weakest.map(({ indicator }) => String(indicator))));
  const instruments = instrumentSubjects(result);
  const lowestInstrument = Math.min(...result.instruments.flatMap(({ score }) => (score === null ? [] : [round2(score)])));
  const isLowest = ({ id, score }: Measured): boolean => weakest.has(id) || (score !== null && instruments.length > 1 && round2(score) === lowestInstrument);
  const below = [...indicatorSubjects(result, record, framework), ...questionSubjects(result).filter(({ indicator }) => indicator !== null)]
    .map((subject) => judge(subject, weakest.has(subject.id), past, context))
    .filter(({ why }) => why.length > 0);
  const alone = [...totalSubject(result), ...instruments].map((subject) => judge(subject, subject.id !== 'total' && isLowest(subject), past, context));
  return [...alone, ...below];
}

/** The office's own additions and deletions, each said aloud. */
function choose(findings: readonly Finding[], result: Result, record: ScoreRecord, framework: Framework, past: Assessment | null, context: AssessContext): { findings: Finding[]; notices: Notice[] } {
  const { add = [], drop = [], causes = {} } = context.findings ?? {};
  const added = add.filter((id) => !findings.some((finding) => finding.id === id))
    .map((id) => judge(namedSubject(id, result, record, framework), false, past, context));
  const all = [...findings, ...added].map((finding) => (add.some((id) => id === finding.id) ? { ...finding, why: [...finding.why, 'chosen' as const] } : finding));
  const has = (id: string): boolean => all.some((finding) => finding.id === id);
  const notices = [
    ...drop.map(({ id, reason }) => (has(id) ? notice('ASSESS_FINDING_DROPPED', 'info', { finding: id, reason }) : notice('ASSESS_FINDING_UNKNOWN', 'warning', { finding: id, setting: 'drop' }))),
    ...Object.keys(causes).filter((id) => !has(id)).map((id) => notice('ASSESS_FINDING_UNKNOWN', 'warning', { finding: id, setting: 'causes' })),
  ];
  return { findings: all.filter(({ id }) => !drop.some((dropped) => dropped.id === id)), notices };
}
