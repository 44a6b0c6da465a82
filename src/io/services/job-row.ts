import type { Text } from '../../core/values/text.ts';

export type JobState = 'queued' | 'running' | 'paused' | 'done' | 'partial' | 'failed' | 'cancelled';

export interface JobRow {
  readonly id: string;
  readonly operation: string;
  readonly state: JobState;
  readonly input: unknown;
  readonly progress: { phase: string; done: number; total: number | null; unit: string };
  readonly result: { type: string; id: string; href: string } | null;
  readonly problem: { code: string; detail: Text } | null;
  readonly createdAt: string;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
}

export type ListedJob = Omit<JobRow, 'input'>;
