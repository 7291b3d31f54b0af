/** Tells a file by its first bytes, never by its name, so that each wrong kind gets its own remedy. */

export type Found =
  | 'zip' | 'text' | 'empty' | 'pdf' | 'picture' | 'xls' | 'doc' | 'ole' | 'encrypted' | 'html' | 'xml' | 'xml-spreadsheet' | 'rtf' | 'json' | 'archive' | 'binary';

const MAGIC: readonly (readonly [Found, string])[] = [
  ['zip', '504b0304'], ['zip', '504b0506'], ['pdf', '255044462d'], ['picture', '89504e470d0a1a0a'], ['picture', 'ffd8ff'], ['picture', '47494638'],
  ['picture', '49492a00'], ['picture', '4d4d002a'], ['rtf', '7b5c727466'], ['archive', '526172211a07'], ['archive', '377abcaf271c'], ['archive', '1f8b08'],
];
const OLE = 'd0cf11e0a1b11ae1';

function hex(bytes: Uint8Array, length: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(length, bytes.length)).toString('hex');
}

/** Old Office container: an encrypted workbook, an .xls or a .doc, by the names of its streams (UTF-16). */
function inOle(bytes: Uint8Array): Found {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const holds = (name: string) => view.includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage') || holds('EncryptionInfo')) return 'encrypted';
  if (holds('Workbook') || holds('Book')) return 'xls';
  return holds('WordDocument') ? 'doc' : 'ole';
}

function inText(bytes: Uint8Array): Found {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(4096, bytes.length)).toString('latin1').replace(/\0/g, '').replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').trimStart().toLowerCase();
  if (/^<(?:!doctype html|html|table|meta|head|body)\b/.test(head)) return 'html';
  if (head.startsWith('<?xml') || head.startsWith('<workbook')) {
    if (head.includes('office:spreadsheet')) return 'xml-spreadsheet';
    return head.includes('<html') ? 'html' : 'xml';
  }
  return /^[[{]\s*(?:["{[\]}]|-?\d)/.test(head) ? 'json' : 'text';
}

export function sniff(bytes: Uint8Array): Found {
  if (bytes.length === 0) return 'empty';
  const head = hex(bytes, 16);
  if (head.startsWith(OLE)) return inOle(bytes);
  for (const [found, magic] of MAGIC) if (head.startsWith(magic)) return found;
  const tag = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  if ((tag.startsWith('RIFF') && tag.endsWith('WEBP')) || tag.slice(4, 8) === 'ftyp') return 'picture';
  if (tag.startsWith('BM') && bytes.length > 54 && bytes[6] === 0 && bytes[7] === 0) return 'picture';
  return inText(bytes);
}
