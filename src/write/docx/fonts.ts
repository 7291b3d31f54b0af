/** Fonts embedded in a Word file, for a reader who lacks them: two faces of one family, scrambled as OOXML asks, always with the same key. */
import { strFromU8, strToU8 } from 'fflate';
import { ItaPlanError } from '../../model/error.ts';

export interface FontFile { readonly bytes: Uint8Array; readonly file: string }
export interface FontPair { readonly family: string; readonly regular: Uint8Array; readonly bold: Uint8Array }

type Parts = Readonly<Record<string, Uint8Array>>;

/** First four bytes of a file. */
const SIGNATURES: Readonly<Record<string, 'font' | 'web-font' | 'collection'>> = {
  '\u0000\u0001\u0000\u0000': 'font', OTTO: 'font', true: 'font', wOFF: 'web-font', wOF2: 'web-font', ttcf: 'collection',
};
/** Name of the family, and of the family where styles beyond regular and bold exist. */
const FAMILY = 1;
/** «Restricted licence embedding» in the font's own permissions. */
const RESTRICTED = 0x0002;
/** Fixed keys: a random one would change the file with every run. They hide nothing, they only scramble. */
const FACES = [
  { face: 'regular', element: 'embedRegular', part: 'font1', key: '6E3A5B10-4C1D-4F27-9A60-256400000001' },
  { face: 'bold', element: 'embedBold', part: 'font2', key: '6E3A5B10-4C1D-4F27-9A60-256400000002' },
] as const;
const SCRAMBLED = 32;

/** Both faces of a family; throws WRITE_FONT or WRITE_FONT_FAMILY with the name of the file. */
export function openFonts(regular: FontFile, bold: FontFile): FontPair {
  const family = familyOf(regular);
  const other = familyOf(bold);
  if (other !== family) throw new ItaPlanError('WRITE_FONT_FAMILY', { family: other, expected: family }, { file: bold.file });
  return { family, regular: regular.bytes, bold: bold.bytes };
}

function familyOf({ bytes, file }: FontFile): string {
  const refuse = (problem: 'web-font' | 'collection' | 'not-font' | 'no-name' | 'restricted'): ItaPlanError => new ItaPlanError('WRITE_FONT', { problem }, { file });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = bytes.byteLength < 12 ? undefined : SIGNATURES[tagAt(view, 0)];
  if (kind !== 'font') throw refuse(kind ?? 'not-font');
  try {
    const rights = table(view, 'OS/2');
    if (rights !== null && (view.getUint16(rights + 8) & 0x000f) === RESTRICTED) throw refuse('restricted');
    const family = nameIn(view, table(view, 'name'));
    if (family === null) throw refuse('no-name');
    return family;
  } catch (cause) {
    throw cause instanceof RangeError ? refuse('not-font') : cause;
  }
}

const tagAt = (view: DataView, at: number): string => String.fromCharCode(...[0, 1, 2, 3].map((more) => view.getUint8(at + more)));

/** Where a table of the font starts. */
function table(view: DataView, tag: string): number | null {
  const count = view.getUint16(4);
  for (let at = 12; at < 12 + count * 16; at += 16) {
    if (tagAt(view, at) === tag) return view.getUint32(at + 8);
  }
  return null;
}

/** The English family name that Windows reads, else the first of Macintosh. */
function nameIn(view: DataView, start: number | null): string | null {
  if (start === null) return null;
  const records = Array.from({ length: view.getUint16(start + 2) }, (_, index) => start + 6 + index * 12).filter((at) => view.getUint16(at + 6) === FAMILY);
  const windows = records.find((at) => view.getUint16(at) === 3 && view.getUint16(at + 4) === 0x409) ?? records.find((at) => view.getUint16(at) === 3);
  const record = windows ?? records[0];
  if (record === undefined) return null;
  const from = start + view.getUint16(start + 4) + view.getUint16(record + 10);
  const bytes = Array.from({ length: view.getUint16(record + 8) }, (_, index) => view.getUint8(from + index));
  const isWide = view.getUint16(record) !== 1;
  const codes = isWide ? bytes.flatMap((byte, index) => (index % 2 === 1 ? [((bytes[index - 1] ?? 0) << 8) | byte] : [])) : bytes;
  return String.fromCharCode(...codes).trim() || null;
}

