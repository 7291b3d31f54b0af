import { xmlSafe } from '../safe.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return xmlSafe(text).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}
