import type { z } from 'zod';
import { ItaPlanError } from '../../model/error.ts';

/** The value, or CATALOGUE_SHAPE with the path of the first fault; `within` = where the value itself lies in the file. */
export function shaped<T>(schema: z.ZodType<T>, value: unknown, file: string, within: readonly PropertyKey[] = []): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0] as z.core.$ZodIssue;
  throw new ItaPlanError('CATALOGUE_SHAPE', { path: [...within, ...issue.path].join('.') || '(file)', problem: issue.message }, { file });
}
