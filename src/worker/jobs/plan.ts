import { planStrategyOperation } from '../../operations/plan-strategy.ts';
import { planProject } from '../../operations/projects/plan-project.ts';
import { defineJob } from '../job.ts';

export const planJob = defineJob({
  operation: planStrategyOperation,
  atOnce: 1,
  events: { done: 'plan.completed', failed: 'plan.failed' },
  result: { type: 'cycle', path: '/v1/cycles' },
});

export const planProjectJob = defineJob({
  operation: planProject,
  atOnce: 1,
  events: { done: 'plan.completed', failed: 'plan.failed' },
  result: { type: 'cycle', path: '/v1/cycles' },
});
