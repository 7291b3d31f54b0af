/** Column letters of a spreadsheet: A is 0, XFD is 16383. */
const names: string[] = [];

function spell(index: number): string {
  const tail = String.fromCharCode(65 + (index % 26));
  return index < 26 ? tail : spell(Math.floor(index / 26) - 1) + tail;
}

/** 27 → «AB»; the same string object for the same column, so that big sheets stay small. */
export function columnName(index: number): string {
  names[index] ??= spell(index);
  return names[index];
}

/** «AB» → 27; -1 when there are no letters. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (let i = 0; i < letters.length; i += 1) index = index * 26 + letters.charCodeAt(i) - 64;
  return index - 1;
}
