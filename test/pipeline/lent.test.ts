import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import validate from '@ooxml-tools/validate';
import { describe, expect, it } from 'vitest';
import { runCli } from '../cli/run-cli.ts';
import { fontFile } from '../fixtures/write/font.ts';
import { officeFile } from '../fixtures/write/letterhead.ts';
import { open } from '../fixtures/write/open.ts';

const SCORES = 'examples/subdistrict/scores.csv';
const folder = mkdtempSync(join(tmpdir(), 'ita-plan-lent-'));
const put = (name: string, bytes: Uint8Array): string => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};
const generate = (...args: string[]) => runCli(['generate', SCORES, '--documents', 'announcement', '--out', mkdtempSync(join(tmpdir(), 'ita-plan-lent-')), ...args]);

describe('a letterhead', () => {
  it('has its own blanks reported, in the list and in JSON', async () => {
    const path = put('office.docx', await officeFile());
    const { exit, out } = await generate('--letterhead', path, '--json');
    const { files, notices } = JSON.parse(out) as { files: { path: string; blanks: string[] }[]; notices: { code: string; params: { facts?: string[] } }[] };
    expect(exit).toBe(0);
    expect(files[0]?.blanks).toContain('number');
    expect(notices.filter(({ code }) => code === 'RENDER_BLANKS').flatMap(({ params }) => params.facts ?? [])).toContain('number');
    expect(open(readFileSync(files[0]?.path as string))['word/document.xml']).toContain('ที่ ');
  });

  it('that asks for something unknown stops the run before anything is written', async () => {
    const out = mkdtempSync(join(tmpdir(), 'ita-plan-lent-'));
    const path = put('wrong.docx', await officeFile([{ text: '{{เนื้อหา}}' }, { text: '{{ผู้ลงนามแทน}}' }]));
    const result = await runCli(['generate', SCORES, '--letterhead', path, '--out', out]);
    expect(result).toMatchObject({ exit: 30, out: '' });
    expect(result.err).toContain('{{ผู้ลงนามแทน}}');
    expect(result.err).toContain('wrong.docx');
    expect(readdirSync(out)).toEqual([]);
  });

  it('holds every kind of paper as a valid Word file', async () => {
    const { exit, out } = await generate('--settings', 'examples/letterhead/ita-plan.json', '--documents', 'all');
    const files = out.trim().split('\n').filter((file) => file.endsWith('.docx'));
    expect(exit).toBe(0);
    expect(files.length).toBeGreaterThan(6);
    for (const file of files) {
      const bytes = readFileSync(file);
      expect({ file, faults: await validate(new Uint8Array(bytes), 'docx', 'Office2019') }).toEqual({ file, faults: [] });
      expect(open(bytes)['word/document.xml']).not.toContain('{{');
    }
  });

  it('is named when it is not there', async () => {
    expect(await generate('--letterhead', join(folder, 'none.docx'))).toMatchObject({ exit: 2, out: '', err: expect.stringContaining('none.docx') });
  });
});

describe('fonts', () => {
  const pair = (family: string): string[] => ['--embed-font', put('r.ttf', fontFile(family)), put('b.ttf', fontFile(family, { mark: 'bold' }))];

  it('are those the papers are set in', async () => {
    const { exit, out } = await generate(...pair('TH Niramit AS'));
    const parts = open(readFileSync(out.trim()));
    expect(exit).toBe(0);
    expect(parts['word/styles.xml']).toContain('w:ascii="TH Niramit AS"');
    expect(parts['word/fontTable.xml']).toContain('w:name="TH Niramit AS"');
  });

  it('that differ from the font asked for stop the run', async () => {
    expect(await generate(...pair('TH Niramit AS'), '--font', 'TH SarabunPSK')).toMatchObject({ exit: 40, out: '', err: expect.stringContaining('WRITE_FONT_FAMILY') });
  });

  it('come in twos', async () => {
    expect(await generate('--embed-font', put('r.ttf', fontFile('ก')))).toMatchObject({ exit: 20, out: '' });
  });
});
