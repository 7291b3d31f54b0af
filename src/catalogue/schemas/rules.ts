/** Shape and sense of a rules file, built-in (by test) or the office's own (when given). */
import { z } from 'zod';
import { AGENCY_TYPES, ROLES } from '../../model/agency.ts';
import { ItaPlanError } from '../../model/error.ts';
import { INDICATORS } from '../../model/framework.ts';
import { THEMES } from '../../model/rule.ts';
import type { RemovedRule, RuleFile, StoredRule } from '../files.ts';
import { shaped } from './fault.ts';

const text = z.string().min(1);
const clause = z.strictObject({
  always: z.literal(true), lowest: z.literal(true), below: z.union([z.number(), z.literal('target')]), fell: z.number().positive(), topics: z.array(z.string()).min(1),
  severity: z.array(z.enum(['urgent', 'improve', 'sustain'])).min(1), missed: z.literal(true), years: z.tuple([z.int(), z.int()]),
}).partial();
const texts = { title: text, clause: text, recommendation: text, sustain: text, steps: z.array(text).min(3).max(6), output: text, evidence: z.array(text).min(1), indicatorOfSuccess: text, monitoring: text };
const rule = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), priority: z.number(), when: z.array(clause).min(1),
  agencyTypes: z.strictObject({ only: z.array(z.enum(AGENCY_TYPES)), not: z.array(z.enum(AGENCY_TYPES)) }),
  theme: z.enum(THEMES), ...texts,
  responsible: z.array(z.strictObject({ role: z.enum(ROLES), part: z.enum(['lead', 'support']) })).min(1),
  period: z.strictObject({ from: z.enum(['Q1', 'Q2', 'Q3', 'Q4']), to: z.enum(['Q1', 'Q2', 'Q3', 'Q4']), repeat: z.enum(['once', 'monthly', 'quarterly', 'half-yearly', 'yearly']) }),
  byAgencyType: z.partialRecord(z.enum(AGENCY_TYPES), z.strictObject(texts).partial()).optional(),
  references: z.array(z.strictObject({ source: z.string(), confidence: z.enum(['high', 'medium', 'low']) })).min(1),
});
const removal = z.strictObject({ id: z.string(), remove: z.literal(true) });
const schema = z.strictObject({ schema: z.literal('ita-plan/rules@1'), indicator: z.literal([...INDICATORS]).nullable(), rules: z.array(z.unknown()) });

const PLACEHOLDER = /\{([^}]*)\}/g;
const KNOWN = new Set(['staff', 'clients', 'agency', 'fiscalYear', 'forYear', ...ROLES.map((role) => `unit:${role}`)]);

/** Throws CATALOGUE_SHAPE or CATALOGUE_RULE_SENSE with the rule's id. */
export function checkRuleFile(value: unknown, known: { file: string; topics: readonly string[]; references: readonly string[] }): RuleFile['json'] {
  const { rules, ...head } = shaped(schema, value, known.file);
  const isRemoval = (one: unknown): boolean => typeof one === 'object' && one !== null && 'remove' in one;
  const stored = rules.map((one, index) => shaped<unknown>(isRemoval(one) ? removal : rule, one, known.file, ['rules', index])) as (StoredRule | RemovedRule)[];
  const ids = new Set<string>();
  for (const one of stored) {
    const fail = (problem: string): never => {
      throw new ItaPlanError('CATALOGUE_RULE_SENSE', { rule: one.id, problem }, { file: known.file });
    };
    if (ids.has(one.id)) fail('รหัสกฎซ้ำกันในแฟ้มเดียวกัน');
    ids.add(one.id);
    if ('remove' in one) continue;
    if (!one.responsible.some((responsible) => responsible.part === 'lead')) fail('ไม่มีผู้รับผิดชอบหลัก (lead)');
    if (one.period.from > one.period.to) fail('ช่วงเวลาสิ้นสุดก่อนเริ่ม');
    for (const topic of one.when.flatMap((own) => own.topics ?? [])) if (!known.topics.includes(topic)) fail(`ไม่มีหัวข้อ ${topic}`);
    for (const { source } of one.references) if (!known.references.includes(source)) fail(`ไม่มีแหล่งอ้างอิง ${source}`);
    const { title, clause: said, recommendation, sustain, steps, output, evidence, indicatorOfSuccess, monitoring, byAgencyType } = one;
    for (const written of stringsOf([title, said, recommendation, sustain, steps, output, evidence, indicatorOfSuccess, monitoring, byAgencyType ?? {}])) {
      for (const [, name] of written.matchAll(PLACEHOLDER)) if (!KNOWN.has(name as string)) fail(`ไม่รู้จักตัวแทนคำ {${name}}`);
    }
  }
  return { ...head, rules: stored };
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}
