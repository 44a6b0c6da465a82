import type { JobDefinition } from '../job.ts';
import { auditJob } from './audit.ts';
import { planJob } from './plan.ts';

/** Everything the queue carries. */
export const jobs: readonly JobDefinition[] = [auditJob, planJob];
