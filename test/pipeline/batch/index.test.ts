import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseWhere, readSettingsFolder } from '../../../src/pipeline/batch/index.ts';
import { takeLock } from '../../../src/pipeline/files/lock.ts';
import { journal, newFolder, runBatch, tree } from '../../fixtures/pipeline/batch.ts';
import { type GivenRow, manyRows, scoresAbout } from '../../fixtures/pipeline/province.ts';

let out = '';
beforeEach(() => {
  out = newFolder();
});
const row = (name: string, level: number, over: Partial<GivenRow> = {}): GivenRow => ({ name, scores: scoresAbout(level, name.length), ...over });
const three = [row('อบต.ก', 80), row('อบต.ขข', 90, { district: 'จำลองชัย' }), row('ทต.คคค', 70)];

describe('a batch', () => {
  it('puts each agency’s papers in its district, the province’s at the top, and lists every file with its hash', async () => {
    const result = await runBatch(three, out);
    expect([result.made, result.kept, result.failures, result.stopped, result.waiting]).toEqual([3, 0, [], null, 0]);
    const files = tree(out);
    expect(Object.keys(files).sort()).toEqual([
      'announcement.docx', 'driving-measures.docx', 'manifest.json', 'province-report.docx', 'summary.xlsx',
      'จำลองชัย/องค์การบริหารส่วนตำบลขข/memo.docx', 'จำลองชัย/องค์การบริหารส่วนตำบลขข/plan.json',
      'เมืองตัวอย่าง/องค์การบริหารส่วนตำบลก/memo.docx', 'เมืองตัวอย่าง/องค์การบริหารส่วนตำบลก/plan.json',
      'เมืองตัวอย่าง/เทศบาลตำบลคคค/memo.docx', 'เมืองตัวอย่าง/เทศบาลตำบลคคค/plan.json',
    ].sort());
    const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as { schema: string; agencies: { files: { path: string; sha256: string }[] }[]; papers: { path: string; sha256: string }[] };
    const listed = [...manifest.agencies.flatMap((agency) => agency.files), ...manifest.papers];
    expect([manifest.schema, listed.length]).toEqual(['ita-plan/manifest@1', Object.keys(files).length - 1]);
    for (const { path, sha256 } of listed) expect(files[path]).toBe(sha256);
    expect(journal(out).map(({ type }) => type)).toEqual(['run', 'done', 'done', 'done', 'done', 'done', 'done', 'done', 'end']);
  });

  it('never stops for five broken agencies among a hundred: each with its cause, cell and place', async () => {
    const broken: Readonly<Record<number, Partial<GivenRow>>> = {
      7: { scores: [...scoresAbout(80, 7).slice(0, 9), 101] }, 23: { scores: [-1, ...scoresAbout(80, 23).slice(1)] }, 41: { more: { วันที่: '31/2/2565' } },
      66: { more: { เป้าหมาย: 'มาก' } }, 88: { scores: ['8O.5', ...scoresAbout(80, 88).slice(1, 9), 150] },
    };
    const rows = manyRows(100).map((one, index) => ({ ...one, ...broken[index] }));
    const { made, failures, outcomes, total } = await runBatch(rows, out);
    expect([made, failures.length, total, outcomes.length]).toEqual([95, 5, 100, 97]);
    expect(failures.map(({ name, fault: { code, at } }) => [name, code, at?.row, at?.column])).toEqual([
      [rows[7]?.name, 'READ_SCORE_RANGE', 9, 'M'], [rows[23]?.name, 'READ_SCORE_RANGE', 25, 'D'], [rows[88]?.name, 'READ_SCORE_RANGE', 90, 'M'],
      [expect.stringContaining('41'), 'SETTINGS_CELL', 43, 'N'], [expect.stringContaining('66'), 'SETTINGS_CELL', 68, 'O'],
    ]);
    expect(Object.keys(tree(out)).filter((path) => path.endsWith('memo.docx'))).toHaveLength(95);
  });

  it('gives the same bytes in whatever order the agencies stand', async () => {
    await runBatch(three, out);
    const other = newFolder();
    await runBatch([...three].reverse(), other);
    const [a, b] = [tree(out), tree(other)];
    const papers = (files: Record<string, string>) => Object.entries(files).filter(([path]) => !path.endsWith('.json')).sort();
    expect(papers(b)).toEqual(papers(a));
  });

  it('keeps agencies of one name and look-alike names apart', async () => {
    const rows = [row('อบต.ก', 80), row('อบต.ก', 81, { district: 'จำลองชัย' }), row('โรงเรียน A/B', 82), row('โรงเรียน a:b', 83), row('โรงเรียนน้ำใส ๒', 84), row('โรงเรียนนำใส 2', 85)];
    const { made, outcomes } = await runBatch(rows, out);
    expect([made, new Set(outcomes.map(({ folder }) => folder.toLowerCase())).size]).toEqual([6, 6]);
    for (const { folder } of outcomes) expect(existsSync(join(out, folder, 'memo.docx'))).toBe(true);
  });

  it('names two rows that are one agency in two spellings, rather than choose', async () => {
    const { failures } = await runBatch([row('ทต.ก', 80), row('เทศบาลตำบลก', 90), row('อบต.ข', 70), row('อบต.ค', 75)], out);
    expect(failures.map(({ name, fault }) => [name, fault.code])).toEqual([['เทศบาลตำบลก', 'READ_SECOND_ROW']]);
  });

  it('takes the agencies asked for, and says when there is none', async () => {
    const { outcomes } = await runBatch(three, out, { where: [parseWhere('type=อบต.')] });
    expect(outcomes.map(({ name }) => name)).toEqual(['องค์การบริหารส่วนตำบลก', 'องค์การบริหารส่วนตำบลขข']);
    await expect(runBatch(three, newFolder(), { typed: { agency: { district: 'ไม่มี' } } })).rejects.toMatchObject({ code: 'CLI_WHERE_NOTHING', params: { given: ['district=ไม่มี'], count: 3 } });
  });

  it('takes the kind typed for agencies of which none tells its own', async () => {
    const units = [row('หน่วย ก', 80), row('หน่วย ข', 90)];
    expect((await runBatch(units, out, { typed: { agency: { type: 'university' } } })).outcomes.map(({ row: made }) => made?.kind)).toEqual(['มหาวิทยาลัย', 'มหาวิทยาลัย']);
    expect((await runBatch([...units, row('อบต.ก', 70)], newFolder(), { typed: { agency: { type: 'subdistrict-administration' } } })).outcomes.map(({ name }) => name)).toEqual(['องค์การบริหารส่วนตำบลก']);
  });

  it('writes nothing on a dry run, and tells every file', async () => {
    const { outcomes, papers } = await runBatch(three, join(out, 'new'), { dryRun: true });
    expect(existsSync(join(out, 'new'))).toBe(false);
    expect([...outcomes.flatMap(({ done }) => done?.files ?? []).map(({ path }) => path), ...papers]).toHaveLength(11);
  });

  it('tells an unknown kind of paper and a broken template before the first agency', async () => {
    await expect(runBatch(three, out, { typed: { documents: ['poster'] as never } })).rejects.toMatchObject({ code: 'CLI_DOCUMENT_UNKNOWN' });
    mkdirSync(join(out, 'templates', 'documents'), { recursive: true });
    writeFileSync(join(out, 'templates', 'documents', 'memo.hbs'), '{{!-- title: ก; description: ข; needs: nothing --}}<p>{{nonsense}}</p>');
    await expect(runBatch(three, out, { typed: { templates: join(out, 'templates') } })).rejects.toMatchObject({ code: 'RENDER_UNKNOWN_FIELD' });
  });

  it('marks papers as drafts until they have a date and a signer', async () => {
    const rows = [row('อบต.ก', 80, { more: { ผู้ลงนาม: 'นายหนึ่ง ใจดี', วันที่: '5 ม.ค. 65' } }), row('อบต.ขข', 90, { more: { ผู้ลงนาม: 'นายสอง ใจดี' } })];
    await runBatch(rows, out, { typed: { formats: ['json'] } });
    const draft = (name: string): boolean => (JSON.parse(readFileSync(join(out, 'เมืองตัวอย่าง', `องค์การบริหารส่วนตำบล${name}`, 'memo.json'), 'utf8')) as { look: { draft: boolean } }).look.draft;
    expect([draft('ก'), draft('ขข')]).toEqual([false, true]);
  });

  it('answers the comments an agency’s own settings name, and takes none of the common settings for its own', async () => {
    const settings = newFolder();
    mkdirSync(join(settings, 'อบต.ก'));
    writeFileSync(join(settings, 'อบต.ก', 'comments.txt'), '- ควรเผยแพร่ข้อมูลการใช้จ่ายงบประมาณให้ประชาชนทราบ\n');
    writeFileSync(join(settings, 'อบต.ก', 'ita-plan.json'), JSON.stringify({ comments: 'comments.txt' }));
    writeFileSync(join(settings, 'other.txt'), '- ของหน่วยงานอื่น\n');
    const { made, notices } = await runBatch(three, out, { folder: await readSettingsFolder(settings), typed: { comments: join(settings, 'other.txt') } });
    const said = (name: string): string[] => (JSON.parse(readFileSync(join(out, name, 'plan.json'), 'utf8')) as { plans: { findings: { why: string[]; evidence: { text?: string }[] }[] }[] }).plans.flatMap(({ findings }) => findings.filter(({ why }) => why.includes('comment')).map(({ evidence }) => evidence[0]?.text ?? ''));
    expect([made, said('เมืองตัวอย่าง/องค์การบริหารส่วนตำบลก'), said('จำลองชัย/องค์การบริหารส่วนตำบลขข')]).toEqual([3, ['ควรเผยแพร่ข้อมูลการใช้จ่ายงบประมาณให้ประชาชนทราบ'], []]);
    expect(notices.find(({ code }) => code === 'BATCH_PROVINCE_ONLY')?.params.keys).toEqual(['comments']);
    writeFileSync(join(settings, 'อบต.ก', 'comments.txt'), '- ควรปรับปรุงช่องทางการรับเรื่องร้องเรียน\n');
    expect((await runBatch(three, out, { resume: true, folder: await readSettingsFolder(settings) })).outcomes.map(({ state }) => state)).toEqual(['made', 'kept', 'kept']);
  });

  it('makes no paper in a province’s name where none is known', async () => {
    const { notices, papers } = await runBatch(three.map((one) => ({ ...one, province: '' })), out);
    expect(papers).toEqual(['summary.xlsx', 'manifest.json']);
    expect(notices.map(({ code }) => code)).toContain('BATCH_NO_PROVINCE');
  });

  it('gives each of several provinces its own folder, summary and papers', async () => {
    await runBatch([...three, row('อบต.ง', 80, { province: 'อื่น' }), row('อบต.จ', 88, { province: 'อื่น' })], out);
    expect(Object.keys(tree(out)).filter((path) => path.endsWith('summary.xlsx') || path.endsWith('province-report.docx')).sort()).toEqual([
      'summary.xlsx', 'ตัวอย่างบุรี/province-report.docx', 'ตัวอย่างบุรี/summary.xlsx', 'อื่น/province-report.docx', 'อื่น/summary.xlsx',
    ]);
  });
});

