/** The province's README, run: what it makes, that it is valid, and the words it must and must not hold. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import validate from '@ooxml-tools/validate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/document.ts';
import { runCli } from '../cli/run-cli.ts';
import { newFolder } from '../fixtures/pipeline/batch.ts';
import { dump } from '../fixtures/render/dump.ts';

const [, line = ''] = /^node bin\/ita-plan\.js (batch .*) --out /m.exec(readFileSync('examples/province/README.md', 'utf8')) ?? [];
/** All of them take ten seconds and more: ITA_PLAN_FULL=1 npx vitest run test/examples/province.test.ts */
const FULL = process.env.ITA_PLAN_FULL === '1';
const texts: Record<string, string> = {};
let out = '';
let exit = 0;

beforeAll(async () => {
  out = newFolder();
  ({ exit } = await runCli([...line.split(' '), '--out', out, '--format', 'docx,json', '--quiet']));
  for (const kind of ['province-report', 'announcement', 'driving-measures']) texts[kind] = dump(JSON.parse(readFileSync(join(out, `${kind}.json`), 'utf8')) as Document);
});

describe('the example province', () => {
  it('ends with 4 for its one broken row, and makes the papers of the other eleven', () => {
    expect(exit).toBe(4);
    const papers = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.docx'));
    expect(papers).toHaveLength(11 + 10 + 3);
  });

  it(`makes valid Word files only (${FULL ? 'all' : 'a third'} of them)`, async () => {
    const all = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.docx')).sort();
    for (const path of all.filter((name, index) => FULL || !name.includes('/') || index % 4 === 0)) {
      expect([path, await validate(new Uint8Array(readFileSync(join(out, path))), 'docx', 'Office2019')]).toEqual([path, []]);
    }
  });

  it('reports counts as what they are, marked for use inside', async () => {
    await expect(texts['province-report']).toMatchFileSnapshot('../../examples/province/output/province-report.txt');
    expect(texts['province-report']).toMatch(/ใช้ภายในราชการ/);
    expect(texts['province-report']).toMatch(/ไม่ใช่ผลการประเมินของจังหวัดตัวอย่างบุรี/);
    expect(texts['province-report']).not.toMatch(/ค่าเฉลี่ย|คะแนนเฉลี่ย/);
  });

  it('asks local governments and never orders them, and names none of them in public', () => {
    for (const kind of ['announcement', 'driving-measures']) {
      expect(texts[kind]).toMatch(/ขอความร่วมมือ(จาก)?องค์กรปกครองส่วนท้องถิ่น/);
      expect(texts[kind]).not.toMatch(/องค์กรปกครองส่วนท้องถิ่น[^ ]{0,40}(ถือปฏิบัติ|ต้องดำเนินการ)|ให้องค์กรปกครองส่วนท้องถิ่น/);
      expect(texts[kind]).not.toMatch(/หนองจำลอง|วังทดลอง|โคกตัวอย่าง/);
      expect(texts[kind]).not.toMatch(/จังหวัดตัวอย่างบุรี(ได้รับการประเมิน|มีผลคะแนน|มีคะแนน)/);
    }
  });

  it('signs the province’s papers with the governor’s name and no agency’s', () => {
    const texts_ = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json') && path.includes('/') && !path.endsWith('plan.json')).map((path) => readFileSync(join(out, path), 'utf8'));
    expect(texts_.length).toBe(21);
    for (const text of texts_) expect(text).not.toContain('ธรรมรัฐ');
    expect(texts.announcement).toContain('ธรรมรัฐ สมมติวงศ์');
  });
});
