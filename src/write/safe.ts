// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const SUSPECT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;

/** Whether a text may hold what XML forbids; a pair of surrogates is no such thing, and looked at again. */
export const isSuspect = (text: string): boolean => SUSPECT.test(text);

/** Text without the characters XML 1.0 forbids (controls, lone surrogates, U+FFFE, U+FFFF): one of them makes Word refuse a file. */
export function xmlSafe(text: string): string {
  if (!isSuspect(text)) return text;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '');
}
