// Runs TypeScript as it stands, on Node 20 too: node --import ./bench/typescript.js bench/batch.ts
import { register } from 'node:module';

register(`data:text/javascript,${encodeURIComponent(`
import { readFile } from 'node:fs/promises';
import ts from ${JSON.stringify(import.meta.resolve('typescript'))};
const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true };
export async function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const { outputText } = ts.transpileModule(await readFile(new URL(url), 'utf8'), { compilerOptions, fileName: url });
  return { format: 'module', shortCircuit: true, source: outputText };
}
`)}`);
