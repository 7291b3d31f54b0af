import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openFile, opener } from '../../src/cli/open.ts';

/** A folder on the PATH with an `xdg-open` of our own. */
function withOpener(script: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'ita-plan-open-'));
  writeFileSync(join(folder, 'xdg-open'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, 'xdg-open'), 0o755);
  vi.stubEnv('PATH', `${folder}${delimiter}${process.env.PATH}`);
  return folder;
}
afterEach(() => void vi.unstubAllEnvs());

describe.skipIf(process.platform === 'win32')('opening a file', () => {
  it('is done when the system took it', async () => {
    const folder = withOpener(`echo "$1" > "$(dirname "$0")/taken"`);
    expect(await openFile('หน้า เว็บ.html', {}, 'linux')).toBe(true);
    expect(readFileSync(join(folder, 'taken'), 'utf8')).toMatch(/\/หน้า เว็บ\.html\n$/);
  });

  it('has failed when the system found no browser, or has no opener at all', async () => {
    withOpener('exit 3');
    expect(await openFile('a.html', {}, 'linux')).toBe(false);
    expect(await openFile('a.html', { BROWSER: '/no/such/browser' }, 'linux')).toBe(false);
  });

  it('does not wait for a browser that stays open', async () => {
    const folder = withOpener(`sleep 5; touch "$(dirname "$0")/closed"`);
    expect(await openFile('a.html', {}, 'linux')).toBe(true);
    expect(existsSync(join(folder, 'closed'))).toBe(false);
  });
});

describe('what opens it', () => {
  it.each([
    ['linux', {}, 'xdg-open', ['/ก ข/a.html']],
    ['linux', { BROWSER: 'firefox --new-tab:chromium' }, 'firefox', ['--new-tab', '/ก ข/a.html']],
    ['linux', { BROWSER: 'w3m %s' }, 'w3m', ['/ก ข/a.html']],
    ['darwin', {}, 'open', ['/ก ข/a.html']],
    ['win32', {}, 'cmd', ['/d', '/s', '/c', '"start "" "/ก ข/a.html""']],
  ] as const)('on %s with %o: %s', (platform, env, command, args) => expect(opener('/ก ข/a.html', env, platform)).toEqual([command, ...args]));
});
