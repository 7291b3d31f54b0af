import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

function filesUnder(folder: string, ending: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

interface Source { readonly path: string; readonly room: string; readonly text: string; readonly imports: readonly string[] }

/** Import specifiers of a file, relative ones resolved to paths from the root. */
function importsOf(path: string, text: string): string[] {
  const specifiers = [...text.matchAll(/(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g)].map((match) => (match[1] ?? match[2] ?? match[3]) as string);
  return specifiers.map((one) => (one.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(path), one)).replaceAll('\\', '/') : one));
}

const sources: Source[] = filesUnder('src', '.ts').map((path) => {
  const text = readFileSync(join(ROOT, path), 'utf8');
  return { path, text, room: path.split('/')[1]?.replace('.ts', '') ?? '', imports: importsOf(path, text) };
});

const FLOORS: Readonly<Record<string, number>> = {
  model: 0, messages: 0, thai: 0, catalogue: 1, read: 1, assess: 1, plan: 1, render: 1, write: 1, review: 1, pipeline: 2, cli: 3, index: 3,
};

describe('the house', () => {
  it('has every source file in a known room', () => {
    expect(sources.filter((source) => FLOORS[source.room] === undefined).map((source) => source.path)).toEqual([]);
  });

  it('lets imports go down the street only, and stages never import each other', () => {
    const wrong = sources.flatMap((source) => source.imports.filter((one) => one.startsWith('src/')).flatMap((target) => {
      const room = target.split('/')[1]?.replace('.ts', '') ?? '';
      const [from, to] = [FLOORS[source.room] as number, FLOORS[room] as number];
      const allowed = room === source.room || to < from || (to === 0 && from === 0);
      return allowed ? [] : [`${source.path} → ${target}`];
    }));
    expect(wrong).toEqual([]);
  });

  it('enters a stage by its door only', () => {
    const stages = ['read', 'assess', 'plan', 'render', 'write', 'catalogue'];
    const open = ['src/catalogue/schemas/'];
    const wrong = sources.flatMap((source) => source.imports.filter((target) => {
      const [, room] = target.split('/');
      return target.startsWith('src/') && stages.includes(room ?? '') && room !== source.room && target !== `src/${room}/index.ts` && !open.some((path) => target.startsWith(path));
    }).map((target) => `${source.path} → ${target}`));
    expect(wrong).toEqual([]);
  });

  it('keeps each package behind its fence', () => {
    const fences: readonly (readonly [RegExp, RegExp])[] = [
      [/^(commander|inquirer|chalk|@inquirer\/.*)$/, /^src\/cli\//],
      [/^exceljs/, /^src\/(write\/xlsx\/make-book\.ts$|read\/formats\/xlsx\/)/],
      [/^handlebars/, /^src\/render\/engine\.ts$/],
      [/^docx/, /^src\/write\/docx\//],
      [/^zod/, /^src\/(catalogue\/schemas|pipeline\/schema)\//],
      [/^node:fs/, /^src\/pipeline\/files\//],
      [/^node:child_process$/, /^src\/(pipeline\/process\/|cli\/open\.ts)/],
    ];
    const wrong = sources.flatMap((source) => source.imports.flatMap((one) => fences.filter(([name, home]) => name.test(one) && !home.test(source.path)).map(() => `${source.path} imports ${one}`)));
    expect(wrong).toEqual([]);
  });

  it('prints and exits nowhere below the command line', () => {
    const wrong = sources.filter((source) => source.room !== 'cli' && /\bconsole\.|\bprocess\.(exit|stdout|stderr)\b/.test(source.text)).map((source) => source.path);
    expect(wrong).toEqual([]);
  });

  it('knows no clock', () => {
    const wrong = sources.filter((source) => /\bDate\.now\(|\bnew Date\(\)/.test(source.text)).map((source) => source.path);
    expect(wrong).toEqual([]);
  });

  it('keeps every file at 300 lines or fewer', () => {
    const long = [...sources.map((source) => source.path), ...filesUnder('test', '.ts'), ...filesUnder('bin', '.js')]
      .map((path) => [path, readFileSync(join(ROOT, path), 'utf8').split('\n').length - 1] as const)
      .filter(([, lines]) => lines > 300);
    expect(long).toEqual([]);
  });

  it('keeps tests where their subject is', () => {
    const subjects = filesUnder('test', '.test.ts').filter((path) => path.split('/').length > 2 && !path.startsWith('test/examples/'));
    const astray = subjects.filter((path) => {
      const subject = path.replace(/^test\//, 'src/').replace(/\.test\.ts$/, '');
      return ![`${subject}.ts`, `${subject}/index.ts`, dirname(subject)].some((one) => existsSync(join(ROOT, one)));
    });
    expect(astray).toEqual([]);
  });

  it('has the top level that was agreed', () => {
    const allowed = /^(bin|src|templates|examples|test|bench|package(-lock)?\.json|tsconfig(\.\w+)?\.json|README\.md|CHANGELOG\.md|CONTRIBUTING\.md|LICENSE|biome\.json|knip\.json|vitest\.config\.ts|esbuild\.config\.js|\..*|node_modules|dist|demo|coverage)$/;
    expect(readdirSync(ROOT).filter((name) => !allowed.test(name))).toEqual([]);
  });

  it('has no drawer for things without a name', () => {
    expect(sources.filter((source) => /\/(utils?|common|helpers?|misc)(\.ts|\/)/.test(source.path) && !source.path.startsWith('src/render/helpers/')).map((source) => source.path)).toEqual([]);
  });
});
