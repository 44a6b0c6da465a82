import type { Request, RequestHandler } from 'express';
import { z } from 'zod';
import { Failure } from '../../core/values/failure.ts';
import type { Text } from '../../core/values/text.ts';
import type { JobStep } from '../../io/store/jobs.ts';
import { validated } from '../../operations/inputs/validated.ts';
import { type Job, readJob } from '../../operations/jobs/read-job.ts';
import type { ApiOptions } from '../api-options.ts';
import { callerOf } from '../authentication.ts';
import { requireOwnProject } from '../key-of-project.ts';
import { runContext } from '../run-context.ts';

/** The body of a step: it says nothing more than its address. */
export const NoFields = z.strictObject({});

export const jobSteps = ['pause', 'resume', 'stop'] as const satisfies readonly JobStep[];

/** `DELETE /v1/jobs/{id}`: ends the job, and what it had begun is not shown as a result. */
export function cancelJob(options: ApiOptions): RequestHandler {
  const { store, queue } = options;
  return async (request, response) => {
    const job = await jobOf(request, options);
    if (!(await store.in(callerOf(response).workspace).cancelJob(job.id))) throw hasEnded;
    await queue.cancel(job.operation, job.id);
    response.status(204).end();
  };
}

/**
 * `POST /v1/jobs/{id}/pause`, `…/resume`, `…/stop`: a paused job keeps what it has read and waits for its resumption, also
 * over a new start of the service; a stopped audit analyses what it has read and ends with that.
 */
export function stepJob(step: JobStep, options: ApiOptions): RequestHandler {
  const { store, queue } = options;
  return async (request, response) => {
    const job = await jobOf(request, options);
    validated(NoFields, request.body);
    if (step === 'stop' && job.operation !== 'audit-site') throw refusals.stop;
    const problem = step === 'pause' ? { code: 'paused', detail: pausedText } : null;
    if (!(await store.in(callerOf(response).workspace).stepJob(job.id, step, problem))) throw refusals[step];
    if (step === 'pause') await queue.cancel(job.operation, job.id);
    if (step === 'resume') await queue.sendAgain(job.operation, job.id);
    response.json(await jobOf(request, options));
  };
}

/** Throws `Failure('not-found')` for a job that the workspace does not have. */
async function jobOf(request: Request, { runner, store }: ApiOptions): Promise<Job> {
  const input = validated(readJob.input, { id: request.params.id });
  const caller = callerOf(request.res!);
  await requireOwnProject(caller, { request, input, store: store.in(caller.workspace) });
  return runner.run(readJob, input, runContext(request)) as Promise<Job>;
}

const pausedText: Text = {
  fr: 'Mis en pause\u202f: reprenez-le quand vous voulez, ce qui est lu est gardé.',
  en: 'Paused: resume it when you like, what has been read is kept.',
};

const hasEnded = new Failure('conflict', {
  fr: 'Ce travail est déjà terminé\u202f: il n’y a rien à arrêter.',
  en: 'This job has already ended: there is nothing to stop.',
});

const refusals: Readonly<Record<JobStep, Failure>> = {
  pause: new Failure('conflict', {
    fr: 'Ce travail est terminé, en pause ou en train de s’arrêter\u202f: il n’y a rien à mettre en pause.',
    en: 'This job has ended, is paused or is stopping: there is nothing to pause.',
  }),
  resume: new Failure('conflict', {
    fr: 'Personne n’a mis ce travail en pause\u202f: il n’y a rien à reprendre.',
    en: 'Nobody has paused this job: there is nothing to resume.',
  }),
  stop: new Failure('conflict', {
    fr: 'Seul un audit en cours s’arrête en gardant ce qu’il a lu. Annulez les autres travaux par DELETE.',
    en: 'Only an audit under way stops and keeps what it has read. Cancel other jobs with DELETE.',
  }),
};
