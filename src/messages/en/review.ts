import type { ReviewFacts } from '../../model/facts/review.ts';
import type { Messages } from '../types.ts';

export const review: Messages<ReviewFacts> = {
  REVIEW_NOT_A_DOCUMENT: () => 'Not a Word document (.docx), or it cannot be opened. Save it as .docx with Word, or give a plan.json',
  REVIEW_TOO_BIG: (f) => `The text of the document is over ${Math.round(f.limit / 1_000_000)} MB and was not checked`,
  REVIEW_EMPTY: () => 'No text in the document; it may be a scan. Give the original file',
  REVIEW_YEAR_UNKNOWN: () => 'The fiscal year of the document is not known. Give it, e.g. --year 2565',
  REVIEW_NO_REQUIREMENTS: (f) => `Nothing is known of what the assessment of ${f.fiscalYear} asks the document to contain. Known years: ${f.years.join(', ')}`,
  REVIEW_YEAR_FROM_TEXT: (f) => `Checked against the year ${f.fiscalYear} read from the head of the document; if that is wrong give --year`,
  REVIEW_FROM_MEMORY: (f) => `${f.count} requirements of ${f.fiscalYear} are from memory, without a source. Compare with the handbook; this check promises no score`,
};
