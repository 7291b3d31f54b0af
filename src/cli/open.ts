/** Shows a file in the officer's own browser. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** What opens a file on each system; the file's path follows. */
function opener(platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>): readonly [string, ...string[]] {
  if (platform === 'win32') return ['cmd', '/d', '/c', 'start', ''];
  if (platform === 'darwin') return ['open'];
  return env.BROWSER === undefined || env.BROWSER === '' ? ['xdg-open'] : [env.BROWSER];
}

/** True when a program could be started with the file; whether it shows it is between it and the officer. */
export function openFile(path: string, env: Readonly<Record<string, string | undefined>>, platform: NodeJS.Platform = process.platform): Promise<boolean> {
  const [command, ...args] = opener(platform, env);
  return new Promise((done) => {
    const child = spawn(command, [...args, resolve(path)], { stdio: 'ignore', detached: true, windowsHide: true });
    child.once('error', () => done(false));
    child.once('spawn', () => {
      child.unref();
      done(true);
    });
  });
}
