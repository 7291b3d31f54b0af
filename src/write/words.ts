/** Fixed marks that every writer prints alike. */

/** A fact nobody gave: a row of dots to be filled by hand. */
export const BLANK = '……………';
/** A name above a signature needs more room. */
export const LONG_BLANK = '…………………………………';
/** In the head of every page of an unsigned draft. */
export const DRAFT = 'ร่าง';
