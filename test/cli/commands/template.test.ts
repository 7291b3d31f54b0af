import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../run-cli.ts';

const SCORES = 'examples/subdistrict/scores.csv';
const HEAD = '{{!-- title: ทดสอบ; description: แม่แบบทดสอบ; needs: nothing; blank: date; pages: from-2 --}}\n';
const folder = (): string => mkdtempSync(join(tmpdir(), 'ita-plan-template-'));

/** A folder of templates with these files. */
function templates(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = folder();
  for (const part of ['documents', 'partials']) mkdirSync(join(root, part));
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
  return root;
}

const many = (count: number, text: string): string => text.repeat(count);
/** «สวัสดี» as Thai Windows saves it. */
const WINDOWS_874 = Uint8Array.from([...new TextEncoder().encode(`${HEAD}<p>`), 0xca, 0xc7, 0xd1, 0xca, 0xb4, 0xd5, ...new TextEncoder().encode('</p>')]);

const HOSTILE: readonly (readonly [string, Readonly<Record<string, string | Uint8Array>>, string, number])[] = [
  ['reaches for a prototype', { 'documents/memo.hbs': `${HEAD}<p>{{agency.constructor.prototype}}</p>` }, 'RENDER_UNKNOWN_FIELD', 2],
  ['reaches for __proto__', { 'documents/memo.hbs': `${HEAD}<p>{{#with agency}}{{__proto__}}{{/with}}</p>` }, 'RENDER_UNKNOWN_FIELD', 2],
  ['looks a constructor up', { 'documents/memo.hbs': `${HEAD}<p>{{lookup agency "constructor"}}</p>` }, 'RENDER_NOT_ALLOWED', 2],
  ['calls itself through a part', { 'documents/memo.hbs': `${HEAD}{{> ring}}`, 'partials/ring.hbs': '<p>ก</p>\n{{> ring}}' }, 'RENDER_RECURSION', 2],
  ['calls a file outside', { 'documents/memo.hbs': `${HEAD}{{> ../../package}}` }, 'RENDER_', 2],
  ['calls a file by an absolute path', { 'documents/memo.hbs': `${HEAD}{{> "/etc/passwd"}}` }, 'RENDER_NOT_ALLOWED', 2],
  ['calls a part by a computed name', { 'documents/memo.hbs': `${HEAD}{{> (lookup measures 0)}}` }, 'RENDER_NOT_ALLOWED', 2],
  ['spans a thousand million columns', { 'documents/memo.hbs': `${HEAD}<table data-cols="50 50" data-alt="ก"><tbody><tr><td colspan="1000000000">ก</td></tr></tbody></table>` }, 'RENDER_MARKUP', 2],
  ['spans a thousand million rows', { 'documents/memo.hbs': `${HEAD}<table data-cols="100" data-alt="ก"><tbody><tr><td rowspan="1000000000">ก</td></tr></tbody></table>` }, 'RENDER_MARKUP', 2],
  ['nests tags deeply', { 'documents/memo.hbs': `${HEAD}<p>${many(5000, '<b>')}ก${many(5000, '</b>')}</p>` }, 'RENDER_MARKUP', 2],
  ['nests blocks deeply', { 'documents/memo.hbs': HEAD + many(3000, '{{#if facts.date}}') + many(3000, '{{/if}}') }, 'RENDER_TOO_BIG', 2],
  ['nests calls deeply', { 'documents/memo.hbs': `${HEAD}<p>{{#if ${many(3000, '(not ')}facts.date${many(3000, ')')}}}ก{{/if}}</p>` }, 'RENDER_TOO_BIG', 2],
  ['loops in loops', { 'documents/memo.hbs': `${HEAD}${many(8, '{{#each @root.measures}}')}<p>ก</p>${many(8, '{{/each}}')}` }, 'RENDER_TOO_BIG', 2],
  ['holds a null character', { 'documents/memo.hbs': `${HEAD}<p>ก\u0000ข</p>` }, 'RENDER_CHARACTER', 2],
  ['is saved as Windows-874', { 'documents/memo.hbs': WINDOWS_874 }, 'RENDER_CHARACTER', 2],
  ['logs', { 'documents/memo.hbs': `${HEAD}<p>{{log "ก"}}</p>` }, 'RENDER_UNKNOWN_HELPER', 2],
  ['prints raw', { 'documents/memo.hbs': `${HEAD}<p>{{{agency.name}}}</p>` }, 'RENDER_RAW_OUTPUT', 2],
  ['prints raw with an ampersand', { 'documents/memo.hbs': `${HEAD}<p>{{&agency.name}}</p>` }, 'RENDER_RAW_OUTPUT', 2],
  ['calls a helper nobody knows', { 'documents/memo.hbs': `${HEAD}<p>{{require "fs"}}</p>` }, 'RENDER_UNKNOWN_HELPER', 2],
  ['decorates', { 'documents/memo.hbs': `${HEAD}{{#*inline "x"}}ก{{/inline}}` }, 'RENDER_NOT_ALLOWED', 2],
  ['holds a script', { 'documents/memo.hbs': `${HEAD}<script>alert(1)</script>` }, 'RENDER_MARKUP', 2],
  ['links to javascript', { 'documents/memo.hbs': `${HEAD}<p><a href="javascript:alert(1)">ก</a></p>` }, 'RENDER_MARKUP', 2],
  ['is half a tag', { 'documents/memo.hbs': `${HEAD}<p>{{#if facts.date}}ก</p>` }, 'RENDER_SYNTAX', 2],
  ['has no head', { 'documents/memo.hbs': '<p>ก</p>' }, 'RENDER_HEADER', 1],
];

