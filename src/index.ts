/** The package as a library: the stops of the line and the shapes that travel along it. */
export { analyze, generate, inspect, plan } from './pipeline/index.ts';
export type { Analysis, Generated, Inspection, Plans, Request } from './pipeline/index.ts';
export type { Agency, AgencyType, Role } from './model/agency.ts';
export type { Assessment, Finding } from './model/assessment.ts';
export type { Block, Document, Inline, Section } from './model/document.ts';
export { exitOf, ItaPlanError } from './model/error.ts';
export type { Framework, IndicatorId, InstrumentId, Subject } from './model/framework.ts';
export type { Location, Notice } from './model/notice.ts';
export type { Measure, Plan } from './model/plan.ts';
export type { Rule } from './model/rule.ts';
export type { ScoreRecord, ScoreSheet } from './model/scores.ts';
export type { DocumentKind, Format, Settings } from './model/settings.ts';
