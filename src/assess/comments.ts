/** The assessor's comments (ข้อเสนอแนะ): each assigned to the indicator and topic it speaks of, and a finding of its own. */
import type { Finding, Severity } from '../model/assessment.ts';
import type { Framework, IndicatorId } from '../model/framework.ts';
import { type Notice, notice } from '../model/notice.ts';
import type { Topic } from '../model/rule.ts';
import type { ScoreRecord } from '../model/scores.ts';
import { clean, fold } from '../thai/text.ts';
import { toArabicDigits } from '../thai/digits.ts';
import { COMMENT_KEYWORDS } from './comment-keywords.ts';
import type { AssessContext } from './context.ts';
import { severityOf, targetOf, themeOf } from './judge.ts';
import { questionOf } from './questions.ts';
import type { Result } from './subjects.ts';

export interface Assigned { readonly topic: string | null; readonly indicator: IndicatorId | null }

/** Points a topic needs; a strong phrase alone is enough, a common word is not. */
const ENOUGH = 3;

export function commentFindings(result: Result, record: ScoreRecord, framework: Framework, context: AssessContext): { findings: Finding[]; notices: Notice[] } {
  const findings = record.comments.map(({ text, at }, index): Finding => {
    const { topic, indicator } = assign(text, framework, context.topics);
    const instrument = framework.indicators.find(({ id }) => id === indicator)?.instrument ?? null;
    const subject = { id: `comment-${index + 1}` as const, instrument, indicator, topic, score: null };
    return {
      ...subject, theme: themeOf(topic, context), cause: null, target: indicator === null ? null : targetOf(subject, context), gap: null, change: null, rank: 0,
      why: ['comment'], severity: severityAround(topic, indicator, instrument, result), comment: clean(text).trim(), evidence: [at],
    };
  });
  const lost = findings.flatMap((finding, index) => (finding.indicator === null ? [{ number: index + 1, text: finding.comment ?? '' }] : []));
  return { findings, notices: lost.length === 0 ? [] : [notice('ASSESS_COMMENTS_UNASSIGNED', 'warning', { comments: lost })] };
}

/** A code or number written in the comment decides; else the words of the topics; else the name of an indicator. */
export function assign(text: string, framework: Framework, topics: readonly Topic[]): Assigned {
  return byCode(text, framework) ?? byWords(text, topics) ?? byName(text, framework) ?? { topic: null, indicator: null };
}

function byCode(text: string, framework: Framework): Assigned | null {
  const plain = toArabicDigits(clean(text));
  for (const match of plain.matchAll(/(?<![A-Za-z])([IiEeOo])-?(\d{1,2})(?!\d)/g)) {
    const letter = (match[1] ?? '').toLowerCase();
    const known = questionOf(framework, `${letter === 'o' ? 'O' : letter}${Number(match[2])}`);
    if (known !== null) return { topic: known.question.topic, indicator: known.indicator.id };
  }
  const number = Number(/ตัวชี้วัดที่\s*(\d{1,2})(?!\d)/.exec(plain)?.[1]);
  const indicator = framework.indicators.find(({ id }) => id === number);
  return indicator === undefined ? null : { topic: null, indicator: indicator.id };
}

function byWords(text: string, topics: readonly Topic[]): Assigned | null {
  const folded = fold(text);
  const scored = topics.map((topic) => ({ topic, points: pointsOf(topic.id, folded) })).sort((a, b) => b.points - a.points);
  const [best, second] = scored;
  if (best === undefined || best.points < ENOUGH) return null;
  if (second === undefined || second.points < best.points) return { topic: best.topic.id, indicator: best.topic.indicator };
  const rivals = scored.filter(({ points }) => points === best.points);
  return rivals.every(({ topic }) => topic.indicator === best.topic.indicator) ? { topic: null, indicator: best.topic.indicator } : null;
}

function pointsOf(topic: string, folded: string): number {
  const words = COMMENT_KEYWORDS[topic];
  if (words === undefined) return 0;
  return 3 * hits(words.strong, folded) + hits(words.weak, folded);
}

function hits(words: readonly string[], folded: string): number {
  return words.filter((word) => folded.includes(fold(word))).length;
}

function byName(text: string, framework: Framework): Assigned | null {
  const folded = fold(text);
  const named = framework.indicators.filter(({ name, aliases }) => [name.value, ...aliases].some((spelling) => folded.includes(fold(spelling))));
  const [only] = named;
  return only === undefined || named.length > 1 ? null : { topic: null, indicator: only.id };
}

/** As pressing as the figure nearest to what it speaks of; «improve» where none is known. */
function severityAround(topic: string | null, indicator: IndicatorId | null, instrument: Finding['instrument'], result: Result): Severity {
  const score = (topic === null ? null : result.questions.find((question) => question.topic === topic)?.score)
    ?? result.indicators.find(({ id }) => id === indicator)?.score
    ?? result.instruments.find(({ id }) => id === instrument)?.score ?? null;
  return score === null ? 'improve' : severityOf(score);
}
