/** Thai text: folding for comparison, width on a screen. */
import { compounds } from './compounds.ts';
import { toArabicDigits } from './digits.ts';

/** What `clean` might change: anything but plain letters, digits and signs, «เเ», and marks typed in the wrong order. */
const MAY_CHANGE = /[^\t\n\r -~\u0E01-\u0E3A\u0E3F-\u0E4C\u0E4E-\u0E5B\u2010-\u2027«»]|เเ|[\u0E48-\u0E4B][\u0E38-\u0E3A]/;

/** NFC, U+0E4D U+0E32 → ำ (a tone mark may stand between), «เเ» → «แ», no zero-width or odd spaces. What may be printed. */
export function clean(text: string): string {
  if (!MAY_CHANGE.test(text)) return text;
  return text
    // What is not seen goes first: it may stand between two parts of one letter.
    .replace(/[\u200B-\u200F\u2028-\u202E\u2060\uFEFF]/g, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, '')
    .normalize('NFC')
    .replace(/\u0E4D([\u0E48-\u0E4B]?)\u0E32/g, '$1\u0E33')
    .replace(/เเ/g, 'แ')
    .replace(/[\u00A0\u2000-\u200A\u202F\u3000]/g, ' ');
}

/** Key for comparing headers and names: cleaned, Arabic digits, lower case, without any space. Never printed. */
export function fold(text: string): string {
  return toArabicDigits(clean(text)).toLowerCase().replace(/\s+/g, '');
}

/** Columns a text takes on a terminal: combining Thai marks take none, ำ takes one. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) if (!takesNoColumn(character)) width += 1;
  return width;
}

const NO_COLUMN = /\p{Mn}|\p{Me}|\p{Cf}/u;

function takesNoColumn(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x7f) return false;
  if (code >= 0x0e01 && code <= 0x0e5b) return code === 0x0e31 || (code >= 0x0e34 && code <= 0x0e3a) || (code >= 0x0e47 && code <= 0x0e4e);
  return NO_COLUMN.test(character);
}

/** Right-pads to a display width. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** Left-pads to a display width. */
export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}

let segmenter: Intl.Segmenter | undefined;

/** Made when first asked for: its dictionary costs more than all of --help. */
function thaiWords(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter('th', { granularity: 'word' });
  return segmenter;
}

/**
 * Pieces of a text between which a line may break: Thai words; a run without spaces that holds Latin letters or signs
 * (ita-plan.json, «(coordinator)») stays whole.
 */
export function segments(text: string): string[] {
  const pieces: string[] = [];
  for (const { segment } of thaiWords().segment(text)) {
    const last = pieces.at(-1);
    const joins = last !== undefined && !/\s$/.test(last) && !/^\s/.test(segment) && (/[!-~«“‘]$/.test(last) || /^[!-~»”’…ๆฯ]/.test(segment));
    if (joins && !(/[\u0E01-\u0E4E]$/.test(last) && /^[A-Za-z0-9(]/.test(segment))) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}

/** Lines of at most `width` columns, broken between Thai words; a longer word stands alone. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const part of compounds(segments(paragraph))) {
      if (line !== '' && displayWidth(line + part.trimEnd()) > width) {
        lines.push(line.trimEnd());
        line = part.trimStart();
      } else line += part;
    }
    lines.push(line.trimEnd());
  }
  return lines;
}
