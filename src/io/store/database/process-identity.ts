import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** A process as others can find it again: a number alone is given to a new process sooner or later. */
export interface ProcessIdentity {
  readonly host: string;
  readonly pid: number;
  /** Boot and start time where the system tells them (Linux), else ''. */
  readonly started: string;
}

export function thisProcess(): ProcessIdentity {
  return { host: hostname(), pid: process.pid, started: startedAt(process.pid) ?? '' };
}

/** `unknown` for a process of another host: only its traces can tell. */
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

/** Field 22 of /proc/<pid>/stat counts from boot, so the boot goes with it; null where there is no /proc. A zombie is dead. */
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
