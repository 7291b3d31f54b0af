import { xmlSafe } from '../safe.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Text as it may stand in XML, in an attribute too; what XML forbids is left out. */
export function escapeXml(text: string): string {
  const safe = xmlSafe(text);
  return /[&<>"']/.test(safe) ? safe.replace(/[&<>"']/g, (character) => ENTITIES[character] as string) : safe;
}
