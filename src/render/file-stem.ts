/** Names of files that every system takes: «announcement-องค์การบริหารส่วนตำบล…-2565». */
const UNSAFE = /[\s<>:"/\\|?*\p{Cc}.]+/gu;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
/** Characters, and bytes with room for an extension: Thai takes three bytes each and most disks allow 255. */
const MAX_CHARACTERS = 80;
const MAX_BYTES = 230;

const bytes = (text: string): number => new TextEncoder().encode(text).length;
const part = (text: string): string => text.normalize('NFC').replace(UNSAFE, '-').replace(/^-+|-+$/g, '');

export function fileStem(kind: string, agency: string, forYear: number): string {
  const [head, tail] = [part(kind), `-${forYear}`];
  let middle = part(agency);
  const whole = (): string => `${head}${middle === '' ? '' : `-${middle}`}${tail}`;
  while (middle !== '' && (whole().length > MAX_CHARACTERS || bytes(whole()) > MAX_BYTES)) middle = Array.from(middle).slice(0, -1).join('').replace(/[\p{M}-]+$/u, '');
  return RESERVED.test(head) ? `paper-${whole()}` : whole();
}
