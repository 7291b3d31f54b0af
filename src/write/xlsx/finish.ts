/** What exceljs leaves to do: rows that grow with what is typed in them, and a package that is the same bytes anywhere. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { pack } from '../zip.ts';

export function finish(packed: Uint8Array): Uint8Array {
  const parts = unzipSync(packed);
  return pack(Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, /^xl\/worksheets\/[^/]+\.xml$/.test(name) ? strToU8(growing(strFromU8(bytes))) : bytes])));
}

/** A height that counts as set by hand would cut a second line. */
function growing(xml: string): string {
  return xml.replaceAll(' customHeight="1"', '');
}
