/** The reasons behind a plan, ready to defend: the score and its cell, the rule and its clause, what else was considered, the sources. */
import { type Catalogue, type CauseQuestions, questionsAbout } from '../catalogue/index.ts';
import type { Agency } from '../model/agency.ts';
import type { Finding, Lever } from '../model/assessment.ts';
import { ItaPlanError } from '../model/error.ts';
import type { Confidence } from '../model/framework.ts';
import type { Notice } from '../model/notice.ts';
import type { Measure, Plan } from '../model/plan.ts';
import type { Rule } from '../model/rule.ts';
import type { Considered, FindingReasons, MeasureReasons } from '../plan/index.ts';
import type { Request } from './analyze.ts';
import { packageJson } from './files/read.ts';
import { onePlan } from './generate.ts';

export interface Explanation {
  readonly agency: Agency;
  readonly fiscalYear: number | null;
  readonly forYear: number;
  readonly findings: readonly ExplainedFinding[];
  readonly measures: readonly ExplainedMeasure[];
  /** To ask about any of the findings. */
  readonly questions: readonly string[];
  readonly notices: readonly Notice[];
}

export interface ExplainedFinding extends Pick<Finding, 'id' | 'indicator' | 'topic' | 'score' | 'target' | 'gap' | 'change' | 'why' | 'severity' | 'cause' | 'comment' | 'evidence'> {
  /** Name of the indicator or instrument, and the topic's label in our own words. */
  readonly name: string | null;
  readonly about: string | null;
  /** Points of the total that reaching the target would bring. */
  readonly gain: number | null;
  readonly measures: readonly string[];
  readonly considered: readonly Considered[];
  /** To ask in the office; no cause is ever supplied. */
  readonly questions: readonly string[];
}

export interface ExplainedMeasure extends Pick<Measure, 'id' | 'title' | 'from' | 'findings' | 'indicator' | 'origin'> {
  readonly how: MeasureReasons['how'];
  readonly matched: MeasureReasons['matched'];
  readonly priority: number | null;
  readonly references: readonly Source[];
}

interface Source {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly address: string | null;
  /** How far the rule trusts it; null where no rule says so. */
  readonly confidence: Confidence | null;
}

/** `finding`: only this finding and the measures that answer it. Throws CLI_INVALID_OPTION for one the plan does not hold. */
export async function explain(request: Request, finding: string | null): Promise<Explanation> {
  const { plan, catalogue, notices } = await onePlan(request);
  const { explainPlan } = await import('../plan/index.ts');
  const reasons = explainPlan(plan, catalogue.rules);
  const asked = plan.findings.filter(({ id }) => finding === null || id.toLowerCase() === finding.toLowerCase());
  if (finding !== null && asked.length === 0) throw new ItaPlanError('CLI_INVALID_OPTION', { option: '--finding', value: finding, expected: plan.findings.map(({ id }) => id).join(', ') });
  const questions = packageJson('src/catalogue/cause-questions.json') as CauseQuestions;
  const answering = plan.measures.filter((measure) => finding === null || measure.findings.some((id) => asked.some((one) => one.id === id)));
  return {
    agency: plan.agency, fiscalYear: plan.fiscalYear, forYear: plan.forYear, questions: questions.general, notices,
    findings: asked.map((one) => explainedFinding(one, plan, reasons.findings.find((other) => other.finding === one.id), catalogue, questions)),
    measures: answering.map((measure) => explainedMeasure(measure, reasons.measures.find((one) => one.measure === measure.id), catalogue)),
  };
}

function explainedFinding(finding: Finding, { assessment }: Plan, reasons: FindingReasons | undefined, { topics }: Catalogue, data: CauseQuestions): ExplainedFinding {
  const { id, indicator, instrument, topic, score, target, gap, change, why, severity, cause, comment, evidence } = finding;
  const name = assessment?.indicators.find((one) => one.id === indicator)?.name ?? assessment?.instruments.find((one) => one.id === instrument)?.name ?? null;
  const lever: Lever | undefined = assessment?.levers?.find(({ subject }) => subject === id);
  return {
    id, indicator, topic, score, target, gap, change, why, severity, cause, comment, evidence, name, about: topics.find((one) => one.id === topic)?.label ?? null,
    gain: lever?.gain ?? null, measures: reasons?.measures ?? [], considered: reasons?.considered ?? [], questions: questionsAbout({ topic, indicator }, data),
  };
}

function explainedMeasure({ id, title, from, findings, indicator, origin, references }: Measure, reasons: MeasureReasons | undefined, { references: known }: Catalogue): ExplainedMeasure {
  const rule: Rule | null = reasons?.rule ?? null;
  return {
    id, title, from, findings, indicator, origin, how: reasons?.how ?? 'own', matched: reasons?.matched ?? [], priority: rule?.priority ?? null,
    references: references.map((source) => ({
      id: source, title: known[source]?.title ?? source, kind: known[source]?.kind ?? '', address: known[source]?.address ?? null,
      confidence: rule?.references.find((one) => one.source === source)?.confidence ?? null,
    })),
  };
}
