import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, realpathSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { Failure } from '../../../core/values/failure.ts';
import { makeFolder } from '../../make-folder.ts';
import { lifeOf, type ProcessIdentity, thisProcess } from './process-identity.ts';

interface OwnerFile extends ProcessIdentity {
  readonly nonce: string;
  /** `maillage audit`, without its options, which may be secret; '' for another program. */
  readonly command: string;
}

export interface OwnerLock {
  release(): Promise<void>;
}

const touchEveryMs = 2_000;
/** The lock file of another host, touched more recently than this, belongs to a live owner. */
const foreignOwnerMs = 15_000;

/**
 * Makes this process the only owner of an embedded data folder: two would lose rows silently. Throws `Failure('busy')` with
 * the owner. Two guards: a name registered in the kernel, released however the process dies, and a lock file, for other systems,
 * other network namespaces and shared volumes.
 */
export async function takeOwnerLock(folder: string, onLost: () => void = stopProcess): Promise<OwnerLock> {
  makeFolder(folder);
  const path = join(folder, 'owner.lock');
  const name = await holdName(realpathSync(folder));
  if (name === 'taken') throw owned(folder, readOwner(path));
  try {
    return keepFile(path, folder, name, onLost);
  } catch (error) {
    name?.close();
    throw error;
  }
}

/** A listening abstract socket or named pipe; null where the system has neither. */
function holdName(realFolder: string): Promise<Server | null | 'taken'> {
  const digest = createHash('sha256').update(realFolder).digest('hex');
  const names: Partial<Record<NodeJS.Platform, string>> = {
    linux: `\0maillage-${digest}`,
    win32: `\\\\.\\pipe\\maillage-${digest}`,
  };
  const name = names[process.platform];
  if (name === undefined) return Promise.resolve(null);
  return new Promise((resolve) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'EADDRINUSE' ? 'taken' : null));
    server.listen(name, () => resolve(server.unref()));
  });
}

function keepFile(path: string, folder: string, name: Server | null, onLost: () => void): OwnerLock {
  const owner = readOwner(path);
  if (owner !== null && !isGone(owner, path)) throw owned(folder, owner);
  if (owner !== null) rmSync(path, { force: true });
  const mine: OwnerFile = { ...thisProcess(), nonce: randomUUID(), command: commandOf(process.argv) };
  try {
    writeFileSync(path, `${JSON.stringify(mine)}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    throw (error as { code?: string }).code === 'EEXIST' ? owned(folder, readOwner(path)) : error;
  }
  const timer = setInterval(() => {
    if (readOwner(path)?.nonce !== mine.nonce) {
      clearInterval(timer);
      onLost();
    } else utimesSync(path, new Date(), new Date());
  }, touchEveryMs).unref();
  return {
    async release() {
      clearInterval(timer);
      if (readOwner(path)?.nonce === mine.nonce) rmSync(path, { force: true });
      if (name) await new Promise<void>((resolve) => name.close(() => resolve()));
    },
  };
}

function isGone(owner: OwnerFile, path: string): boolean {
  const life = lifeOf(owner);
  if (life !== 'unknown') return life === 'dead';
  return Date.now() - statSync(path).mtimeMs > foreignOwnerMs;
}

function readOwner(path: string): OwnerFile | null {
  try {
    const read: Partial<OwnerFile> = JSON.parse(readFileSync(path, 'utf8'));
    const { host = '', pid = 0, started = '', nonce = '', command = '' } = read;
    return { host, pid, started, nonce, command };
  } catch (error) {
    // A file that a kill left incomplete names no process: its age decides.
    return (error as { code?: string }).code === 'ENOENT'
      ? null
      : { host: '', pid: 0, started: '', nonce: '', command: '' };
  }
}

/** The command of a command line of this program, for the person who meets its lock. */
export function commandOf([, script = '', word = '']: readonly string[]): string {
  return /(?:^|[\\/])maillage(?:\.mjs)?$/.test(script) && /^[a-z][a-z-]*$/.test(word) ? `maillage ${word}` : '';
}

function owned(folder: string, owner: OwnerFile | null): Failure {
  const number = (word: string): string => (owner?.pid ? `${word} ${owner.pid}` : '');
  const who = (word: string): string => {
    const parts = [owner?.command, number(word), owner?.host].filter(Boolean);
    return owner?.pid ? ` (${parts.join(', ')})` : '';
  };
  const isServer = owner?.command === 'maillage serve';
  return new Failure('busy', {
    fr: `Une autre fenêtre travaille déjà sur le dossier «\u202f${folder}\u202f»${who('processus')}. ${isServer ? 'Fermez-la (Ctrl-C) ou continuez dans l’application qu’elle sert' : 'Attendez la fin de sa commande, ou arrêtez-la (Ctrl-C)'}, puis relancez celle-ci. Pour travailler à côté, dans un autre dossier\u202f: MAILLAGE_DATA=autre-dossier.`,
    en: `Another window is already working on the folder “${folder}”${who('process')}. ${isServer ? 'Close it (Ctrl-C) or go on in the application that it serves' : 'Wait until its command ends, or stop it (Ctrl-C)'}, then run this one again. To work beside it, in another folder: MAILLAGE_DATA=another-folder.`,
  });
}

/** The folder has another owner now: what this process would still write could destroy its rows. */
function stopProcess(): void {
  process.stderr.write('maillage: the data folder has another owner; this process stops.\n');
  process.exit(75);
}