describe('resuming', () => {
  it('does what is left after a stop, and ends with the tree of an unbroken run', async () => {
    const stopped = await runBatch(three, out, {}, 1);
    expect([stopped.made, stopped.stopped, stopped.waiting, existsSync(join(out, 'manifest.json'))]).toEqual([1, 'SIGINT', 2, false]);
    const resumed = await runBatch(three, out, { resume: true });
    expect([resumed.made, resumed.kept]).toEqual([2, 1]);
    const whole = newFolder();
    await runBatch(three, whole);
    expect(tree(out)).toEqual(tree(whole));
  });

  it('does nothing twice: what stands is proven by its hash', async () => {
    await runBatch(three, out);
    const again = await runBatch(three, out, { resume: true });
    expect([again.made, again.kept]).toEqual([0, 3]);
    expect(journal(out).filter(({ type }) => type === 'done')).toHaveLength(7);
  });

  it('makes anew what is missing, what was given other scores, and what has other settings', async () => {
    await runBatch(three, out);
    writeFileSync(join(out, 'เมืองตัวอย่าง/เทศบาลตำบลคคค/memo.docx'), '');
    const changed = await runBatch([row('อบต.ก', 60), three[1] as GivenRow, three[2] as GivenRow], out, { resume: true, force: true });
    expect(changed.outcomes.map(({ name, state }) => [name, state])).toEqual([['องค์การบริหารส่วนตำบลก', 'made'], ['องค์การบริหารส่วนตำบลขข', 'kept'], ['เทศบาลตำบลคคค', 'made']]);
    const dated = await runBatch(three, out, { resume: true, typed: { date: '2022-01-05' } });
    expect(dated.made).toBe(3);
  });

  it('replaces what it wrote itself, never what somebody changed by hand', async () => {
    await runBatch(three, out);
    const byHand = join(out, 'เมืองตัวอย่าง/องค์การบริหารส่วนตำบลก/memo.docx');
    writeFileSync(byHand, 'แก้ด้วยมือ');
    const { failures, made } = await runBatch(three, out, { resume: true, typed: { date: '2022-01-05' } });
    expect([made, failures.map(({ name, fault }) => [name, fault.code, fault.params.paths])]).toEqual([2, [['องค์การบริหารส่วนตำบลก', 'WRITE_EXISTS', [byHand]]]]);
    expect(readFileSync(byHand, 'utf8')).toBe('แก้ด้วยมือ');
    expect((await runBatch(three, out, { resume: true, force: true })).failures).toEqual([]);
  });

  it('replaces what a power cut left of its own files: their beginning, zeros, or nothing', async () => {
    await runBatch(three, out);
    const before = tree(out);
    const places = ['เมืองตัวอย่าง/องค์การบริหารส่วนตำบลก', 'จำลองชัย/องค์การบริหารส่วนตำบลขข', 'เมืองตัวอย่าง/เทศบาลตำบลคคค'].map((place) => join(out, place, 'memo.docx'));
    const [first, second, third] = places as [string, string, string];
    writeFileSync(first, '');
    writeFileSync(second, Buffer.alloc(readFileSync(second).length));
    writeFileSync(third, Buffer.concat([readFileSync(third).subarray(0, 4096), Buffer.alloc(500)]));
    const { failures, made } = await runBatch(three, out, { resume: true });
    expect([failures, made, tree(out)]).toEqual([[], 3, before]);
  });

  it('without --resume leaves files of other bytes alone and names them', async () => {
    await runBatch(three, out);
    const { failures } = await runBatch(three, out, { typed: { date: '2022-01-05' } });
    expect(new Set(failures.map(({ fault }) => fault.code))).toEqual(new Set(['WRITE_EXISTS']));
    expect((await runBatch(three, out)).failures).toEqual([]);
  });
});

describe('the folder', () => {
  it('takes one run at a time', async () => {
    const lock = takeLock(out);
    await expect(runBatch(three, out)).rejects.toMatchObject({ code: 'WRITE_BUSY', params: { pid: process.pid } });
    lock.release();
    expect((await runBatch(three, out)).made).toBe(3);
  });

  it('is let go of when a run fails', async () => {
    mkdirSync(join(out, 'journal.ndjson'));
    await expect(runBatch(three, out)).rejects.toThrow();
    expect(existsSync(join(out, '.ita-plan.lock'))).toBe(false);
  });

  it('is never left through a linked district', async () => {
    const elsewhere = newFolder();
    symlinkSync(elsewhere, join(out, 'จำลองชัย'));
    const { failures, made } = await runBatch(three, out);
    expect([made, failures.map(({ name, fault }) => [name, fault.code])]).toEqual([2, [['องค์การบริหารส่วนตำบลขข', 'WRITE_OUTSIDE']]]);
    expect(Object.keys(tree(elsewhere))).toEqual([]);
  });
});
