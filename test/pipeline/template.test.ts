import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkTemplates } from '../../src/pipeline/template.ts';
import { FACTS, LETTERHEAD_FIELDS } from '../../src/render/index.ts';
import { VIEW } from '../../src/render/fields/index.ts';
import { HELPERS } from '../../src/render/helpers/index.ts';
import { MEASURE } from '../../src/render/fields/measure.ts';
import { TAGS } from '../../src/render/markup/vocabulary.ts';
import { runCli } from '../cli/run-cli.ts';
import { officeFile } from '../fixtures/write/letterhead.ts';

const guide = readFileSync('templates/README.md', 'utf8');
const fenced = (language: string): string[] => [...guide.matchAll(new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\`$`, 'gm'))].map(([, indent, text]) => (text ?? '').replaceAll(new RegExp(`^${indent}`, 'gm'), ''));
const HEAD = '{{!-- title: ตัวอย่าง; description: ตัวอย่างในคู่มือ; needs: nothing; pages: from-2 --}}\n';
const folder = (): string => mkdtempSync(join(tmpdir(), 'ita-plan-guide-'));

describe('the guide of templates', () => {
  it.each(fenced('hbs').map((snippet) => [snippet.split('\n')[0], snippet]))('has a snippet that makes a paper: %s', async (_, snippet) => {
    const root = folder();
    mkdirSync(join(root, 'documents'));
    const source = snippet?.startsWith('{{!--') ? snippet : HEAD + snippet;
    writeFileSync(join(root, 'documents', 'memo.hbs'), source);
    expect((await checkTemplates(root)).find(({ id }) => id === 'memo')?.faults).toEqual([]);
    const { exit, err } = await runCli(['generate', 'examples/subdistrict/scores.csv', '--documents', 'memo', '--templates', root, '--out', folder()]);
    expect({ exit, err: exit === 0 ? '' : err }).toEqual({ exit: 0, err: '' });
  });

  it('has commands that run as they stand, one after another', async () => {
    const root = folder();
    const lines = fenced('sh').flatMap((block) => block.trim().split('\n'));
    writeFileSync(join(root, 'หัวกระดาษ.docx'), await officeFile());
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) {
      const [program, ...args] = line.split(' ');
      expect(program).toBe('ita-plan');
      const given = args.map((arg) => (arg === 'scores.csv' ? 'examples/subdistrict/scores.csv' : ['แม่แบบ', 'เอกสาร', 'หัวกระดาษ.docx'].includes(arg) ? join(root, arg) : arg));
      const { exit, err } = await runCli([...given, '--force']);
      expect({ line, exit, err: exit === 0 ? '' : err }).toEqual({ line, exit: 0, err: '' });
    }
    expect(readdirSync(root).sort()).toEqual(['หัวกระดาษ.docx', 'เอกสาร', 'แม่แบบ'].sort());
  });

  it.each([
    ['helper', HELPERS.map((name) => (['eq', 'gt', 'and', 'or', 'not', 'paras'].includes(name) ? `(${name} ` : `{{${name} `))],
    ['tag', Object.keys(TAGS).map((tag) => `<${tag}`)],
    ['class', [...new Set(Object.values(TAGS).flatMap(({ classes }) => classes))].filter((name) => name !== 'small').map((name) => `"${name}"`)],
    ['fact', Object.keys(FACTS).map((fact) => `| \`${fact}\` |`)],
    ['field', Object.keys(VIEW.fields).map((name) => `| \`${name}\` |`)],
    ['field of a measure', Object.keys(MEASURE.fields).map((name) => `| \`${name}\` |`)],
    ['place in a letterhead', LETTERHEAD_FIELDS.map((name) => `\`{{${name}}}\``)],
  ])('names every %s', (_, words) => {
    expect(words.filter((word) => !guide.includes(word))).toEqual([]);
  });
});
