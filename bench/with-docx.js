// A module loaded with ?docx hands that on to what it imports; there src/write/docx/wml.ts gives way to docx itself.
import { register } from 'node:module';

register(`data:text/javascript,${encodeURIComponent(`
export async function resolve(specifier, context, next) {
  const inside = context.parentURL?.endsWith('?docx') && specifier.startsWith('.');
  const found = await next(specifier, context);
  if (!inside) return found;
  if (found.url.endsWith('/src/write/docx/wml.ts')) return { url: found.url + '?stand-in', shortCircuit: true };
  return { ...found, url: found.url + '?docx' };
}
export async function load(url, context, next) {
  if (url.endsWith('?stand-in')) return { format: 'module', shortCircuit: true, source: 'export * from "${import.meta.resolve('docx')}"; export class Made {}' };
  return next(url.replace('?docx', ''), context);
}
`)}`);
