import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { Desktop } from './services/desktop.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The desktop of this machine, used only when a person sits at it. */
export function thisDesktop(platform: NodeJS.Platform, environment: Environment, isTerminal: boolean): Desktop {
  const opener = isTerminal ? openerOf(platform, environment) : null;
  return {
    open: (path) => (opener === null ? Promise.resolve(false) : started([...opener, resolve(path)], environment)),
  };
}

/** The command that opens a file, or null without a desktop. */
export function openerOf(platform: NodeJS.Platform, environment: Environment): readonly string[] | null {
  const isRemote = Boolean(environment.SSH_CONNECTION || environment.CI);
  if (isRemote) return null;
  if (platform === 'darwin') return ['open'];
  // The empty text is the title of the window, which `start` reads first.
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  return environment.DISPLAY || environment.WAYLAND_DISPLAY ? ['xdg-open'] : null;
}

/** Time after which a program that still runs has opened the file. */
const settledMs = 2_000;

function started([command = '', ...args]: readonly string[], env: Environment): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(command, args, { stdio: 'ignore', detached: true, env: { ...env } });
    child.once('error', () => done(false));
    child.once('exit', (code) => done(code === 0));
    child.once('spawn', () => {
      child.unref();
      setTimeout(() => done(true), settledMs).unref();
    });
  });
}
