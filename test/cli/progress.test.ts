import { describe, expect, it } from 'vitest';
import { progressOn } from '../../src/cli/progress.ts';

function shown(over: { terminal?: boolean; quiet?: boolean; json?: boolean; lang?: 'th' | 'en' }, steps: readonly (readonly [done: number, total: number, name: string, ms: number])[]): string {
  let text = '';
  let clock = 0;
  const io = { out: () => undefined, err: (more: string) => { text += more; }, env: {}, columns: 60, outIsTerminal: false, errIsTerminal: over.terminal ?? false };
  const globals = { lang: over.lang ?? 'th', json: over.json ?? false, quiet: over.quiet ?? false, strict: false, color: true, input: true, force: false, debug: false } as const;
  const progress = progressOn({ io, globals }, () => clock);
  for (const [done, total, name, ms] of steps) {
    clock = ms;
    progress.step(done, total, name);
  }
  progress.end();
  return text;
}

describe('progress', () => {
  it('moves on one line of a terminal, with rate, time left and name, and clears it', () => {
    const text = shown({ terminal: true }, [[1, 100, 'อบต.ก', 1000], [2, 100, 'อบต.ข', 1010], [50, 100, 'องค์การบริหารส่วนตำบลที่มีชื่อยาวมากจนเกินความกว้างของหน้าจอ', 10_000]]);
    const lines = text.split('\r\u001B[2K').filter((line) => line !== '');
    expect(lines).toEqual(['[  1/100] 1.0 หน่วยงานต่อวินาที เหลืออีก 1:39  อบต.ก', expect.stringMatching(/^\[ 50\/100\] 5\.0 หน่วยงานต่อวินาที เหลืออีก 0:10 {2}องค์การ.*…$/)]);
    expect(text.endsWith('\r\u001B[2K')).toBe(true);
    expect(text).not.toContain('\n');
  });

  it('is ten lines elsewhere', () => {
    const text = shown({ lang: 'en' }, Array.from({ length: 100 }, (_, index) => [index + 1, 100, 'x', (index + 1) * 100] as const));
    expect(text.trim().split('\n')).toHaveLength(10);
    expect(text).toContain('[100/100] 10 agencies/s 0:00 left\n');
    expect(shown({}, [[1, 3, 'ก', 1], [2, 3, 'ก', 2], [3, 3, 'ก', 3]]).trim().split('\n')).toHaveLength(3);
  });

  it('is nothing when asked to be quiet or for JSON', () => {
    expect([shown({ terminal: true, quiet: true }, [[1, 1, 'ก', 1]]), shown({ json: true }, [[1, 1, 'ก', 1]])]).toEqual(['', '']);
  });
});
