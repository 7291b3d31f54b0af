/** Shape and sense of a framework file, built-in (by test) or the office's own (when given). */
import { z } from 'zod';
import { ItaPlanError } from '../../model/error.ts';
import { type Framework, INDICATORS } from '../../model/framework.ts';
import { shaped } from './fault.ts';

const sources = z.array(z.string()).min(1);
const confidence = z.enum(['high', 'medium', 'low']);
const fact = <T extends z.ZodType>(value: T) => z.strictObject({ value, source: sources, confidence });
const code = z.string().regex(/^([ie]|O)\d+$/);
const instrument = z.enum(['IIT', 'EIT', 'OIT']);
const question = z.strictObject({ code, topic: z.string().nullable(), label: z.string().min(1), source: sources, confidence });
const group = z.strictObject({ id: z.string().regex(/^(9|10)\.\d+$/), name: z.string().min(1), items: z.array(code), source: sources, confidence });
const item = z.strictObject({ value: code, title: z.string().min(1), source: sources, confidence });
const score = z.number().min(0).max(100);

const schema = z.strictObject({
  schema: z.literal('ita-plan/framework@1'),
  fiscalYear: z.int().min(2562).max(2640),
  coverage: z.enum(['full', 'totals', 'structure']),
  oitFromItems: z.boolean(),
  instruments: z.array(z.strictObject({ id: instrument, name: fact(z.string()), aliases: z.array(z.string()), weight: fact(z.number().nullable()) })).length(3),
  indicators: z.array(z.strictObject({ id: z.literal([...INDICATORS]), instrument, name: fact(z.string()), aliases: z.array(z.string()), questions: z.array(question), groups: z.array(group) })).length(10),
  rating: z.strictObject({
    passMark: fact(score).nullable(),
    levels: z.array(z.strictObject({ grade: z.string(), from: score, eachInstrumentFrom: score.nullable(), meaning: fact(z.string()).nullable(), source: sources, confidence })),
  }),
  items: z.strictObject({
    measures: item.nullable(), followUp: item.nullable(),
    requirements: z.array(z.strictObject({ id: z.string(), item: z.enum(['measures', 'followUp']), text: z.string(), evidence: z.string(), source: sources, confidence })),
  }),
  comparableWith: z.record(z.string().regex(/^\d{4}$/), z.union([z.literal(true), z.string()])),
});

/** Throws CATALOGUE_SHAPE where a value is wrong in itself or against the rest of the file. */
export function checkFramework(value: unknown, known: { file: string; topics: readonly string[] }): Framework {
  const framework = shaped(schema, value, known.file) as unknown as Framework;
  const fail = (path: string, problem: string): never => {
    throw new ItaPlanError('CATALOGUE_SHAPE', { path, problem }, { file: known.file });
  };
  const weights = framework.instruments.map((one) => one.weight.value);
  if (weights.every((weight) => weight !== null) && weights.reduce((sum, weight) => sum + (weight ?? 0), 0) !== 100) fail('instruments.weight', 'ค่าน้ำหนักรวมกันต้องได้ 100');
  const levels = framework.rating.levels;
  if (levels.some((level, index) => index > 0 && level.from > (levels[index - 1]?.from ?? 0))) fail('rating.levels', 'ระดับต้องเรียงจากสูงไปต่ำ');
  for (const indicator of framework.indicators) {
    const codes = indicator.questions.map((one) => one.code);
    if (new Set(codes).size !== codes.length) fail(`indicators.${indicator.id}.questions`, 'รหัสข้อซ้ำกัน');
    for (const { code: own, topic } of indicator.questions) if (topic !== null && !known.topics.includes(topic)) fail(`indicators.${indicator.id}.questions.${own}`, `ไม่มีหัวข้อ ${topic}`);
    for (const { id, items } of indicator.groups) for (const one of items) if (!codes.includes(one)) fail(`indicators.${indicator.id}.groups.${id}`, `ไม่มีข้อ ${one}`);
  }
  return framework;
}
