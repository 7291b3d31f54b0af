/** Shape of ita-plan.json, checked when a file is given; the words of each fault live in messages/. */
import { z } from 'zod';
import { AGENCY_TYPES, ROLES } from '../../model/agency.ts';
import { ItaPlanError } from '../../model/error.ts';
import { INDICATORS } from '../../model/framework.ts';
import { THEMES } from '../../model/rule.ts';
import { DOCUMENT_KINDS, FORMATS, type Settings } from '../../model/settings.ts';
import { parseDate } from '../../thai/calendar.ts';
import { nearest } from '../nearest.ts';
import { parseJson } from './json.ts';

const text = z.string({ error: 'text' });
const texts = z.array(text, { error: 'texts' });
const score = z.number({ error: 'score' }).min(0, { error: 'score' }).max(100, { error: 'score' });
const date = z.string({ error: 'date' }).refine((value) => parseDate(value) !== null, { error: 'date' });
const year = z.int({ error: 'year' }).min(2540, { error: 'year' }).max(2640, { error: 'year' });
const flag = z.boolean({ error: 'boolean' });
const choice = <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values, { error: `choice:${values.join('|')}` });
const object = <T extends z.ZodRawShape>(shape: T) => z.strictObject(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? undefined : 'object') }).partial();
const indicator = z.literal([...INDICATORS], { error: 'indicator' });
const subject = z.string({ error: 'subject' }).regex(/^(total|IIT|EIT|OIT|[1-9]|10|(9|10)\.\d+|[ie]\d+|O\d+)$/, { error: 'subject' });

const person = object({ name: text, position: text });
const responsible = z.strictObject({ role: choice(ROLES).nullable(), units: texts, part: choice(['lead', 'support']) });
const period = z.strictObject({ from: date, to: date, repeat: choice(['once', 'monthly', 'quarterly', 'half-yearly', 'yearly']) });
const measureShape = {
  id: text, from: choice(['rule', 'standing', 'comment', 'own']), findings: texts, indicator: indicator.nullable(), theme: choice(THEMES), title: text,
  recommendation: text, clause: text, steps: texts, responsible: z.array(responsible, { error: 'list' }), budget: text.nullable(), period, output: text,
  evidence: texts, indicatorOfSuccess: text, monitoring: text, references: texts, origin: choice(['built-in', 'province', 'agency', 'typed']), reason: text,
};
const paper = object({ date, number: text, title: text, itemCode: text, legalBasis: text, to: text, through: text, unitLine: text, phone: text });
const byRole = z.partialRecord(choice(ROLES), texts, { error: 'object' });
const member = z.strictObject({ name: text, position: text, seat: text.optional(), indicators: z.array(indicator).optional() });

/** Every key of `Settings` (model/settings.ts), all optional. */
export const settingsSchema = object({
  $schema: text,
  agency: object({
    name: text, given: text, shortName: text, type: choice(AGENCY_TYPES), province: text, district: text, formerNames: texts,
    terms: object({ staff: text, clients: text, head: text, board: text }),
  }),
  fiscalYear: year, forYear: year, target: score,
  targets: object({ total: score, IIT: score, EIT: score, OIT: score, byIndicator: z.partialRecord(z.enum(INDICATORS.map(String) as [string, ...string[]]), score), setIn: text }),
  assessment: object({ assessor: text, system: text, announcedOn: date, channel: text, commentsSource: text }),
  previous: z.union([text, texts], { error: 'texts' }), comments: text, layout: text, sheet: text, framework: texts, rules: texts,
  measuresPerFinding: z.int({ error: 'count' }).min(1, { error: 'count' }).max(10, { error: 'count' }),
  findings: object({ add: z.array(subject), drop: z.array(z.strictObject({ id: subject, reason: text })), causes: z.record(subject, text) }),
  ownMeasures: z.array(object(measureShape), { error: 'list' }),
  coverage: choice(['weakest', 'below-target', 'all']), grouping: choice(['indicator', 'service']),
  measures: z.record(text, object({ ...measureShape, drop: z.literal(true, { error: 'boolean' }) }), { error: 'object' }),
  units: object({ all: texts, roles: byRole }),
  signatory: object({ title: text, name: text, position: text, acting: texts }),
  preparedBy: person, checkedBy: person, approvedBy: person, date, draft: flag,
  meetings: z.array(object({ body: text, number: text, date, agenda: text, resolution: text }), { error: 'list' }),
  channels: texts, coordinator: object({ unit: text, phone: text, email: text }),
  reporting: object({ to: text, cycles: texts, due: z.array(date) }), relatedPlans: texts, addressees: texts,
  publication: object({ url: text, date }), papers: z.partialRecord(choice(DOCUMENT_KINDS), paper, { error: 'object' }),
  workingGroup: object({ name: text, orderNumber: text, orderDate: date, orderTitle: text, members: z.array(member, { error: 'list' }) }),
  documents: z.union([z.literal('all'), z.array(text)], { error: `choice:all|${DOCUMENT_KINDS.join('|')}` }),
  formats: z.array(choice(FORMATS), { error: `choice:${FORMATS.join('|')}` }),
  out: text, templates: text, letterhead: text, emblem: text, font: text, size: z.number({ error: 'size' }).min(8, { error: 'size' }).max(36, { error: 'size' }),
  digits: choice(['thai', 'arabic']), margins: z.strictObject({ top: z.number(), right: z.number(), bottom: z.number(), left: z.number() }, { error: 'object' }),
  embedFont: z.tuple([text, text], { error: 'texts' }), lang: choice(['th', 'en']),
});

/** Settings of a file's text. Throws SETTINGS_JSON, SETTINGS_UNKNOWN_KEY or SETTINGS_INVALID with the key's path. */
export function parseSettings(source: string, file: string): Settings {
  const { $schema: _schema, ...settings } = checked(settingsSchema, jsonOf(source, file), file);
  return settings as Settings;
}

/** A value that fits a schema; the first fault is thrown with the path of its key. */
export function checked<T>(schema: z.ZodType<T>, value: unknown, file: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = deepest(result.error.issues[0] as z.core.$ZodIssue);
  const path = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] as string;
    const known = keysAt(schema, issue.path);
    throw new ItaPlanError('SETTINGS_UNKNOWN_KEY', { key: path === '' ? key : `${path}.${key}`, suggestion: nearest(key, known, 1)[0] ?? null }, { file });
  }
  throw new ItaPlanError('SETTINGS_INVALID', { key: path, expected: issue.message }, { file });
}

/** The fault inside a union lies in the branch that came furthest. */
function deepest(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union') return issue;
  const inner = issue.errors.flat().sort((a, b) => b.path.length - a.path.length)[0];
  return inner === undefined || inner.path.length === 0 ? issue : { ...deepest(inner), path: [...issue.path, ...inner.path] };
}

function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: unknown = schema;
  for (const key of path) at = shapeOf(at)?.[String(key)];
  return Object.keys(shapeOf(at) ?? {});
}

function shapeOf(schema: unknown): Record<string, unknown> | undefined {
  let inner = schema as { shape?: Record<string, unknown>; def?: { innerType?: unknown; element?: unknown } } | undefined;
  while (inner !== undefined && inner.shape === undefined) inner = (inner.def?.innerType ?? inner.def?.element) as typeof inner;
  return inner?.shape;
}

/** Parsed JSON, or SETTINGS_JSON with the line where it breaks. */
export function jsonOf(source: string, file: string): unknown {
  const result = parseJson(source, file);
  if (result.ok) return result.value;
  throw new ItaPlanError('SETTINGS_JSON', { problem: result.problem }, result.at);
}
