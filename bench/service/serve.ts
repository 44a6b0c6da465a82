import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

export interface Served {
  readonly child: ChildProcess;
  readonly origin: string;
}

/** Starts `maillage serve` on a free port, in a process of its own. */
export async function serve(folder: string, environment: Readonly<Record<string, string>>): Promise<Served> {
  const child = spawn(process.execPath, [join(root, 'bin/maillage.mjs'), 'serve', '--port', '0', '--json'], {
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', MAILLAGE_DATA: folder, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const origin = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stdout!.on('data', (bytes: Buffer) => {
      text += bytes.toString();
      const address = /"address":"([^"]+)"/.exec(text)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', () => reject(new Error('the service ended')));
  });
  return { child, origin };
}

export async function stopped({ child }: Served, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await ended;
}

/** Of the process of the service since the last look; `key`: that of the installation. */
export async function measures(origin: string, key: string): Promise<{ loopMs: number; memoryMb: number }> {
  const text = await (await fetch(`${origin}/v1/metrics`, { headers: { authorization: `Bearer ${key}` } })).text();
  const value = (name: string): number => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
  return {
    loopMs: Math.round(value('nodejs_eventloop_lag_max_seconds') * 1_000),
    memoryMb: Math.round(value('process_resident_memory_bytes') / 1_000_000),
  };
}

/** The value at a part of a list of times, in milliseconds; null for an empty list. */
export function quantile(times: readonly number[], part: number): number | null {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted.length === 0
    ? null
    : Math.round(sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))]!);
}
