/** Thai digits are real U+0E50–0E59 characters; a font that draws ASCII digits as Thai ones is not relied on. */
const ZERO = 0x0e50;

export function toThaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(ZERO + Number(digit)));
}

export function toArabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - ZERO));
}
