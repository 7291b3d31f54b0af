import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import excel from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/model/rule.ts';
import { catalogueFiles, loadCatalogue } from '../../../src/pipeline/catalogue.ts';
import { list } from '../../../src/pipeline/list.ts';
import { rulesWorkbook } from '../../../src/pipeline/rules-workbook/export.ts';
import { exportRules } from '../../../src/pipeline/rules-workbook/index.ts';
import { writeWorkbook } from '../../../src/write/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'ita-plan-'));
const builtIn = (await loadCatalogue({})).rules;
const inFolder = (name: string): string => join(folder, name);
const rulesWith = async (...rules: string[]): Promise<readonly Rule[]> => (await loadCatalogue({ rules })).rules;

/** A layer of the office's own: words changed, a rule taken away, one kept as its own, one for another kind, a new one. */
function layer(): string {
  const file = JSON.parse(readFileSync('src/catalogue/rules/01-duty.json', 'utf8')) as { rules: Rule[] };
  const byId = (id: string): Rule => file.rules.find((rule) => rule.id === id) as Rule;
  const rules = [
    { ...byId('r01-standard-time-record'), title: 'ทะเบียนเวลาของเรา', steps: ['ขั้นที่หนึ่ง', 'ขั้นที่สอง', '-ขั้นที่สาม'], byAgencyType: { health: { title: 'ทะเบียนเวลาของโรงพยาบาล' } } },
    { ...byId('r01-equal-treatment'), priority: 12, period: { from: 'Q2', to: 'Q3', repeat: 'half-yearly' }, responsible: [{ role: 'service', part: 'lead' }], when: [{ fell: 2 }] },
    byId('r01-contact-test'), { id: 'r01-case-learning', remove: true }, { ...byId('r01-gift-refusal'), id: 'own-gift-box', agencyTypes: { only: ['school'], not: [] } },
  ];
  const path = inFolder('ours.json');
  writeFileSync(path, JSON.stringify({ schema: 'ita-plan/rules@1', indicator: 1, rules }));
  return path;
}

const IDS = ['r03-appraisal', 'r04-half-year-check', 'r05-leader-role', 'r06-receipt-slip'];

/** A workbook of a few rules (the rest is not named in it, so it stays as it is), edited by hand in a spreadsheet program. */
async function edited(name: string, change: (cell: (id: string, field: string) => excel.Cell, sheet: excel.Worksheet) => void, rules: readonly string[] = []): Promise<string> {
  const workbook = rulesWorkbook(await catalogueFiles({ rules }), '2021-10-01');
  const few = { ...workbook, sheets: workbook.sheets.map((sheet) => (sheet.name === 'กฎ' ? { ...sheet, rows: sheet.rows.filter(([first]) => IDS.includes(String((first as { value: string }).value))) } : sheet)) };
  const book = new excel.Workbook();
  await book.xlsx.load(Buffer.from(await writeWorkbook(few)) as never);
  const sheet = book.getWorksheet('กฎ') as excel.Worksheet;
  change((id, field) => {
    for (let row = 2; row <= sheet.rowCount; row += 1) if (sheet.getCell(row, 1).value === id && sheet.getCell(row, 2).value === field && !sheet.getCell(row, 3).value) return sheet.getCell(row, 5);
    throw new Error(`no ${id} ${field}`);
  }, sheet);
  await book.xlsx.writeFile(inFolder(name));
  return inFolder(name);
}

