import { describe, expect, it } from 'vitest';
import { line, read } from '../../../fixtures/read/knowledge.ts';
import { TEN_LINE } from '../../../fixtures/read/layouts.ts';
import { type Entry, parts, spoiled, zip } from '../../../fixtures/read/make.ts';
import { sheet } from '../../../fixtures/read/refusals.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const text = (name: string): string => String(parts([sheet]).find((entry) => entry.name === name)?.data ?? '');
const everywhere = (change: (xml: string, name: string) => string, rename: (name: string) => string = (name) => name): Uint8Array =>
  zip(parts([sheet]).map((entry): Entry => ({ ...entry, name: rename(entry.name), data: change(String(entry.data), entry.name) })));

const prefixed = (xml: string): string => xml.replace(/<(\/?)([A-Za-z]+)(?=[ />])/g, '<$1x:$2').replace('xmlns="http://schemas.openxmlformats.org/spreadsheetml', 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml');

const CASES: readonly (readonly [title: string, bytes: Uint8Array])[] = [
  ['strict OOXML', everywhere((xml) => xml.replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships').replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main'))],
  ['prefixed namespaces', everywhere((xml, name) => (name.endsWith('.rels') || name.startsWith('[') ? xml : prefixed(xml)))],
  ['parts of any name', everywhere((xml) => xml.replaceAll('worksheets/sheet1.xml', 'blatt/eins.bin.xml').replaceAll('sharedStrings.xml', 'texte.xml').replaceAll('xl/workbook.xml', 'xl/mappe.xml'), (name) => name.replace('worksheets/sheet1.xml', 'blatt/eins.bin.xml').replace('sharedStrings.xml', 'texte.xml').replace('xl/workbook.xml', 'xl/mappe.xml').replace('_rels/workbook.xml.rels', '_rels/mappe.xml.rels'))],
  ['absolute targets', everywhere((xml, name) => (name.endsWith('workbook.xml.rels') ? xml.replaceAll('Target="', 'Target="/xl/') : xml))],
  ['backslashes in entry names', everywhere((xml) => xml, (name) => name.replaceAll('/', '\\'))],
  ['another letter case in entry names', everywhere((xml) => xml, (name) => name.replace('sheet1', 'Sheet1'))],
  ['no styles part', spoiled({ 'xl/styles.xml': null }, sheet)],
  ['a dangling drawing and table', spoiled({ [SHEET]: text(SHEET).replace('</worksheet>', '<drawing r:id="rId9" xmlns:r="x"/><tableParts count="1"><tablePart r:id="rId8" xmlns:r="x"/></tableParts></worksheet>') }, sheet)],
  ['a merge over the whole sheet', spoiled({ [SHEET]: text(SHEET).replace('</worksheet>', '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>') }, sheet)],
  ['a drop-down over whole columns', spoiled({ [SHEET]: text(SHEET).replace('</worksheet>', '<dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"1,2"</formula1></dataValidation></dataValidations></worksheet>') }, sheet)],
  ['a defined name over a sheet', spoiled({ 'xl/workbook.xml': text('xl/workbook.xml').replace('</workbook>', '<definedNames><definedName name="all">Sheet1!$A$1:$XFD$1048576</definedName></definedNames></workbook>') }, sheet)],
  ['column widths up to 100 million', spoiled({ [SHEET]: text(SHEET).replace('<sheetData>', '<cols><col min="1" max="100000000" width="9"/></cols><sheetData>') }, sheet)],
  ['one far cell', spoiled({ [SHEET]: text(SHEET).replace('</sheetData>', '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row></sheetData>') }, sheet)],
  ['a picture of 100 MB beside the sheet', zip([...parts([sheet]), { name: 'xl/media/image1.png', data: '', packed: Buffer.alloc(64), size: 100_000_000 }])],
  ['an entry that points outside', zip([...parts([sheet]), { name: '../../etc/passwd', data: 'x' }])],
  ['a zip64 container', zip(parts([sheet]), true)],
  ['stored, not deflated', zip(parts([sheet]).map((entry) => ({ ...entry, store: true })))],
  ['cells and rows without references', spoiled({ [SHEET]: text(SHEET).replace(/ r="[A-Z]*\d+"/g, '') }, sheet)],
  ['comments, CDATA and entities in the XML', spoiled({ [SHEET]: text(SHEET).replace('<sheetData>', '<!-- x --><sheetData><!-- y -->').replace(/<v>90<\/v>/, '<v><![CDATA[90]]></v>').replace(/<v>91<\/v>/, '<v>&#57;1</v>') }, sheet)],
  ['attributes in another order and single quotes', spoiled({ [SHEET]: text(SHEET).replace(/<c r="([A-Z]+\d+)" t="s">/g, "<c t='s' r='$1'>") }, sheet)],
  ['UTF-16 parts', zip(parts([sheet]).map((entry) => (entry.name === SHEET ? { ...entry, data: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(String(entry.data).replace('UTF-8', 'UTF-16'), 'utf16le')]) } : entry)))],
  ['a sheet named __proto__', spoiled({ 'xl/workbook.xml': text('xl/workbook.xml').replace('Sheet1', '__proto__') }, sheet)],
];

describe('odd but legal workbooks', () => {
  for (const [title, bytes] of CASES) {
    it(`are read: ${title}`, async () => {
      const { records } = await read(bytes);
      expect(records.map(line)).toEqual([`${TEN_LINE} total=88.6`]);
    });
  }

  it('are read under the name of a CSV: content decides', async () => {
    expect((await read(zip(parts([sheet])), 'scores.csv')).source.format).toBe('xlsx');
  });
});
