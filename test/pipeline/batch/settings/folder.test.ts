import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readSettingsFolder } from '../../../../src/pipeline/batch/settings/folder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ita-plan-settings-'));
});
function put(path: string, value: object | string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), typeof value === 'string' ? value : JSON.stringify(value));
}

describe('a folder of settings', () => {
  it('tells whose they are by the name inside, the file, or its folder', async () => {
    put('ita-plan.json', { target: 90 });
    put('เมือง/อบต.ก/ita-plan.json', { date: '2022-01-01' });
    put('อบต.ข.json', { date: '2022-01-02' });
    put('any/c.json', { agency: { name: 'อบต.ค', district: 'ใหม่' } });
    const { common, own } = await readSettingsFolder(folder);
    expect(common).toEqual({ target: 90 });
    expect(own.map(({ given, district }) => [given, district]).sort()).toEqual([['อบต.ก', 'เมือง'], ['อบต.ข', null], ['อบต.ค', 'ใหม่']]);
  });

  it('sees paths from the file they stand in', async () => {
    put('เมือง/อบต.ก/ita-plan.json', { emblem: 'ตรา.png' });
    const { common, own } = await readSettingsFolder(folder);
    expect([common, own[0]?.settings.emblem]).toEqual([null, join(folder, 'เมือง', 'อบต.ก', 'ตรา.png')]);
  });

  it('keeps a broken file of one agency to that agency, and stops at a broken common one', async () => {
    put('อบต.ก.json', '{ "date": ');
    put('อบต.ข.json', { dates: 1 });
    const { own } = await readSettingsFolder(folder);
    expect(own.map(({ given, fault }) => [given, fault?.code])).toEqual([['อบต.ก', 'SETTINGS_JSON'], ['อบต.ข', 'SETTINGS_UNKNOWN_KEY']]);
    put('ita-plan.json', '{');
    await expect(readSettingsFolder(folder)).rejects.toMatchObject({ code: 'SETTINGS_JSON' });
  });
});
