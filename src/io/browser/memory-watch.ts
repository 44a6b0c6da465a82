import { readFile } from 'node:fs/promises';

const pageSize = 4096;

/** Kills page processes that use more than `maxBytes`, checked every `intervalMs`. Linux only. */
export class MemoryWatch {
  private readonly processes: () => Promise<readonly number[]>;
  private readonly maxBytes: number;
  private readonly intervalMs: number;
  private timer: NodeJS.Timeout | null = null;
  private checking = false;
  /** Processes killed so far. */
  killed = 0;
  /** Largest process seen, in bytes. */
  peak = 0;

  constructor(processes: () => Promise<readonly number[]>, maxBytes: number, intervalMs: number) {
    this.processes = processes;
    this.maxBytes = maxBytes;
    this.intervalMs = intervalMs;
  }

  start(): void {
    if (process.platform !== 'linux') return;
    this.timer ??= setInterval(() => void this.check(), this.intervalMs).unref();
  }

  stop(): void {
    if (this.timer !== null) clearInterval(this.timer);
    this.timer = null;
  }

  private async check(): Promise<void> {
    if (this.checking) return;
    this.checking = true;
    for (const pid of await this.processes()) {
      const bytes = await residentBytes(pid);
      this.peak = Math.max(this.peak, bytes);
      if (bytes > this.maxBytes) this.kill(pid);
    }
    this.checking = false;
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
