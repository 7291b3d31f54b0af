/** Nesting told from the text itself, before the parser sees it: deep parentheses would keep the parser busy for minutes. */
import { ItaPlanError } from '../../model/error.ts';
import type { Bundle } from '../engine.ts';

export const MAX_NESTING = 60;
const MAX_SOURCE = 500_000;
const TOKEN = /\{\{~?!--|\{\{~?!|\{\{~?(?:#|\^(?!~?\}\}))|\{\{~?\/|\{\{|\}\}|[()]/g;

/** Throws for the first template that is too long or too deep to be read in good time. */
export function refuseTooDeep(bundle: Bundle): void {
  for (const { name, source } of [bundle, ...Object.values(bundle.partials)]) {
    const at = source.length > MAX_SOURCE ? 0 : tooDeepAt(source);
    if (at !== null) throw new ItaPlanError('RENDER_TOO_BIG', { limit: 'depth' }, { file: name, line: source.slice(0, at).split('\n').length, column: String(at - source.lastIndexOf('\n', at - 1)) });
  }
}

function tooDeepAt(source: string): number | null {
  let [blocks, parentheses, inside] = [0, 0, false];
  const tokens = new RegExp(TOKEN);
  for (let found = tokens.exec(source); found !== null; found = tokens.exec(source)) {
    const [token] = found;
    if (token.includes('!')) {
      const end = source.indexOf(token.endsWith('--') ? '--' : '}}', tokens.lastIndex);
      if (end < 0) return null;
      tokens.lastIndex = end;
    } else if (token === '}}') [parentheses, inside] = [0, false];
    else if (token.startsWith('{{')) {
      inside = true;
      if (/[#^]$/.test(token)) blocks += 1;
      if (token.endsWith('/')) blocks -= 1;
    } else if (inside) parentheses += token === '(' ? 1 : -1;
    if (blocks > MAX_NESTING || parentheses > MAX_NESTING) return found.index;
  }
  return null;
}