describe('rules in a workbook', () => {
  it('untouched change nothing at all', async () => {
    await exportRules(inFolder('rules.xlsx'), {}, false);
    expect(await rulesWith(inFolder('rules.xlsx'))).toEqual(builtIn);
  });

  it('read back without loss, whatever the office had written', async () => {
    const ours = layer();
    const before = await rulesWith(ours);
    expect(before).not.toEqual(builtIn);
    await exportRules(inFolder('ours.xlsx'), { rules: [ours] }, false);
    expect(await rulesWith(inFolder('ours.xlsx'))).toEqual(before);
  });

  it('give the same bytes for the same rules', async () => {
    await exportRules(inFolder('again.xlsx'), {}, false);
    expect(readFileSync(inFolder('again.xlsx')).equals(readFileSync(inFolder('rules.xlsx')))).toBe(true);
  });

  it('take the office\'s words where it wrote some, and the old ones elsewhere', async () => {
    const path = await edited('edited.xlsx', (cell) => {
      cell('r04-half-year-check', 'ชื่อมาตรการ').value = 'การตรวจทรัพย์สินปีละ ๒ ครั้งของเรา';
      cell('r04-half-year-check', 'ขั้นตอน').value = 'หนึ่ง\r\nสอง\nสาม';
      cell('r04-half-year-check', 'ลำดับความสำคัญ').value = 5;
      cell('r05-leader-role', 'การใช้กฎ').value = 'ไม่ใช้';
    });
    const rules = await rulesWith(path);
    const old = builtIn.find(({ id }) => id === 'r04-half-year-check');
    expect(rules.find(({ id }) => id === 'r04-half-year-check')).toEqual({ ...old, title: 'การตรวจทรัพย์สินปีละ ๒ ครั้งของเรา', steps: ['หนึ่ง', 'สอง', 'สาม'], priority: 5, origin: 'agency' });
    expect(rules.some(({ id }) => id === 'r05-leader-role')).toBe(false);
    expect(rules).toHaveLength(builtIn.length - 1);
  });

  it('of a province lie under those of the agency, which are shown beside them', async () => {
    const province = await edited('province-rules.xlsx', (cell) => { cell('r03-appraisal', 'ผลผลิต').value = 'ตามแบบของจังหวัด'; });
    const over = await edited('agency.xlsx', (cell) => {
      expect(cell('r03-appraisal', 'ผลผลิต').worksheet.getCell(Number(cell('r03-appraisal', 'ผลผลิต').row), 4).value).toBe('ตามแบบของจังหวัด');
      cell('r03-appraisal', 'ชื่อมาตรการ').value = 'ของเรา';
    }, [province]);
    expect((await rulesWith(over, province)).find(({ id }) => id === 'r03-appraisal')).toMatchObject({ title: 'ของเรา', output: 'ตามแบบของจังหวัด', origin: 'agency' });
    const listed = (await list('rules', { rules: [over, province] })).filter(({ facts }) => facts.origin !== 'built-in');
    expect(listed).toMatchObject([{ id: 'r03-appraisal', title: 'ของเรา', facts: { origin: 'agency', file: 'agency.xlsx', over: 'province' } }]);
  });

  it.each([
    ['a role that does not exist', 'ผู้รับผิดชอบ', 'หลัก: กองช่าง', 'CATALOGUE_CELL'],
    ['a period that is none', 'ระยะเวลา', 'ตลอดปี', 'CATALOGUE_CELL'],
    ['too few steps', 'ขั้นตอน', 'ขั้นเดียว', 'CATALOGUE_CELL'],
    ['another word for its use', 'การใช้กฎ', 'อาจจะ', 'CATALOGUE_CELL'],
    ['a place nobody can fill', 'ผลผลิต', 'ของ {unit:nobody}', 'CATALOGUE_RULE_SENSE'],
    ['a topic that does not exist', 'เงื่อนไข', 'หัวข้อ: moon', 'CATALOGUE_RULE_SENSE'],
  ])('are refused for %s, with sheet, cell and remedy', async (_, field, value, code) => {
    let at = '';
    const path = await edited('wrong.xlsx', (cell) => {
      cell('r06-receipt-slip', field).value = value;
      at = cell('r06-receipt-slip', code === 'CATALOGUE_CELL' ? field : 'การใช้กฎ').address;
    });
    const { params, at: place, ...error } = await rulesWith(path).catch((cause) => cause);
    expect([error.code, params.rule]).toEqual([code, 'r06-receipt-slip']);
    expect(place).toMatchObject({ file: 'wrong.xlsx', sheet: 'กฎ', row: Number(at.slice(1)), column: 'E' });
    if (code === 'CATALOGUE_CELL') expect(params.remedy.length).toBeGreaterThan(5);
  });

  it('of the office\'s own must be whole', async () => {
    const path = await edited('short.xlsx', (_, sheet) => { sheet.addRow(['own-short', 'ชื่อมาตรการ', null, null, 'ใหม่']); });
    await expect(rulesWith(path)).rejects.toMatchObject({ code: 'CATALOGUE_CELL', params: { rule: 'own-short', field: 'ข้อความในประกาศ' } });
  });

  it('are refused without their sheet or a column', async () => {
    const path = await edited('columns.xlsx', (_, sheet) => { sheet.getCell('E1').value = 'อื่น ๆ'; });
    await expect(rulesWith(path)).rejects.toMatchObject({ code: 'CATALOGUE_SHEET', params: { missing: 'ข้อความของหน่วยงาน' } });
    const renamed = await edited('renamed.xlsx', (_, sheet) => { sheet.name = 'ของเรา'; });
    await expect(rulesWith(renamed)).rejects.toMatchObject({ code: 'CATALOGUE_SHEET', params: { missing: 'กฎ' } });
  });
});
