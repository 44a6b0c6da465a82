import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly pid: number;
  readonly ended: Promise<Ended>;
  stderr(): string;
  kill(signal: NodeJS.Signals): void;
  /** Closes both streams, as `| head` does. */
  stopReading(): void;
}

const root = join(import.meta.dirname, '../..');

/**
 * Starts the real program, as a person does at the terminal; only the variables given are set. It runs in an empty
 * folder: files that commands read or write in the working folder must not be those of the repository.
 */
export function maillage(args: readonly string[], environment: Readonly<Record<string, string>>): Running {
  const child = spawn(process.execPath, [join(root, 'bin/maillage.mjs'), ...args], {
    cwd: mkdtempSync(join(tmpdir(), 'maillage-cwd-')),
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const text = { stdout: '', stderr: '' };
  child.stdout.on('data', (bytes: Buffer) => {
    text.stdout += bytes.toString();
  });
  child.stderr.on('data', (bytes: Buffer) => {
    text.stderr += bytes.toString();
  });
  return {
    pid: child.pid ?? 0,
    ended: new Promise((resolve) => child.once('close', (code) => resolve({ code, ...text }))),
    stderr: () => text.stderr,
    kill: (signal) => void child.kill(signal),
    stopReading: () => {
      child.stdout.destroy();
      child.stderr.destroy();
    },
  };
}
