import type { z } from 'zod';
import { ItaPlanError } from '../../model/error.ts';

/** The value, or CATALOGUE_SHAPE with the path of the first fault. */
export function shaped<T>(schema: z.ZodType<T>, value: unknown, file: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0] as z.core.$ZodIssue;
  throw new ItaPlanError('CATALOGUE_SHAPE', { path: issue.path.join('.') || '(file)', problem: issue.message }, { file });
}
