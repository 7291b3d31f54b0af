/** Bytes of a text file → string: BOM, UTF-16, strict UTF-8, then windows-874; anything else is refused with its line. */
import { ItaPlanError } from '../../model/error.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-874';

const LF = 0x0a;
/** Bytes that windows-874 leaves undefined (Node's decoder lets them through), with NUL and DEL. */
const UNDEFINED_874: readonly boolean[] = Array.from({ length: 256 }, (_, b) =>
  b === 0 || b === 0x7f || (b >= 0x80 && b <= 0x9f && !(b === 0x80 || b === 0x85 || (b >= 0x91 && b <= 0x97))) || (b >= 0xdb && b <= 0xde) || b >= 0xfc);

function bom(bytes: Uint8Array): { encoding: Encoding; skip: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', skip: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', skip: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', skip: 2 };
  return null;
}

/** UTF-16 without a BOM shows as zero bytes on one side only (commas, digits, line ends). */
function bare16(bytes: Uint8Array): Encoding | null {
  const length = Math.min(bytes.length, 4096);
  const zeros = [0, 0];
  for (let i = 0; i < length; i += 1) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > length / 20 && even === 0) return 'utf-16le';
  return even > length / 20 && odd === 0 ? 'utf-16be' : null;
}

function decode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function* lines(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  for (let end = bytes.indexOf(LF); end !== -1; end = bytes.indexOf(LF, start)) {
    yield bytes.subarray(start, end);
    start = end + 1;
  }
  if (start < bytes.length) yield bytes.subarray(start);
}

/** One line of a file that is not wholly UTF-8: which encodings it may have. */
function kindOf(line: Uint8Array): 'ascii' | 'utf-8' | 'windows-874' | 'neither' {
  let high = false;
  let undefinedByte = false;
  for (const byte of line) {
    if (byte >= 0x80) high = true;
    if (UNDEFINED_874[byte]) undefinedByte = true;
  }
  if (!high && !undefinedByte) return 'ascii';
  if (high && decode(line, 'utf-8') !== null) return 'utf-8';
  return undefinedByte ? 'neither' : 'windows-874';
}

function refuse(file: string, line: number, cause: 'mixed' | 'unknown'): never {
  throw new ItaPlanError('READ_ENCODING', { cause }, { file, line });
}

/** windows-874 line by line, so that a file of two encodings is refused at the line where the second begins. */
function thai(bytes: Uint8Array, file: string): string {
  let number = 0;
  let first: 'utf-8' | 'windows-874' | null = null;
  for (const line of lines(bytes)) {
    number += 1;
    const kind = kindOf(line);
    if (kind === 'ascii') continue;
    if (kind === 'neither') refuse(file, number, first === 'utf-8' ? 'mixed' : 'unknown');
    first ??= kind;
    if (kind !== first) refuse(file, number, 'mixed');
  }
  const text = decode(bytes, 'windows-874');
  if (text === null || first !== 'windows-874') refuse(file, 1, 'unknown');
  return text;
}

export function decodeText(bytes: Uint8Array, file: string): { text: string; encoding: Encoding } {
  const mark = bom(bytes);
  if (mark !== null) {
    const text = decode(bytes.subarray(mark.skip), mark.encoding);
    if (text === null) refuse(file, 1 + countLines(bytes, mark.encoding), 'mixed');
    return { text, encoding: mark.encoding };
  }
  const wide = bare16(bytes);
  if (wide !== null) {
    const text = decode(bytes, wide);
    if (text !== null) return { text, encoding: wide };
  }
  const text = decode(bytes, 'utf-8');
  if (text !== null) {
    const nul = text.indexOf('\0');
    if (nul !== -1) refuse(file, text.slice(0, nul).split('\n').length, 'unknown');
    return { text, encoding: 'utf-8' };
  }
  return { text: thai(bytes, file), encoding: 'windows-874' };
}

/** Whole lines before the first that is broken in an encoding which the BOM announced. */
function countLines(bytes: Uint8Array, encoding: Encoding): number {
  if (encoding !== 'utf-8') return 0;
  let sound = 0;
  for (const line of lines(bytes)) {
    if (decode(line, 'utf-8') === null) return sound;
    sound += 1;
  }
  return sound;
}
