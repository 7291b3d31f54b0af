import { list } from '../../pipeline/list.ts';
import type { State } from './state.ts';

/** Titles of the kinds of paper, by kind. */
export async function titlesOf({ settings }: State): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries((await list('documents', settings)).map(({ id, title }) => [id, title]));
}
