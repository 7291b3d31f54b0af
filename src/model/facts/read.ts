import type { InstrumentId, Subject } from '../framework.ts';
import type { Location } from '../notice.ts';

/** Codes of the score-file room: what was refused, left out, or understood in a way that the officer should know. */
export interface ReadFacts {
  READ_UNKNOWN_LAYOUT: { headers: string[]; tried: string[] };
  READ_AMBIGUOUS_LAYOUT: { layouts: string[] };
  READ_NO_SUCH_LAYOUT: { layout: string; layouts: string[] };
  READ_NO_SUCH_SHEET: { sheet: string; sheets: string[] };
  READ_NOT_A_WORKBOOK: {
    found: 'pdf' | 'picture' | 'xls' | 'xlsb' | 'doc' | 'docx' | 'pptx' | 'ods' | 'zip' | 'ole' | 'html' | 'xml' | 'xml-spreadsheet' | 'rtf' | 'json' | 'archive' | 'csv' | 'binary';
  };
  READ_TRUNCATED: Record<never, never>;
  READ_CORRUPT: { part: string; problem: string };
  READ_ENCRYPTED: Record<never, never>;
  READ_TOO_BIG: { what: 'file' | 'rows' | 'cells' | 'sheets' | 'entries' | 'elements' | 'part' | 'text' | 'line'; limit: number };
  READ_DTD: { part: string };
  READ_DUPLICATE_PART: { part: string };
  READ_OUTSIDE_SHEET: { reference: string };
  READ_ENCODING: { cause: 'mixed' | 'unknown' };
  READ_CSV_QUOTES: Record<never, never>;
  READ_EMPTY: { what: 'file' | 'cells' | 'rows' | 'visible-sheets' };
  READ_NO_AGENCY: { reason: 'none' | 'aggregate' };
  READ_OTHER_SCHEME: { scheme: 'five-index' | 'public-health' };
  READ_DUPLICATE_COLUMN: { meaning: string; columns: { column: string; header: string }[] };
  /** problem fractions: no score of the file passes 1; outside: below 0 or above 100. */
  READ_SCORE_RANGE: { problem: 'outside' | 'fractions'; agency: string | null; cells: Location[] };
  READ_SECOND_ROW: { agency: string; cells: Location[] };
  READ_SCORE_TWICE: { agency: string; cells: readonly Location[] };

  READ_ENCODING_USED: { encoding: string };
  READ_SCALE: { weighted: boolean; by: 'sums' | 'header' | 'size'; weights: Readonly<Record<InstrumentId, number>> };
  READ_SCALE_DOUBT: { weighted: boolean; against: number };
  READ_YEAR_FROM_TITLE: { fiscalYear: number };
  READ_YEAR_FROM_SHEET: { fiscalYear: number };
  READ_YEAR_TURNED: { written: string; fiscalYear: number };
  READ_YEAR_DOUBTFUL: { fiscalYear: number };
  READ_YEARS_IN_TITLE: { years: number[] };
  READ_PROVINCE_FROM_TITLE: { province: string };
  READ_PROVINCE_AVERAGES: Record<never, never>;
  READ_AGENCY_FROM_SHEET: { agency: string };
  READ_AGENCY_NOT_NAMED: Record<never, never>;
  READ_ROW_WITHOUT_AGENCY: Record<never, never>;
  READ_SHEET_LEFT_OUT: Record<never, never>;
  READ_ANOTHER_TABLE: { rows: number };
  READ_COLUMN_LEFT_OUT: { column: string; header: string; why: 'no-meaning' | 'weighted-copy' | 'national' | 'part' };
  READ_NEAR_NAME: { text: string; subject: Subject };
  READ_NUMBER_IS_NOT_INDICATOR: Record<never, never>;
  READ_CELL_NOT_MEASURED: { why: 'formula' | 'external' | 'error' | 'date' | 'boolean' | 'unreadable' };
  READ_MORE_CELLS: { count: number };
  READ_DECIMAL_COMMA: { count: number };
  READ_DATE_WAS_SCORE: Record<never, never>;
  READ_TEXT_AFTER_NUMBER: { rest: string };
  READ_HIDDEN_SHEETS: { sheets: string[] };
  READ_HIDDEN_CELLS: { rows: number[]; columns: string[] };
  READ_COMMENTS_WITHOUT_AGENCY: { agency: string; count: number };
  /** Words of a reason in `ScoreSheet.ignored`, of a layout and of a column's meaning, for `inspect` and `list`. */
  READ_LEFT_OUT: { why: string };
  READ_LAYOUT: { layout: string };
  READ_MEANING: { meaning: string };
}