/** Parts of a Word file with the fonts in them. */
export function withFonts(parts: Parts, fonts: FontPair): Parts {
  const text = (name: string, other: string): string => (parts[name] === undefined ? other : strFromU8(parts[name]));
  const fontTable = 'word/fontTable.xml';
  const relations = 'word/_rels/fontTable.xml.rels';
  const embeds = FACES.map(({ element, key }, index) => `<w:${element} w:fontKey="{${key}}" r:id="rIdFont${index + 1}"/>`).join('');
  const family = fonts.family.replace(/[&<>"]/g, '');
  const links = FACES.map(({ part }, index) => `<Relationship Id="rIdFont${index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/font" Target="fonts/ita-${part}.odttf"/>`).join('');
  const texts = {
    [fontTable]: inFontTable(text(fontTable, EMPTY_TABLE), family, embeds),
    [relations]: opened(text(relations, EMPTY_RELATIONS), 'Relationships').replace('</Relationships>', `${links}</Relationships>`),
    '[Content_Types].xml': withTypes(text('[Content_Types].xml', ''), parts[fontTable] === undefined),
    'word/settings.xml': kept(text('word/settings.xml', '')),
    ...(parts[fontTable] === undefined ? { 'word/_rels/document.xml.rels': text('word/_rels/document.xml.rels', EMPTY_RELATIONS).replace('</Relationships>', `<Relationship Id="rIdFontTable" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable" Target="fontTable.xml"/></Relationships>`) } : {}),
  };
  const data = Object.fromEntries(FACES.map(({ face, part, key }) => [`word/fonts/ita-${part}.odttf`, scrambled(fonts[face], key)]));
  return { ...parts, ...data, ...Object.fromEntries(Object.entries(texts).map(([name, xml]) => [name, strToU8(xml)])) };
}

const EMPTY_TABLE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"></w:fonts>';
const EMPTY_RELATIONS = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** `<a …/>` as `<a …></a>`, so that something can be put into it. */
const opened = (xml: string, element: string): string => xml.replace(new RegExp(`<${element}((?:\\s[^>]*?)?)/>\\s*$`), `<${element}$1></${element}>`);

/** A font the file names already keeps what is said of it; faces embedded before go. */
function inFontTable(xml: string, family: string, embeds: string): string {
  const whole = opened(xml, 'w:fonts');
  const own = (whole.match(/<w:font\s[^>]*>.*?<\/w:font>/gs) ?? []).find((font) => font.includes(`w:name="${family}"`));
  if (own === undefined) return whole.replace('</w:fonts>', `<w:font w:name="${family}"><w:charset w:val="DE"/><w:family w:val="auto"/><w:pitch w:val="variable"/>${embeds}</w:font></w:fonts>`);
  return whole.replace(own, own.replace(/<w:embed\w+\s[^>]*\/>/g, '').replace('</w:font>', `${embeds}</w:font>`));
}

function withTypes(xml: string, needsTable: boolean): string {
  const kind = /Extension="odttf"/i.test(xml) ? '' : '<Default Extension="odttf" ContentType="application/vnd.openxmlformats-officedocument.obfuscatedFont"/>';
  const part = needsTable ? '<Override PartName="/word/fontTable.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml"/>' : '';
  return xml.replace(/(<Types[^>]*>)/, `$1${kind}`).replace('</Types>', `${part}</Types>`);
}

/** Word keeps embedded fonts when it saves only where the file says so; the element has a fixed place. */
function kept(xml: string): string {
  if (xml.includes('<w:embedTrueTypeFonts')) return xml;
  const before = /^(.*<w:settings[^>]*>(?:\s*<w:(?:writeProtection|view|zoom|removePersonalInformation|removeDateAndTime|doNotDisplayPageBoundaries|displayBackgroundShape|printPostScriptOverText|printFractionalCharacterWidth|printFormsData)\b[^>]*\/>)*)/s;
  return xml.replace(before, '$1<w:embedTrueTypeFonts/>');
}

/** The first 32 bytes crossed with the key, last byte of the key first (ECMA-376 part 4, font embedding). */
function scrambled(bytes: Uint8Array, key: string): Uint8Array {
  const hex = key.replaceAll('-', '');
  const mask = Array.from({ length: 16 }, (_, index) => Number.parseInt(hex.slice((15 - index) * 2, (16 - index) * 2), 16));
  return bytes.map((byte, at) => (at < SCRAMBLED ? byte ^ (mask[at % 16] ?? 0) : byte));
}
