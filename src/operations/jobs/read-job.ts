import { z } from 'zod';
import { Failure } from '../../core/values/failure.ts';
import type { JobRow } from '../../io/services/job-row.ts';
import { paginationFields, cursorRange, cursorPage } from '../inputs/pagination.ts';
import { defineOperation } from '../operation.ts';
import { BilingualText } from '../inputs/bilingual-text.ts';

export const Job = z.object({
  id: z.string(),
  operation: z.string(),
  state: z.enum(['queued', 'running', 'paused', 'done', 'partial', 'failed', 'cancelled']),
  progress: z.object({ phase: z.string(), done: z.number(), total: z.number().nullable(), unit: z.string() }),
  result: z.object({ type: z.string(), id: z.string(), href: z.string() }).nullable(),
  problem: z.object({ code: z.string(), detail: BilingualText }).nullable(),
  createdAt: z.string(),
  startedAt: z.string().nullable(),
  endedAt: z.string().nullable(),
});
export type Job = z.output<typeof Job>;

/** A job without its input, which may contain a whole company file. */
export function shownJob({ input: _input, ...shown }: JobRow): Job {
  return shown;
}

export const readJob = defineOperation({
  id: 'read-job',
  summary: { fr: 'Lire un travail', en: 'Read a job' },
  input: z.strictObject({ id: z.string().min(1).max(64) }),
  output: Job,
  needs: ['store'],
  async run({ id }, { store }) {
    const job = await store.job(id);
    if (job === null) throw unknownJob();
    return shownJob(job);
  },
});

export const listJobs = defineOperation({
  id: 'list-jobs',
  summary: { fr: 'Lister les travaux', en: 'List the jobs' },
  input: z.strictObject(paginationFields),
  output: z.object({ data: z.array(Job), nextCursor: z.string().nullable() }),
  needs: ['store'],
  run: async (input, { store }) =>
    cursorPage(await store.jobs(cursorRange(input)), input.limit, ({ createdAt }) => createdAt),
});

function unknownJob(): Failure {
  return new Failure('not-found', {
    fr: 'Aucun travail ne porte cet identifiant\u202f: listez-les par GET /v1/jobs.',
    en: 'No job has this id: list them with GET /v1/jobs.',
  });
}
