import { describe, expect, it } from 'vitest';
import { table } from '../../src/cli/screen.ts';

const NAMES = ['องค์การบริหารส่วนตำบลบ้านตัวอย่างเหนือ', 'องค์การบริหารส่วนตำบลบ้านตัวอย่างใต้'];
const columns = [{ header: 'ปี' }, { header: 'คะแนนรวม', align: 'right' as const }, { header: 'หน่วยงาน' }];
const rows = NAMES.map((name) => ['2564', '82.74', name]);

describe('a table on a terminal', () => {
  it('ends a name that is too long between words', () => expect(table(columns, rows, 39)).toMatch(/2564 {5}82\.74 {2}องค์การบริหารส่วนตำบลบ้าน…\n/));

  it('or takes it on to the next line, so that two offices stay two', () => {
    const lines = table(columns, rows, 39, 'wrapped').split('\n');
    expect(lines.filter((line) => line.includes('2564'))).toHaveLength(2);
    expect(lines.slice(2).map((line) => line.slice(line.search(/[ก-ฮเ-ไ]/))).join('')).toBe(NAMES.join(''));
  });
});
