/** The zip container, bounded: its central directory, and one part at a time inflated under a limit. Media are never unpacked. */
import { crc32, inflateRawSync } from 'node:zlib';
import { ItaPlanError } from '../../../model/error.ts';
import { LIMITS } from './limits.ts';

interface Entry { readonly method: number; readonly flags: number; readonly crc: number; readonly packed: number; readonly size: number; readonly offset: number }

export interface Archive {
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  readonly read: (name: string) => Uint8Array;
}

/** Room for the first piece of output: the whole part where it is not huge, so that nothing is copied. */
const CHUNK = 16_000_000;
const END = 0x06054b50;
const END64 = 0x06064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/** Parts are addressed without a leading slash, with «/», and without regard to case (OPC). */
function partName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1) if (view.getUint32(at, true) === END) return at;
  return -1;
}

/** Where the directory lies and how many entries it has; zip64 numbers where the short ones are full. */
function directory(view: DataView, file: string): { at: number; count: number } {
  const end = endOf(view);
  if (end === -1) throw new ItaPlanError('READ_TRUNCATED', {}, { file });
  const [count, at] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  if (count !== 0xffff && at !== 0xffffffff) return { at, count };
  const far = end >= 20 ? Number(view.getBigUint64(end - 12, true)) : -1;
  if (far < 0 || far + 56 > view.byteLength || view.getUint32(far, true) !== END64) throw new ItaPlanError('READ_TRUNCATED', {}, { file });
  return { at: Number(view.getBigUint64(far + 48, true)), count: Number(view.getBigUint64(far + 32, true)) };
}

/** Sizes and place of an entry from its zip64 field, in the order of the short numbers that are full. */
function wide(view: DataView, from: number, to: number, short: readonly number[]): number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return short.map((value) => {
      if (value !== 0xffffffff || next + 8 > to) return value;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
  }
  return [...short];
}

function entries(view: DataView, bytes: Uint8Array, file: string): Map<string, Entry> {
  const { at: start, count } = directory(view, file);
  if (count > LIMITS.entries) throw new ItaPlanError('READ_TOO_BIG', { what: 'entries', limit: LIMITS.entries }, { file });
  const found = new Map<string, Entry>();
  let at = start;
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) throw new ItaPlanError('READ_TRUNCATED', {}, { file });
    const [nameLength, extraLength, commentLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    const extra = at + 46 + nameLength;
    const raw = Buffer.from(bytes.buffer, bytes.byteOffset + at + 46, Math.min(nameLength, view.byteLength - at - 46)).toString('utf8');
    const name = partName(raw);
    if (found.has(name)) throw new ItaPlanError('READ_DUPLICATE_PART', { part: raw }, { file });
    const [size = 0, packed = 0, offset = 0] = wide(view, extra, Math.min(extra + extraLength, view.byteLength), [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)]);
    found.set(name, { method: view.getUint16(at + 10, true), flags: view.getUint16(at + 8, true), crc: view.getUint32(at + 16, true), packed, size, offset });
    at = extra + extraLength + commentLength;
  }
  return found;
}

function inflate(data: Uint8Array, { method, size }: Entry, limit: number, corrupt: () => never, tooBig: () => never): Uint8Array {
  if (method === 0) return data.length > limit ? tooBig() : data;
  if (method !== 8) return corrupt();
  try {
    return inflateRawSync(data, { maxOutputLength: limit, chunkSize: Math.min(Math.max(size, 1024), CHUNK) + 64 });
  } catch (cause) {
    return (cause as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? tooBig() : corrupt();
  }
}

export function openZip(bytes: Uint8Array, file: string): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = entries(view, bytes, file);
  let total = 0;
  const read = (name: string): Uint8Array => {
    const entry = found.get(partName(name));
    const corrupt = (): never => { throw new ItaPlanError('READ_CORRUPT', { part: name, problem: 'zip' }, { file }); };
    const tooBig = (): never => { throw new ItaPlanError('READ_TOO_BIG', { what: 'part', limit: LIMITS.part }, { file, text: name }); };
    if (entry === undefined) return corrupt();
    if ((entry.flags & 1) !== 0) throw new ItaPlanError('READ_ENCRYPTED', {}, { file });
    if (entry.size > LIMITS.part) return tooBig();
    const { offset, packed } = entry;
    if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL) return corrupt();
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (start + packed > view.byteLength) return corrupt();
    const data = inflate(bytes.subarray(start, start + packed), entry, Math.min(LIMITS.part, LIMITS.total - total), corrupt, tooBig);
    total += data.length;
    return crc32(data) === entry.crc ? data : corrupt();
  };
  return { names: [...found.keys()], has: (name) => found.has(partName(name)), read };
}
