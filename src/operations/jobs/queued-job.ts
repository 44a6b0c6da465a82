import { randomUUID } from 'node:crypto';
import type { JobRow } from '../../io/services/job-row.ts';

/** A job of an operation that waits for a worker; `input` is valid for the operation. */
export function queuedJob(operation: string, input: unknown, now: string): JobRow {
  return {
    id: `job_${randomUUID().replaceAll('-', '')}`,
    operation,
    state: 'queued',
    input,
    progress: { phase: 'queued', done: 0, total: null, unit: 'page' },
    result: null,
    problem: null,
    createdAt: now,
    startedAt: null,
    endedAt: null,
  };
}
