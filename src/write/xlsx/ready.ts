import type { Book } from './book.ts';

/** Styles and theme of every workbook. None in the source: the build puts them here. */
export const READY: Book | null = null;
