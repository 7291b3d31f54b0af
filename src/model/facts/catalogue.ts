export interface CatalogueFacts {
  /** The fiscal year has no framework: structure of an earlier one is used, nothing unknown is computed. */
  CATALOGUE_YEAR_NOT_SHIPPED: { fiscalYear: number; used: number };
  CATALOGUE_YEAR_TOO_EARLY: { fiscalYear: number; first: number };
  CATALOGUE_WEIGHTS_UNPROVEN: { fiscalYear: number };
  /** Names of indicators known from memory alone: printed for want of better, never quoted as the handbook's. */
  CATALOGUE_NAMES_UNCONFIRMED: { fiscalYear: number; names: string[] };
  CATALOGUE_NAME_DIFFERS: { given: string; name: string };
  CATALOGUE_KIND_UNKNOWN: { name: string };
  CATALOGUE_FILE_NOT_FOUND: { path: string };
  CATALOGUE_JSON: { problem: string };
  CATALOGUE_SHAPE: { path: string; problem: string };
  CATALOGUE_RULE_SENSE: { rule: string; problem: string };
  /** A cell of a workbook of rules; `remedy` = how the field is filled in. */
  CATALOGUE_CELL: { rule: string; field: string; remedy: string };
  /** A sheet or column that a workbook of rules must have. */
  CATALOGUE_SHEET: { missing: string };
}
