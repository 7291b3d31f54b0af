/** Cell text made comparable. Most cells of a big sheet are plain already, so the full cleaning is asked for only where it can matter. */
import { toArabicDigits } from '../thai/digits.ts';
import { clean } from '../thai/text.ts';

const ORDINARY = /^[ -~\u0E01-\u0E4C\u0E4E-\u0E5B]*$/;
/** Two «เ» for «แ», or marks in an order that NFC would change. */
const UNTIDY = /เเ|[\u0E48-\u0E4B\u0E4E][\u0E38-\u0E3A]|[\u0E38\u0E39]\u0E3A|[\u0E48-\u0E4B]{2}/;

/** `clean`, at once for text that it would not change. */
export function tidy(text: string): string {
  return ORDINARY.test(text) && !UNTIDY.test(text) ? text : clean(text);
}

/** `fold`, with the same short way. */
export function keyOf(text: string): string {
  return toArabicDigits(tidy(text)).toLowerCase().replace(/\s+/g, '');
}
