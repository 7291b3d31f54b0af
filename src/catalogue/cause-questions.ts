import type { IndicatorId } from '../model/framework.ts';

/** catalogue/cause-questions.json: what an office may ask itself about a weak point; never printed in a paper. */
export interface CauseQuestions {
  readonly schema: 'ita-plan/cause-questions@1';
  readonly general: readonly string[];
  readonly byIndicator: Readonly<Record<string, readonly string[]>>;
  readonly byTopic: Readonly<Record<string, readonly string[]>>;
}

/** Those of the topic first, then of its indicator; `general` may be asked of anything. */
export function questionsAbout({ topic, indicator }: { readonly topic: string | null; readonly indicator: IndicatorId | null }, data: CauseQuestions): readonly string[] {
  return [...(topic === null ? [] : data.byTopic[topic] ?? []), ...(indicator === null ? [] : data.byIndicator[indicator] ?? [])];
}
