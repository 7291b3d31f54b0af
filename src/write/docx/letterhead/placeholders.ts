/** Placeholders of the office's file: all known, none half typed, the body's alone in a paragraph of the page itself. */
import { patchDetector } from 'docx';
import { closest, distance } from 'fastest-levenshtein';
import { ItaPlanError } from '../../../model/error.ts';
import { isXml, MAIN, type Parts, packWord, textOf } from './package.ts';
import { paragraphsOf } from './paragraphs.ts';

/** Where the paper goes, and where its attachments go when not to the end. */
export const BODY = 'เนื้อหา';
export const ATTACHED = 'เอกสารแนบ';

/** Names between double braces anywhere in the file: text, heads, feet, text boxes. */
export async function namesIn(parts: Parts): Promise<readonly string[]> {
  const found = await patchDetector({ data: packWord(parts), trimPlaceholders: true });
  return [...new Set(found.map((name) => name.trim()))];
}

/** The names of a file that may be used; throws RENDER_LETTERHEAD_… for the first that cannot be filled. */
export async function checkedNames(parts: Parts, fields: readonly string[], file: string): Promise<readonly string[]> {
  const half = halfTyped(parts);
  if (half !== null) throw new ItaPlanError('RENDER_LETTERHEAD_BRACES', {}, { file, text: half });
  const names = await namesIn(parts);
  const known = [BODY, ...fields, ATTACHED];
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new ItaPlanError('RENDER_LETTERHEAD_UNKNOWN', { placeholder: unknown, suggestion: nearest(unknown, known), known }, { file });
  for (const name of [BODY, ATTACHED]) refuseMisplaced(name, names, parts, file);
  return names;
}

/** `{{เรื่อง}` and its like, as the piece of text it stands in. */
function halfTyped(parts: Parts): string | null {
  const texts = Object.keys(parts).filter((name) => name.startsWith('word/') && isXml(name)).flatMap((name) => paragraphsOf(textOf(parts, name)).map(({ text }) => text));
  const found = texts.find((text) => /\{\{|\}\}/.test(text.replace(/\{\{[^{}]+\}\}/g, '')));
  return found === undefined ? null : found.slice(0, 60);
}

function refuseMisplaced(name: string, names: readonly string[], parts: Parts, file: string): void {
  const refuse = (problem: 'missing' | 'twice' | 'not-alone' | 'inside'): never => {
    throw new ItaPlanError('RENDER_LETTERHEAD_PLACE', { placeholder: name, problem }, { file });
  };
  if (!names.includes(name)) {
    if (name === BODY) refuse('missing');
    return;
  }
  const holding = paragraphsOf(textOf(parts, MAIN)).filter(({ text }) => namesOf(text).includes(name));
  const [only, ...others] = holding;
  if (only === undefined || only.isInside) refuse('inside');
  else if (others.length > 0 || namesOf(only.text).filter((one) => one === name).length > 1) refuse('twice');
  else if (only.text.replace(/\s/g, '') !== `{{${name}}}`) refuse('not-alone');
}

const namesOf = (text: string): string[] => [...text.matchAll(/\{\{([^{}]+)\}\}/g)].map(([, name]) => (name ?? '').trim());

function nearest(word: string, known: readonly string[]): string | null {
  const found = closest(word, known as string[]);
  return distance(word, found) <= Math.max(1, Math.floor(word.length / 2)) ? found : null;
}
