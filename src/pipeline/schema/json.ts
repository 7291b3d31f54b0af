/** JSON of a file somebody wrote by hand: when it breaks, the line and column where it does. */
import type { Location } from '../../model/notice.ts';

export type JsonResult = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: string; readonly at: Location };

export function parseJson(source: string, file: string): JsonResult {
  const text = source.replace(/^\uFEFF/, '');
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (cause) {
    const before = text.slice(0, faultOffset(text)).split('\n');
    const line = before.length;
    const own = text.split('\n')[line - 1]?.trim() ?? '';
    return { ok: false, problem: (cause as Error).message.split(',')[0] as string, at: { file, line, ...(own === '' ? {} : { text: own.slice(0, 80) }) } };
  }
}

const TOKEN = /\s*("(?:[^"\\\n]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:])/y;

/** Offset of the first token that cannot stand where it stands (V8 does not always tell). */
function faultOffset(text: string): number {
  const open: string[] = [];
  let expects = 'value';
  TOKEN.lastIndex = 0;
  for (let at = 0; ; at = TOKEN.lastIndex) {
    const start = at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
    const token = TOKEN.exec(text)?.[1];
    if (token === undefined) return Math.min(start, text.length);
    const next = after(token, expects, open);
    if (next === null) return start;
    expects = next;
  }
}

/** What may follow a token, or null where it must not stand. */
function after(token: string, expects: string, open: string[]): string | null {
  const closes = (open.at(-1) === '{' && token === '}') || (open.at(-1) === '[' && token === ']');
  if (closes && ['first', 'key-first', 'comma'].includes(expects)) {
    open.pop();
    return open.length === 0 ? 'end' : 'comma';
  }
  if (expects === 'comma') return token === ',' ? (open.at(-1) === '{' ? 'key' : 'value') : null;
  if (expects === 'colon') return token === ':' ? 'value' : null;
  if (expects === 'key' || expects === 'key-first') return token.startsWith('"') ? 'colon' : null;
  if (expects === 'end' || ['}', ']', ',', ':'].includes(token)) return null;
  if (token === '{' || token === '[') {
    open.push(token);
    return token === '{' ? 'key-first' : 'first';
  }
  return open.length === 0 ? 'end' : 'comma';
}
