import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** Identifies a process for others: a pid alone is reused sooner or later. */
export interface ProcessIdentity {
  readonly host: string;
  readonly pid: number;
  /** Boot and start time on Linux, else ''. */
  readonly started: string;
}

export function thisProcess(): ProcessIdentity {
  return { host: hostname(), pid: process.pid, started: startedAt(process.pid) ?? '' };
}

/** `unknown` for a process of another host. */
export function lifeOf(identity: ProcessIdentity): 'alive' | 'dead' | 'unknown' {
  if (identity.host !== hostname()) return 'unknown';
  try {
    process.kill(identity.pid, 0);
  } catch (error) {
    if ((error as { code?: string }).code === 'ESRCH') return 'dead';
  }
  const started = startedAt(identity.pid);
  return started !== null && identity.started !== '' && started !== identity.started ? 'dead' : 'alive';
}

/** Boot id and field 22 of /proc/<pid>/stat, which counts from boot; `gone` for a zombie; null without /proc. */
function startedAt(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? 'gone' : `${boot}:${fields[19]}`;
  } catch {
    return null;
  }
}
