import type { ReadFacts } from '../../model/facts/read.ts';
import type { Location } from '../../model/notice.ts';
import type { Messages } from '../types.ts';

const BLANK = 'If you only have the result sheet, make a form with `ita-plan blank`, type the ten indicator scores and paste the comments.';
const SAVE_AS = 'Open it in Excel and choose File > Save As > Excel Workbook (.xlsx).';

const FOUND: Readonly<Record<ReadFacts['READ_NOT_A_WORKBOOK']['found'], string>> = {
  pdf: `This is a PDF; its scores cannot be read as a table. ${BLANK}`,
  picture: `This is a picture; its scores cannot be read. ${BLANK}`,
  xls: `This is an old Excel file (.xls). ${SAVE_AS}`,
  xlsb: `This is a binary Excel file (.xlsb). ${SAVE_AS}`,
  doc: `This is an old Word document. Copy its score table into Excel and save as .xlsx. ${BLANK}`,
  docx: `This is a Word document. Copy its score table into Excel and save as .xlsx. ${BLANK}`,
  pptx: `This is a PowerPoint presentation. ${BLANK}`,
  ods: 'This is an OpenDocument spreadsheet (.ods). Open it in LibreOffice or Excel and save as .xlsx.',
  zip: 'This is a ZIP archive, not a score table. Unpack it and choose the .xlsx or .csv inside.',
  archive: 'This is a compressed archive, not a score table. Unpack it and choose the .xlsx or .csv inside.',
  ole: `This is an old Office file without a table. ${SAVE_AS}`,
  html: `This is a web page (HTML), whatever its name says. ${SAVE_AS}`,
  xml: `This is XML, not a score table. ${SAVE_AS}`,
  'xml-spreadsheet': `This is an XML Spreadsheet 2003. ${SAVE_AS}`,
  rtf: `This is an RTF document. Copy its score table into Excel and save as .xlsx. ${BLANK}`,
  json: 'This is JSON, not a score table. A plan.json is entered with `ita-plan generate`.',
  csv: 'This is text (CSV) under the name of an Excel file. Rename it to .csv, or open it in Excel and save as .xlsx.',
  binary: `Unknown kind of file; .xlsx or .csv is needed. ${BLANK}`,
};

const BIG: Readonly<Record<ReadFacts['READ_TOO_BIG']['what'], string>> = {
  file: 'bytes in the file', elements: 'elements in a part', rows: 'rows', cells: 'cells', sheets: 'sheets', entries: 'zip entries', part: 'bytes in a part', text: 'characters in a cell', line: 'bytes in a line',
};
const EMPTY: Readonly<Record<ReadFacts['READ_EMPTY']['what'], string>> = {
  file: 'The file is empty (0 bytes). Download or copy it again.',
  cells: 'No cell of the file holds anything. Check that it is the right file and was saved.',
  rows: 'There is a header but no row of scores. Fill in the scores below it and save.',
  'visible-sheets': 'Every sheet is hidden. Unhide one, or name it with --sheet NAME.',
};
const TROUBLE: Readonly<Record<ReadFacts['READ_CELL_NOT_MEASURED']['why'], string>> = {
  formula: 'it is a formula without a saved result; open the file in Excel and save it again', external: 'it refers to another file; paste it as a value and save',
  error: 'it is a formula error; correct it or type the score', date: 'it is a date, not a score; format the cell as a number and type the score again', boolean: 'it is true/false, not a score',
  unreadable: 'it is no readable score; type a number',
};
const LEFT: Readonly<Record<string, string>> = {
  title: 'text above the table', 'total-row': 'total or average row', footnote: 'footnote', heading: 'heading inside the table', 'repeated-header': 'repeated header', 'no-name': 'no agency or year',
  'sub-item': 'sub-item of a question', 'another-table': 'another table below', 'no-meaning': 'unknown meaning', 'weighted-copy': 'weighted copy of a raw score', national: 'average of many agencies', part: 'only a part of EIT',
  'not-scores': 'no scores', 'hidden-sheet': 'hidden sheet',
};
const LAYOUT: Readonly<Record<string, string>> = {
  agencies: 'a row per agency', provinces: 'a row per province', years: 'one agency, a row per year', indicators: 'one agency, a row per indicator', instruments: 'one agency, a row per instrument',
  questions: 'one agency, a row per question', blocks: 'a block of rows per agency', 'agency-columns': 'a column per agency', 'named-cells': 'indicator and score in one cell',
};
const MEANING: Readonly<Record<string, string>> = { 'full-score': 'full score', national: 'average of many agencies', part: 'part of EIT', label: 'indicator or question', total: 'ITA total', office: 'fact of the office', unknown: 'unknown' };