describe('a hostile template', () => {
  it.each(HOSTILE)('that %s ends generate in an error with its place', async (_, files, code, line) => {
    const start = performance.now();
    const out = folder();
    const result = await runCli(['generate', SCORES, '--documents', 'memo', '--templates', templates(files), '--out', out, '--debug']);
    expect(result).toMatchObject({ exit: 30, out: '' });
    expect(result.err).toContain(code);
    expect(result.err).toMatch(new RegExp(`บรรทัด ${line}\\b`));
    expect(existsSync(join(out, 'plan.json'))).toBe(false);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it.each(HOSTILE)('that %s fails template check', async (_, files, code, line) => {
    const result = await runCli(['template', 'check', templates(files)]);
    expect(result).toMatchObject({ exit: 30, out: '' });
    expect(result.err).toContain(code);
    expect(result.err).toMatch(new RegExp(`\\.hbs:${line}:\\d+  RENDER_`));
  });
});

describe('template check', () => {
  it('tells every fault with file, line, column, excerpt and what was meant', async () => {
    const root = templates({ 'documents/memo.hbs': `${HEAD}<p>{{agency.nmae}}</p>\n<p>ก {{scoer forYear}} {{fact "dat"}}</p>`, 'partials/signature.hbs': '<p>{{{agency.name}}}</p>' });
    const { exit, err } = await runCli(['template', 'check', root]);
    expect(exit).toBe(30);
    expect(err).toMatch(/memo\.hbs:2:\d+ {2}RENDER_UNKNOWN_FIELD/);
    expect(err).toContain('หมายถึง «name» หรือไม่');
    expect(err).toMatch(/memo\.hbs:3:\d+ {2}RENDER_UNKNOWN_HELPER/);
    expect(err).toContain('หมายถึง «score» หรือไม่');
    expect(err).toContain('หมายถึง «date» หรือไม่');
    expect(err).toMatch(/partials\/signature\.hbs:1:\d+ {2}RENDER_RAW_OUTPUT/);
    expect(err).toContain('| <p>{{agency.nmae}}</p>');
  });

  it('finds what only shows when the paper is filled', async () => {
    const { exit, err } = await runCli(['template', 'check', templates({ 'documents/memo.hbs': `${HEAD}<p>ก</p>\n<table data-cols="50 40" data-alt="ก"><tbody><tr><td>ก</td><td>ข</td></tr></tbody></table>` })]);
    expect(exit).toBe(30);
    expect(err).toMatch(/memo\.hbs:3:\d+ {2}RENDER_MARKUP/);
  });

  it('gives all of it as JSON', async () => {
    const { exit, out } = await runCli(['template', 'check', templates({ 'documents/memo.hbs': `${HEAD}<p>{{{agency.name}}}</p>` }), '--json']);
    expect(exit).toBe(30);
    const { results } = JSON.parse(out) as { results: { id: string; met: boolean; faults: { code: string }[] }[] };
    expect(results.find(({ id }) => id === 'memo')).toMatchObject({ met: false, faults: [{ code: 'RENDER_RAW_OUTPUT', at: { line: 2 } }] });
  });

  it('passes the built-in templates', async () => {
    const { exit, out, err } = await runCli(['template', 'check']);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toContain('announcement');
  });

  it('refuses a folder that holds no templates, rather than using the built-in ones', async () => {
    expect(await runCli(['template', 'check', folder()])).toMatchObject({ exit: 30, out: '', err: expect.stringContaining('RENDER_TEMPLATES_FOLDER') });
    expect(await runCli(['generate', SCORES, '--templates', join(folder(), 'ไม่มี'), '--out', folder()])).toMatchObject({ exit: 30, out: '' });
  });
});

describe('template copy', () => {
  it('lays templates and guide out, which pass as they are', async () => {
    const root = join(folder(), 'แม่แบบ');
    const { exit, out } = await runCli(['template', 'copy', root]);
    expect(exit).toBe(0);
    expect(out.split('\n')).toContain(join(root, 'documents/announcement.hbs'));
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toBe(readFileSync('templates/README.md', 'utf8'));
    expect(await runCli(['template', 'check', root])).toMatchObject({ exit: 0, err: '' });
  });

  it('leaves what an office changed alone without --force', async () => {
    const root = templates({ 'documents/memo.hbs': 'ของเรา' });
    expect(await runCli(['template', 'copy', root])).toMatchObject({ exit: 40, out: '' });
    expect(readFileSync(join(root, 'documents/memo.hbs'), 'utf8')).toBe('ของเรา');
  });

  it('asks for the folder', async () => {
    expect(await runCli(['template', 'copy'])).toMatchObject({ exit: 2 });
    expect(await runCli(['template', 'delete', 'x'])).toMatchObject({ exit: 2 });
  });
});

describe('template fields', () => {
  const fieldsOf = async (...args: string[]) => JSON.parse((await runCli(['template', 'fields', ...args, '--json'])).out) as { fields: { path: string; given: boolean | null }[]; facts: { fact: string; given: boolean | null; without: string }[] };

  it('lists what a template uses, through its parts, loops and named values', async () => {
    const root = templates({
      'documents/memo.hbs': `${HEAD}{{#each measures as |one|}}<p>{{one.title}} {{> part who=one.leads}}</p>{{/each}}{{#if facts.date}}<p>{{fact "date"}}</p>{{/if}}{{#with agency}}<p>{{name}} {{../forYear}}</p>{{/with}}`,
      'partials/part.hbs': '{{#each who}}{{this}}{{/each}} {{@root.agency.kind}}',
    });
    const { fields, facts } = await fieldsOf('memo', '--templates', root);
    expect(fields.map(({ path }) => path)).toEqual(['measures', 'measures[].title', 'measures[].leads', 'measures[].leads[]', 'agency.kind', 'agency', 'agency.name', 'forYear']);
    expect(facts).toEqual([{ fact: 'date', label: 'วันที่ของเอกสาร', without: 'blank', given: null }]);
  });

  it('says which are empty with the data at hand', async () => {
    const { fields, facts } = await fieldsOf('announcement', SCORES, '--signatory-name', 'สมชาย ใจซื่อ');
    const given = (path: string): boolean | null | undefined => fields.find((one) => one.path === path)?.given;
    expect([given('agency.name'), given('heads[].measures[].title'), given('settings.meetings')]).toEqual([true, true, false]);
    expect(facts.find(({ fact }) => fact === 'signatory.name')?.given).toBe(true);
    expect(facts.find(({ fact }) => fact === 'assessment.assessor')?.given).toBe(false);
  });

  it('lists all there is where no paper is named, for reading as well', async () => {
    const { fields, facts } = await fieldsOf();
    expect(fields.length).toBeGreaterThan(200);
    expect(facts.length).toBeGreaterThan(30);
    const { out } = await runCli(['template', 'fields', 'announcement', SCORES]);
    expect(out).toMatch(/settings\.meetings\s+ว่าง/);
  });

  it('refuses a paper that is not there', async () => {
    expect(await runCli(['template', 'fields', 'letter'])).toMatchObject({ exit: 2, out: '' });
  });
});
