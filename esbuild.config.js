// Bundles the command line and the library into dist/, split so that each command loads only what it uses.
// Packages that are heavy and rarely used (exceljs, inquirer) or that people pin themselves stay outside.
import { rmSync } from 'node:fs';
import { build } from 'esbuild';

rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: { 'cli/main': 'src/cli/main.ts', index: 'src/index.ts' },
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  external: ['exceljs', 'inquirer', '@inquirer/*'],
  // CommonJS packages inside the bundle (handlebars, commander) ask for require.
  banner: { js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);" },
});
