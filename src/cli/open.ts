/** Shows a file in the officer's own browser. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

/** The command that opens a file. On Windows it is one quoted text, or cmd would take the `&` of a name for its own. */
export function opener(file: string, env: Env, platform: NodeJS.Platform): readonly [string, ...string[]] {
  if (platform === 'win32') return ['cmd', '/d', '/s', '/c', `"start "" "${file}""`];
  if (platform === 'darwin') return ['open', file];
  const [command = 'xdg-open', ...args] = (env.BROWSER ?? '').split(':')[0]?.split(/\s+/).filter((word) => word !== '' && word !== '%s') ?? [];
  return [command, ...args, file];
}

/** A system that has no browser says so within this time; a browser may stay open for hours. */
const PATIENCE_MS = 2000;

/** True when a program took the file; whether it shows it is between it and the officer. */
export function openFile(path: string, env: Env, platform: NodeJS.Platform = process.platform): Promise<boolean> {
  const [command, ...args] = opener(resolve(path), env, platform);
  return new Promise((done) => {
    const child = spawn(command, args, { stdio: 'ignore', detached: true, windowsHide: true, windowsVerbatimArguments: platform === 'win32' });
    const end = (taken: boolean): void => {
      clearTimeout(patience);
      done(taken);
    };
    const patience = setTimeout(end, PATIENCE_MS, true);
    child.once('error', () => end(false));
    child.once('exit', (code) => end(code === 0));
    child.unref();
  });
}
