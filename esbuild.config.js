// Bundles the command line and the library into dist/, split so that each command loads only what it uses.
// Packages that are heavy and rarely used (exceljs, inquirer) or that people pin themselves stay outside.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const OUT = 'dist';
// CommonJS packages inside the bundle (handlebars, commander) ask for require.
const REQUIRE = "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);";
const COMMON = {
  bundle: true,
  minify: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  external: ['exceljs', 'inquirer', '@inquirer/*'],
  banner: { js: REQUIRE },
};

rmSync(OUT, { recursive: true, force: true });
const ready = await readyModules();
const { outputFiles } = await build({
  ...COMMON,
  write: false,
  entryPoints: { 'cli/main': 'src/cli/main.ts', index: 'src/index.ts' },
  outdir: OUT,
  chunkNames: 'chunks/[name]-[hash]',
  plugins: [{
    name: 'ready',
    setup({ onLoad, onResolve }) {
      onLoad({ filter: /[\\/]ready\.ts$/ }, ({ path }) => ({ contents: ready[path.replaceAll('\\', '/').split('/').at(-2)] }));
      // commander loads child_process for commands that are programs of their own; there are none, and it costs a tenth of --help.
      onResolve({ filter: /^node:child_process$/ }, ({ importer }) => (/[\\/]commander[\\/]/.test(importer) ? { path: 'none', namespace: 'none' } : null));
      onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'module.exports = {};' }));
    },
  }],
});
for (const { path, text } of outputFiles) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text.includes('typeof require') ? text : text.replace(REQUIRE, ''));
}

/** What is made once here instead of in every run, by the room of its `ready.ts`. */
async function readyModules() {
  const folder = `${OUT}/making`;
  mkdirSync(folder, { recursive: true });
  await build({ ...COMMON, entryPoints: { usual: 'src/write/docx/usual.ts', precompile: 'src/render/precompile.ts', book: 'src/write/xlsx/make-book.ts' }, outdir: folder });
  const [{ readySkeletons }, { readyTemplates }, { makeBook }] = await Promise.all(['usual', 'precompile', 'book'].map((name) => import(pathToFileURL(`${folder}/${name}.js`).href)));
  const docx = `export const READY = ${JSON.stringify(await readySkeletons())};`;
  const render = `export const READY = ${readyTemplates(textsOf('templates/documents'), textsOf('templates/partials'))};`;
  const xlsx = `export const READY = ${JSON.stringify(await makeBook())};`;
  rmSync(folder, { recursive: true });
  return { docx, render, xlsx };
}

function textsOf(folder) {
  return Object.fromEntries(readdirSync(folder).filter((name) => name.endsWith('.hbs')).map((name) => [basename(name, '.hbs'), readFileSync(`${folder}/${name}`, 'utf8')]));
}
