/** What all workbooks share: ready from the build, else made by exceljs once. */
import { READY } from './ready.ts';

export interface Book {
  /** Text of xl/styles.xml. */
  readonly styles: string;
  /** Text of xl/theme/theme1.xml. */
  readonly theme: string;
  /** Number of a style in `styles`, by its key. */
  readonly ids: Readonly<Record<string, number>>;
}

let made: Promise<Book> | undefined;

export function bookParts(): Promise<Book> {
  made ??= READY === null ? import('./make-book.ts').then(({ makeBook }) => makeBook()) : Promise.resolve(READY);
  return made;
}
