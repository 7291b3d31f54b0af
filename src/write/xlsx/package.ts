/** The small parts of a workbook's package: what it holds, and where each part lies. */
import type { Workbook } from '../../model/workbook.ts';
import { xmlSafe } from '../safe.ts';
import { escapeXml } from './escape.ts';
import { titleRows } from './sheet.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

type Parts = Readonly<Record<string, string>>;

/** `noted`: by sheet, whether it has comments. */
export function packageParts(workbook: Workbook, noted: readonly boolean[]): Parts {
  const { sheets } = workbook;
  const rels = Object.fromEntries(noted.flatMap((has, index) => (has ? [[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, relationships([['comments', `../comments${index + 1}.xml`], ['vmlDrawing', `../drawings/vmlDrawing${index + 1}.vml`]])]] : [])));
  return {
    '[Content_Types].xml': contentTypes(noted),
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${[[`${RELS}/officeDocument`, 'xl/workbook.xml'], [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'], [`${RELS}/extended-properties`, 'docProps/app.xml']].map(relationship).join('')}</Relationships>`,
    'docProps/app.xml': `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
    'docProps/core.xml': coreXml(workbook),
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relationships([...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const), ['styles', 'styles.xml'], ['theme', 'theme/theme1.xml'], ['sharedStrings', 'sharedStrings.xml']]),
    ...rels,
  };
}

const relationships = (targets: readonly (readonly [type: string, target: string])[]): string => `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${targets.map(([type, target], index) => relationship([`${RELS}/${type}`, target], index)).join('')}</Relationships>`;

function relationship([type, target]: readonly string[], index: number): string {
  return `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`;
}

function contentTypes(noted: readonly boolean[]): string {
  const part = (name: string, type: string): string => `<Override PartName="/${name}" ContentType="${type}"/>`;
  return [
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`,
    noted.includes(true) ? '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' : '',
    part('xl/workbook.xml', `${TYPES}.sheet.main+xml`),
    ...noted.flatMap((has, index) => [part(`xl/worksheets/sheet${index + 1}.xml`, `${TYPES}.worksheet+xml`), has ? part(`xl/comments${index + 1}.xml`, `${TYPES}.comments+xml`) : '']),
    part('xl/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'), part('xl/styles.xml', `${TYPES}.styles+xml`), part('xl/sharedStrings.xml', `${TYPES}.sharedStrings+xml`),
    part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'), part('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'), '</Types>',
  ].join('');
}

function coreXml({ title, date }: Workbook): string {
  const moment = (name: string): string => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`;
  return `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>ita-plan</dc:creator><dc:title>${escapeXml(xmlSafe(title))}</dc:title><cp:lastModifiedBy>ita-plan</cp:lastModifiedBy>${moment('created')}${moment('modified')}</cp:coreProperties>`;
}

function workbookXml(sheets: Workbook['sheets']): string {
  const list = sheets.map(({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('');
  const titles = sheets.flatMap((sheet, index) => (titleRows(sheet) === 0 ? [] : [`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeXml(`'${sheet.name.replaceAll("'", "''")}'!$1:$${titleRows(sheet)}`)}</definedName>`]));
  const names = titles.length === 0 ? '' : `<definedNames>${titles.join('')}</definedNames>`;
  return `${HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELS}"><sheets>${list}</sheets>${names}</workbook>`;
}
