// Bundles the command line and the library into dist/, split so that each command loads only what it uses.
// Packages that are heavy and rarely used (exceljs, inquirer) or that people pin themselves stay outside.
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const OUT = 'dist';
const COMMON = {
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  external: ['exceljs', 'inquirer', '@inquirer/*'],
  // CommonJS packages inside the bundle (handlebars, commander) ask for require.
  banner: { js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);" },
};

rmSync(OUT, { recursive: true, force: true });
const ready = await readyModules();
await build({
  ...COMMON,
  entryPoints: { 'cli/main': 'src/cli/main.ts', index: 'src/index.ts' },
  outdir: OUT,
  chunkNames: 'chunks/[name]-[hash]',
  plugins: [{ name: 'ready', setup: ({ onLoad }) => onLoad({ filter: /[\\/]ready\.ts$/ }, ({ path }) => ({ contents: ready[path.replaceAll('\\', '/').split('/').at(-2)] })) }],
});

/** What is made once here instead of in every run, by the room of its `ready.ts`. */
async function readyModules() {
  const folder = `${OUT}/making`;
  mkdirSync(folder, { recursive: true });
  await build({ ...COMMON, entryPoints: { usual: 'src/write/docx/usual.ts', precompile: 'src/render/precompile.ts' }, outdir: folder });
  const [{ readySkeletons }, { readyTemplates }] = await Promise.all(['usual', 'precompile'].map((name) => import(pathToFileURL(`${folder}/${name}.js`).href)));
  const docx = `export const READY = ${JSON.stringify(await readySkeletons())};`;
  const render = `export const READY = ${readyTemplates(textsOf('templates/documents'), textsOf('templates/partials'))};`;
  rmSync(folder, { recursive: true });
  return { docx, render };
}

function textsOf(folder) {
  return Object.fromEntries(readdirSync(folder).filter((name) => name.endsWith('.hbs')).map((name) => [basename(name, '.hbs'), readFileSync(`${folder}/${name}`, 'utf8')]));
}