function meaning(name: string): string {
  const [subject = '', year] = name.split('@');
  const word = MEANING[subject] ?? (/^\d+$/.test(subject) ? `indicator ${subject}` : subject);
  return year === undefined ? word : `${word} ${year}`;
}

const cells = (places: readonly Location[]): string => places.map(({ row, column, text }) => `row ${row ?? '?'} column ${column ?? '?'}${text === undefined ? '' : ` «${text}»`}`).join(', ');

export const read: Messages<ReadFacts> = {
  READ_UNKNOWN_LAYOUT: (f) => `Unknown table layout; headers found: ${f.headers.join(' | ')}. Give the columns headers such as หน่วยงาน, ตัวชี้วัดที่ 1 … 10, คะแนน ITA, or use the form of \`ita-plan blank\` (tried: ${f.tried.join(', ')})`,
  READ_AMBIGUOUS_LAYOUT: (f) => `The table can be read in more than one way; choose one with --layout ${f.layouts.map((id) => `${id} (${LAYOUT[id] ?? id})`).join(' or --layout ')}`,
  READ_NO_SUCH_LAYOUT: (f) => `No layout is called ${f.layout}; choose from ${f.layouts.join(', ')}`,
  READ_NO_SUCH_SHEET: (f) => f.sheets.length === 0 ? 'A CSV file has no sheets; leave --sheet out' : `No sheet is called «${f.sheet}»; the sheets are ${f.sheets.map((name) => `«${name}»`).join(', ')}`,
  READ_NOT_A_WORKBOOK: (f) => FOUND[f.found],
  READ_TRUNCATED: () => 'The Excel file is cut off: its end is missing. Download or copy it again.',
  READ_CORRUPT: (f) => `The Excel file is damaged in part ${f.part} (${f.problem}). Open it in Excel, let it repair the file and save it under a new name.`,
  READ_ENCRYPTED: () => 'The file has a password. Open it in Excel, remove the password under File > Info > Protect Workbook, and save it again.',
  READ_TOO_BIG: (f) => `The file is too big: more than ${f.limit.toLocaleString('en')} ${BIG[f.what]}. Keep only the score table and save it as a new file.`,
  READ_DTD: (f) => `The Excel file holds a DTD in part ${f.part}, which is unsafe and is not read. Copy the table into a new workbook.`,
  READ_DUPLICATE_PART: (f) => `The Excel file holds part ${f.part} twice, so nobody can tell which is right. Open it in Excel and save it as a new file.`,
  READ_OUTSIDE_SHEET: (f) => `Row or cell ${f.reference} lies beyond Excel's limits. Copy the table into a new workbook.`,
  READ_ENCODING: (f) => f.cause === 'mixed'
    ? 'The text file uses more than one character encoding, from the line named on. Open it in Excel and save as CSV UTF-8.'
    : 'The character encoding of the text file is unknown; UTF-8, UTF-16 and windows-874 are read. Save it as CSV UTF-8.',
  READ_CSV_QUOTES: () => 'A quotation mark (") in the CSV file is opened and never closed. Correct the line named.',
  READ_EMPTY: (f) => EMPTY[f.what],
  READ_NO_AGENCY: (f) => f.reason === 'aggregate'
    ? 'The table holds counts or averages of many agencies and no agency\'s scores. Use the result file by agency.'
    : 'No agency\'s scores were found. Check that names and scores stand below the header.',
  READ_OTHER_SCHEME: (f) => f.scheme === 'five-index'
    ? 'The table is of the older ITA with five indices (to 2561), not the ten indicators. Use results of 2562 or later.'
    : 'The table is a MOIT/EB evidence list of public-health units, not the ten indicators. Use the ITA result file.',
  READ_DUPLICATE_COLUMN: (f) => `More than one column means «${meaning(f.meaning)}»: ${f.columns.map(({ column, header }) => `${column} «${header}»`).join(', ')}. Delete or rename the one not used.`,
  READ_SCORE_RANGE: (f) => f.problem === 'fractions'
    ? 'No score of the file is above 1; they look like fractions, not points of 0 to 100. Multiply by 100 or format the cells as percent.'
    : `Scores of ${f.agency === '' || f.agency === null ? 'the agency in the file' : f.agency} are not used: some lie outside 0 to 100: ${cells(f.cells)}. Check them against the original.`,
  READ_SECOND_ROW: (f) => `Scores of ${f.agency || 'the unnamed agency'} are not used: it has more than one row for the same year: ${cells(f.cells)}. Keep one row, or give each its district and province.`,
  READ_SCORE_TWICE: (f) => `Scores of ${f.agency || 'the agency in the file'} are not used: one score stands there with two values: ${cells(f.cells)}. Keep the right one.`,

  READ_ENCODING_USED: (f) => `The text file was read as ${f.encoding}`,
  READ_SCALE: (f) => {
    const why = { sums: 'shown by the totals or indicators', header: 'as the header says', size: f.weighted ? 'because no value exceeds its weight; please check' : 'because some exceed their weight' }[f.by];
    return `IIT, EIT and OIT are ${f.weighted ? `weighted (of ${f.weights.IIT}/${f.weights.EIT}/${f.weights.OIT}) and were turned back to 0–100` : 'raw (0–100)'}, ${why}`;
  },
  READ_SCALE_DOUBT: (f) => `The figures of ${f.against} agencies fit ${f.weighted ? 'raw' : 'weighted'} instrument scores better; check them`,
  READ_YEAR_FROM_TITLE: (f) => `Fiscal year ${f.fiscalYear} is taken from the text above the table; if it is wrong, give --year`,
  READ_YEAR_FROM_SHEET: (f) => `Fiscal year ${f.fiscalYear} is taken from the sheet's name; if it is wrong, give --year`,
  READ_YEAR_TURNED: (f) => `Year «${f.written}» was read as B.E. ${f.fiscalYear}`,
  READ_YEAR_DOUBTFUL: (f) => `The year has a question mark in the file and was read as ${f.fiscalYear}; please check`,
  READ_YEARS_IN_TITLE: (f) => `The text above the table names several years (${f.years.join(', ')}); none was used. Give the year of the scores with --year.`,
  READ_PROVINCE_FROM_TITLE: (f) => `Province ${f.province} is taken from the text above the table`,
  READ_PROVINCE_AVERAGES: () => 'Each row is the average of a province\'s agencies; totals may differ from the computed ones by 0.01',
  READ_AGENCY_FROM_SHEET: (f) => `Agency ${f.agency} is taken from the sheet's name`,
  READ_AGENCY_NOT_NAMED: () => 'The file names no agency; give it with --agency',
  READ_ROW_WITHOUT_AGENCY: () => 'This row has scores but says neither whose nor of which year; it was left out',
  READ_SHEET_LEFT_OUT: () => 'This sheet was not read: its layout is unknown. If it holds scores, give it the headers of the form that `ita-plan blank` makes',
  READ_ANOTHER_TABLE: (f) => `Another header in another order stands below the first table; ${f.rows} rows from here on were not read. Put the tables on sheets of their own.`,
  READ_COLUMN_LEFT_OUT: (f) => `Column ${f.column} «${f.header}» was left out: ${LEFT[f.why]}`,
  READ_NEAR_NAME: (f) => `«${f.text}» was read as ${meaning(f.subject)} because it is spelt nearly so; please check`,
  READ_NUMBER_IS_NOT_INDICATOR: () => 'The running numbers of the file are not the indicators\' numbers; the names were used',
  READ_CELL_NOT_MEASURED: (f) => `This cell counts as not measured: ${TROUBLE[f.why]}`,
  READ_MORE_CELLS: (f) => `${f.count} more cells could not be read as scores`,
  READ_DECIMAL_COMMA: (f) => `A comma was read as the decimal point in ${f.count} cells, such as the one named; please check`,
  READ_DATE_WAS_SCORE: () => 'This cell is formatted as a date, but what it stores is a score; the stored value was used, please check',
  READ_TEXT_AFTER_NUMBER: (f) => `Text «${f.rest}» stands after the score; only the number was used`,
  READ_HIDDEN_SHEETS: (f) => `Hidden sheets were not read: ${f.sheets.map((name) => `«${name}»`).join(', ')}; name one with --sheet NAME to read it`,
  READ_HIDDEN_CELLS: (f) => `Hidden rows or columns were read:${f.rows.length > 0 ? ` rows ${f.rows.slice(0, 20).join(', ')}${f.rows.length > 20 ? ' …' : ''}` : ''}${f.columns.length > 0 ? ` columns ${f.columns.join(', ')}` : ''}`,
  READ_COMMENTS_WITHOUT_AGENCY: (f) => `${f.count} comments belong to no agency of the scores${f.agency === '' ? '' : ` («${f.agency}»)`} and were left out; write the name as in the score table`,
  READ_LEFT_OUT: (f) => LEFT[f.why] ?? f.why,
  READ_LAYOUT: (f) => LAYOUT[f.layout] ?? f.layout,
  READ_MEANING: (f) => meaning(f.meaning),
};
