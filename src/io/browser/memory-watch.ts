import { readFile } from 'node:fs/promises';

const pageSize = 4096;

/** Kills the processes of pages that take more than `limit` bytes, looked at every `every` ms; Linux only. */
export class MemoryWatch {
  private readonly processes: () => Promise<readonly number[]>;
  private readonly limit: number;
  private readonly every: number;
  private timer: NodeJS.Timeout | null = null;
  /** Processes killed so far. */
  killed = 0;
  /** Largest process seen, in bytes. */
  peak = 0;

  constructor(processes: () => Promise<readonly number[]>, limit: number, every: number) {
    this.processes = processes;
    this.limit = limit;
    this.every = every;
  }

  start(): void {
    if (process.platform !== 'linux') return;
    this.timer ??= setTimeout(() => void this.look(), this.every);
  }

  stop(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private async look(): Promise<void> {
    for (const pid of await this.processes()) {
      const bytes = await residentBytes(pid);
      this.peak = Math.max(this.peak, bytes);
      if (bytes <= this.limit) continue;
      this.killed++;
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // Gone already.
      }
    }
    if (this.timer === null) return;
    this.timer = null;
    this.start();
  }
}

async function residentBytes(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '');
  return Number(text.split(' ')[1] ?? 0) * pageSize;
}
