/** A plan.json that comes back in: checked for what the later stages rely on, its settings whole. */
import { z } from 'zod';
import { AGENCY_TYPES } from '../../model/agency.ts';
import { ItaPlanError } from '../../model/error.ts';
import type { Plan } from '../../model/plan.ts';
import { checked, jsonOf, settingsSchema } from './settings.ts';

const nullableText = z.string().nullable();
const nullableScore = z.number().min(0).max(100).nullable();
const agency = z.looseObject({ name: nullableText, given: nullableText, shortName: nullableText, type: z.enum(AGENCY_TYPES).nullable(), province: nullableText, district: nullableText });
const finding = z.looseObject({ id: z.string(), indicator: z.number().nullable(), score: nullableScore, rank: z.number(), why: z.array(z.string()), severity: z.enum(['urgent', 'improve', 'sustain']), evidence: z.array(z.looseObject({ file: z.string() })) });
const measure = z.looseObject({
  id: z.string(), findings: z.array(z.string()), title: z.string(), recommendation: z.string(), clause: z.string(), steps: z.array(z.string()),
  responsible: z.array(z.looseObject({ units: z.array(z.string()), part: z.enum(['lead', 'support']) })), period: z.looseObject({ from: z.string(), to: z.string(), repeat: z.string() }),
  output: z.string(), evidence: z.array(z.string()), indicatorOfSuccess: z.string(), monitoring: z.string(),
});
const assessment = z.looseObject({
  fiscalYear: z.int(), total: z.looseObject({ printed: nullableScore, computed: nullableScore }),
  instruments: z.array(z.looseObject({ id: z.enum(['IIT', 'EIT', 'OIT']), score: nullableScore })),
  indicators: z.array(z.looseObject({ id: z.number(), name: z.string(), score: nullableScore })),
});
const plansSchema = z.looseObject({
  schema: z.literal('ita-plan/plan@1'),
  plans: z.array(z.looseObject({
    agency, fiscalYear: z.int().nullable(), forYear: z.int(), assessment: assessment.nullable(), findings: z.array(finding), measures: z.array(measure), unaddressed: z.array(z.string()), settings: settingsSchema,
  })).min(1),
});

/** The plans of a plan.json. Throws SETTINGS_JSON, SETTINGS_UNKNOWN_KEY or SETTINGS_PLAN_FILE. */
export function parsePlans(source: string, file: string): readonly Plan[] {
  const json = jsonOf(source, file);
  try {
    return checked(plansSchema, json, file).plans as unknown as readonly Plan[];
  } catch (cause) {
    if (cause instanceof ItaPlanError && cause.code === 'SETTINGS_INVALID') {
      throw new ItaPlanError('SETTINGS_PLAN_FILE', { problem: (cause.params as { key: string }).key || 'schema' }, cause.at);
    }
    throw cause;
  }
}
