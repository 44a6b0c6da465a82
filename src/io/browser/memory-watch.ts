import { readFile } from 'node:fs/promises';

const pageSize = 4096;

/** Kills page processes that use more than `limit` bytes, checked every `every` ms; Linux only. */
export class MemoryWatch {
  private readonly processes: () => Promise<readonly number[]>;
  private readonly limit: number;
  private readonly every: number;
  private timer: NodeJS.Timeout | null = null;
  private looking = false;
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
    this.timer ??= setInterval(() => void this.look(), this.every).unref();
  }

  stop(): void {
    if (this.timer !== null) clearInterval(this.timer);
    this.timer = null;
  }

  private async look(): Promise<void> {
    if (this.looking) return;
    this.looking = true;
    for (const pid of await this.processes()) {
      const bytes = await residentBytes(pid);
      this.peak = Math.max(this.peak, bytes);
      if (bytes > this.limit) this.kill(pid);
    }
    this.looking = false;
  }

  private kill(pid: number): void {
    this.killed++;
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
  }
}

async function residentBytes(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '');
  return Number(text.split(' ')[1] ?? 0) * pageSize;
}
