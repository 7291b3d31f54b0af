import type { ItaPlanError } from '../../model/error.ts';
import type { Bundle } from '../engine.ts';
import { problemAt } from '../problem.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const BAD = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFD-\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const FEW = 5;

/** Characters that tell of a wrong encoding or would break a file; the first few of each template. */
export function badCharacters(bundle: Bundle): ItaPlanError[] {
  return [bundle, ...Object.values(bundle.partials)].flatMap(({ name, source }) =>
    [...source.matchAll(BAD)].slice(0, FEW).map((match) => {
      const before = source.slice(0, match.index).split('\n');
      const character = `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
      return problemAt('RENDER_CHARACTER', { character }, { template: name, line: before.length, column: (before.at(-1) ?? '').length + 1 }, { [name]: source });
    }));
}
