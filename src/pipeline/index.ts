/**
 * Joins the stages. In: paths and resolved settings. Out: plain results with notices; inspect ⊂ analyze ⊂ plan ⊂ generate.
 * Nothing here knows the clock, the terminal or the command line.
 */
export { analyze } from './analyze.ts';
export type { Analysis, Request } from './analyze.ts';
export { generate } from './generate.ts';
export type { Generated } from './generate.ts';
export { inspect } from './inspect.ts';
export type { Inspection } from './inspect.ts';
export type { ScorelessRequest } from './scoreless.ts';
export { plan } from './plan.ts';
export type { Plans } from './plan.ts';
