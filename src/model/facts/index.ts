/** Every code of an error or notice and the facts it carries; a code without words in messages/ does not compile. */
import type { AssessFacts } from './assess.ts';
import type { BatchFacts } from './batch.ts';
import type { CatalogueFacts } from './catalogue.ts';
import type { CliFacts } from './cli.ts';
import type { LetterheadFacts } from './letterhead.ts';
import type { PlanFacts } from './plan.ts';
import type { ReadFacts } from './read.ts';
import type { RenderFacts } from './render.ts';
import type { ReviewFacts } from './review.ts';
import type { SettingsFacts } from './settings.ts';
import type { WriteFacts } from './write.ts';

export interface Facts extends BatchFacts, CliFacts, LetterheadFacts, ReadFacts, AssessFacts, CatalogueFacts, SettingsFacts, PlanFacts, RenderFacts, ReviewFacts, WriteFacts {}
export type Code = keyof Facts;
