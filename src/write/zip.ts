/** An Office package that is the same bytes wherever and whenever it is made. */
import { type Zippable, zipSync } from 'fflate';

const FIRST = '[Content_Types].xml';

export function pack(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const names = Object.keys(parts).sort((a, b) => (a === FIRST ? -1 : b === FIRST ? 1 : a < b ? -1 : a > b ? 1 : 0));
  const files: Zippable = Object.fromEntries(names.map((name) => [name, parts[name] ?? new Uint8Array()]));
  // fflate writes local clock time: the first local midnight of 1980 is the same bytes in every time zone.
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1), os: 0 });
}
