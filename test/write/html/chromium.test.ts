import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDocument } from '../../../src/write/index.ts';
import { emblem, samples } from '../../fixtures/write/index.ts';

const BROWSER = ['chromium', 'chromium-browser', 'google-chrome'].find((name) => {
  try {
    return execFileSync(name, ['--version'], { stdio: 'pipe' }).length > 0;
  } catch {
    return false;
  }
});

interface Seen { readonly name: string; readonly frame: number; readonly width: number; readonly room: number; readonly text: string; readonly tables: number; readonly heads: number; readonly stacked: boolean }

const DESK = 1000;
const PHONE = 360;
const names = Object.keys(samples());

/** What readers get: every sample in a frame as wide as a desk's window and in one as narrow as a phone, looked at in one run. */
async function lookAtAll(browser: string, folder: string): Promise<readonly Seen[]> {
  const frames = await Promise.all(Object.entries(samples()).map(async ([name, paper]) => {
    const html = new TextDecoder().decode(await writeDocument(paper, 'html', { emblem: emblem() }));
    const quoted = html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    return [DESK, PHONE].map((width) => `<iframe data-name="${name}" style="border:0;width:${width}px;height:900px" srcdoc="${quoted}"></iframe>`).join('');
  }));
  const page = join(folder, 'page.html');
  writeFileSync(page, `<!doctype html><meta charset="utf-8"><body>${frames.join('')}<pre id="seen"></pre><script>
onload = () => {
  const all = [...document.querySelectorAll('iframe')].map((frame) => {
    const inner = frame.contentDocument;
    const root = inner.documentElement;
    return { name: frame.dataset.name, frame: frame.clientWidth, width: root.scrollWidth, room: root.clientWidth, text: inner.body.innerText, tables: inner.querySelectorAll('table').length,
      heads: inner.querySelectorAll('thead th[scope]').length, stacked: getComputedStyle(inner.querySelector('td') ?? inner.body).display === 'block' };
  });
  document.getElementById('seen').textContent = 'SEEN' + encodeURIComponent(JSON.stringify(all)) + 'END';
};
</script>`);
  const dom = execFileSync(browser, ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${join(folder, 'profile')}`, '--dump-dom', `file://${page}`], { stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 64e6 }).toString();
  return JSON.parse(decodeURIComponent(/>SEEN(.*?)END</.exec(dom)?.[1] ?? '')) as Seen[];
}

describe.skipIf(BROWSER === undefined)('the preview in headless Chromium (skipped where none is installed)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ita-plan-html-'));
  let all: readonly Seen[] = [];
  const seen = (name: string, frame: number): Seen | undefined => all.find((one) => one.name === name && one.frame === frame);
  beforeAll(async () => { all = await lookAtAll(BROWSER ?? '', folder); });
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

  it.each(names.flatMap((name) => [[name, DESK], [name, PHONE]] as const))('fits without scrolling sideways: %s on %i pixels', (name, frame) => {
    const one = seen(name, frame);
    expect(one?.room).toBeGreaterThan(frame - 30);
    expect(one?.width).toBe(one?.room);
  });

  it('shows the text and the tables', () => {
    const one = seen('announcement', DESK);
    expect(one?.text).toContain('จึงประกาศมาเพื่อทราบโดยทั่วกัน');
    expect(one?.text).toContain('ประกาศ ณ วันที่\u00A0๕\u00A0มีนาคม พ.ศ.\u00A0๒๕๖๕');
    expect([one?.tables, one?.heads, one?.stacked]).toEqual([1, 5, false]);
  });

  it('stacks the rows of a wide table on a phone', () => {
    expect(seen('landscape', PHONE)?.stacked).toBe(true);
  });
});
