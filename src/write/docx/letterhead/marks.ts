/** Signs that stand for something while docx fills the file: characters that no text holds, taken out again at the end. */

/** Stands for «{»: what an office typed is never read as a placeholder. */
const BRACE = '\uFDD0';
const MARK = '\uFDD1';

/** Text whose braces docx does not see. */
export const hidden = (text: string): string => text.replaceAll('{', BRACE);
export const shownAgain = (xml: string): string => xml.replaceAll(BRACE, '{');
export const mark = (name: string, side: string): string => `${MARK}${name}-${side}${MARK}`;

/** Every text of a value hidden; its shape stays. */
export function allHidden<T>(value: T): T {
  if (typeof value === 'string') return hidden(value) as T;
  if (Array.isArray(value)) return value.map(allHidden) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, allHidden(inner)])) as T;
}

interface Piece { readonly start: number; readonly end: number; readonly inner: string }

/** What stands between the paragraphs of two marks. */
export function markedPiece(xml: string, name: string): Piece | null {
  const [open, close] = [xml.indexOf(mark(name, 'open')), xml.indexOf(mark(name, 'close'))];
  if (open < 0 || close < 0) return null;
  const paragraphEnd = '</w:p>';
  const innerStart = xml.indexOf(paragraphEnd, open) + paragraphEnd.length;
  const innerEnd = xml.lastIndexOf('<w:p>', close);
  return { start: xml.lastIndexOf('<w:p>', open), end: xml.indexOf(paragraphEnd, close) + paragraphEnd.length, inner: xml.slice(innerStart, innerEnd) };
}
