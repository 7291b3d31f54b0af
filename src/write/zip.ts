/** An Office package that is the same bytes wherever and whenever it is made; parts that never change are deflated once. */
import { crc32, deflateRawSync } from 'node:zlib';

/** A part ready for the package. */
export interface Squeezed {
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
}

const LEVEL = 6;
const FIRST = '[Content_Types].xml';
/** 1 January 1980, 00:00: the first moment a package can tell. */
const DAY = (1 << 5) | 1;

/** Below this a deflate costs more time than it saves bytes. */
const SMALL = 1024;

export function squeeze(bytes: Uint8Array): Squeezed {
  if (bytes.length <= SMALL) return { crc: crc32(bytes), size: bytes.length, data: asItIs(bytes) };
  return { crc: crc32(bytes), size: bytes.length, data: deflateRawSync(bytes, { level: LEVEL }) };
}

/** A deflate stream of one block that is not deflated (RFC 1951, 3.2.4): last block, no compression, length, its complement. */
function asItIs(bytes: Uint8Array): Uint8Array {
  const stream = new Uint8Array(bytes.length + 5);
  const head = new DataView(stream.buffer);
  head.setUint8(0, 1);
  head.setUint16(1, bytes.length, true);
  head.setUint16(3, ~bytes.length & 0xffff, true);
  stream.set(bytes, 5);
  return stream;
}

export function pack(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return container(Object.entries(parts).map(([name, bytes]) => [name, squeeze(bytes)]));
}

/** The package of parts already squeezed, in the order of their names. */
export function container(parts: readonly (readonly [string, Squeezed])[]): Uint8Array {
  const ordered = [...parts].sort(([a], [b]) => (a === FIRST ? -1 : b === FIRST ? 1 : a < b ? -1 : 1));
  const body: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, part] of ordered) {
    const bytes = Buffer.from(name, 'utf8');
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    common(local, 4, part, bytes.length);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(20, 4);
    common(central, 6, part, bytes.length);
    central.writeUInt32LE(offset, 42);
    body.push(local, bytes, part.data);
    directory.push(central, bytes);
    offset += 30 + bytes.length + part.data.length;
  }
  const length = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(ordered.length, 8);
  end.writeUInt16LE(ordered.length, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...body, ...directory, end]));
}

/** The 26 bytes that a file's own header and the directory share: version, flags, method, time, checks and lengths. */
function common(header: Buffer, at: number, { crc, size, data }: Squeezed, nameLength: number): void {
  header.writeUInt16LE(20, at);
  header.writeUInt16LE(8, at + 4);
  header.writeUInt16LE(DAY, at + 8);
  header.writeUInt32LE(crc, at + 10);
  header.writeUInt32LE(data.length, at + 14);
  header.writeUInt32LE(size, at + 18);
  header.writeUInt16LE(nameLength, at + 22);
}
