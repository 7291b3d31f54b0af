import type { CatalogueFacts } from '../../model/facts/catalogue.ts';
import type { Messages } from '../types.ts';

export const catalogue: Messages<CatalogueFacts> = {
  CATALOGUE_YEAR_NOT_SHIPPED: (f) =>
    `No framework for fiscal year ${f.fiscalYear}: indicator names of ${f.used} are used, totals and grades stay as printed, nothing is recomputed and no item code is cited. Lay your own over it with --framework`,
  CATALOGUE_YEAR_TOO_EARLY: (f) => `Scores of fiscal year ${f.fiscalYear} precede the ten-indicator ITA (first supported year: ${f.first}); choose another with --year`,
  CATALOGUE_WEIGHTS_UNPROVEN: (f) => `The instrument weights of fiscal year ${f.fiscalYear} are not proven by published figures; 30/30/40 of the neighbouring years is used. Compare the total with the announced result`,
  CATALOGUE_NAMES_UNCONFIRMED: (f) => `No source confirms these indicator names of fiscal year ${f.fiscalYear}: ${f.names.join(', ')}; compare with that year's handbook`,
  CATALOGUE_NAME_DIFFERS: (f) => `The file writes "${f.given}"; documents print the full name "${f.name}". If that is wrong, set agency.name in ita-plan.json`,
  CATALOGUE_KIND_UNKNOWN: (f) => `Kind of "${f.name}" unknown: neutral words are used and no internal unit is named. Give it with --type (see ita-plan list agencies)`,
  CATALOGUE_FILE_NOT_FOUND: (f) => `File ${f.path} not found; check its name and place`,
  CATALOGUE_JSON: (f) => `Not valid JSON: ${f.problem}`,
  CATALOGUE_SHAPE: (f) => `Value "${f.path}" is not valid: ${f.problem}`,
  CATALOGUE_RULE_SENSE: (f) => `Rule "${f.rule}" cannot be used: ${f.problem}`,
  CATALOGUE_CELL: (f) => `Rule "${f.rule}", field «${f.field}» cannot be used yet. How to fill it in: ${f.remedy}`,
  CATALOGUE_SHEET: (f) => `The workbook of rules has no «${f.missing}». Start from the file that ita-plan rules export gives, and keep the names of sheets and columns`,
};
