export interface ReviewFacts {
  REVIEW_NOT_A_DOCUMENT: Record<never, never>;
  REVIEW_TOO_BIG: { limit: number };
  /** Pictures of pages, or nothing at all. */
  REVIEW_EMPTY: Record<never, never>;
  /** No year could be read from the document and none was given. */
  REVIEW_YEAR_UNKNOWN: Record<never, never>;
  /** Nothing is known of what that year asks. */
  REVIEW_NO_REQUIREMENTS: { fiscalYear: number; years: readonly number[] };
  REVIEW_YEAR_FROM_TEXT: { fiscalYear: number };
  /** Requirements known from memory alone. */
  REVIEW_FROM_MEMORY: { fiscalYear: number; count: number };
}
