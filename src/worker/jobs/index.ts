import type { JobDefinition } from '../job.ts';
import { auditJob } from './audit.ts';
import { planJob, planProjectJob } from './plan.ts';
import { rereadJob } from './reread.ts';
import { syncJob } from './sync.ts';

/** Every operation that runs from the queue. */
export const jobs: readonly JobDefinition[] = [auditJob, planJob, planProjectJob, rereadJob, syncJob];
