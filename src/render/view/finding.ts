import type { Finding } from '../../model/assessment.ts';
import { INSTRUMENTS, type InstrumentId } from '../../model/framework.ts';
import type { FindingView } from '../fields/index.ts';
import type { RenderInput } from '../input.ts';
import { unique } from './measure.ts';
import { indicatorName, instrumentName, themeName } from './names.ts';

/** What a finding is called in print: its indicator, question topic, instrument, or the comment's theme. */
function nameOf(finding: Finding, input: RenderInput): string {
  const topic = input.topics.find((t) => t.id === finding.topic);
  if (topic !== undefined) return topic.label;
  if (finding.indicator !== null) return indicatorName(finding.indicator, input);
  if (INSTRUMENTS.includes(finding.id as InstrumentId)) return instrumentName(finding.id as InstrumentId, input);
  if (finding.id === 'total') return 'คะแนนรวม';
  return finding.theme === null ? String(finding.id) : themeName(finding.theme);
}

export function findingView(finding: Finding, input: RenderInput): FindingView {
  const { id, instrument, indicator, score, target, gap, change, severity, cause, comment, why } = finding;
  return {
    id, name: nameOf(finding, input), instrument, indicator, score, target, gap, change, severity, cause, comment,
    sustain: severity === 'sustain', urgent: severity === 'urgent',
    lowest: why.includes('lowest'), below: why.includes('below-target'), fell: why.includes('fell'),
  };
}

/** The assessor's words in the order in which they were given. */
export function commentsView({ plan }: RenderInput): string[] {
  const order = ({ id }: Finding): number => Number(String(id).replace('comment-', ''));
  return unique(plan.findings.filter((f) => f.comment !== null).sort((a, b) => order(a) - order(b)).map((f) => f.comment ?? ''));
}
