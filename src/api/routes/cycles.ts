import { closeStoredCycle, readReadings } from '../../operations/close-stored-cycle.ts';
import { previewMonths } from '../../operations/plans/preview-months.ts';
import { readPlanPart } from '../../operations/plans/read-plan-part.ts';
import { listCriteria } from '../../operations/plans/list-criteria.ts';
import { planStrategyOperation } from '../../operations/plan-strategy.ts';
import { readCycleFile } from '../../operations/read-cycle-file.ts';
import { readCycle } from '../../operations/read-cycle.ts';
import { validatePlan } from '../../operations/validate-plan.ts';
import { defineRoute } from '../route.ts';

export const cycleRoutes = [
  defineRoute({ method: 'get', path: '/v1/criteria', operation: listCriteria, mode: 'now', scope: 'read' }),
  defineRoute({ method: 'post', path: '/v1/cycles', operation: planStrategyOperation, mode: 'later', scope: 'write' }),
  defineRoute({ method: 'get', path: '/v1/cycles/:id', operation: readCycle, mode: 'now', scope: 'read' }),
  defineRoute({
    method: 'get',
    path: '/v1/cycles/:id/files/:name',
    operation: readCycleFile,
    mode: 'file',
    scope: 'read',
  }),
  defineRoute({ method: 'get', path: '/v1/cycles/:id/readings', operation: readReadings, mode: 'now', scope: 'read' }),
  defineRoute({
    method: 'get',
    path: '/v1/cycles/:id/parts/:part',
    operation: readPlanPart,
    mode: 'now',
    scope: 'read',
  }),
  defineRoute({
    method: 'post',
    path: '/v1/cycles/:id/month-previews',
    operation: previewMonths,
    mode: 'now',
    scope: 'read',
  }),
  defineRoute({
    method: 'post',
    path: '/v1/cycles/:id/close',
    operation: closeStoredCycle,
    mode: 'now',
    scope: 'write',
  }),
  defineRoute({
    method: 'post',
    path: '/v1/plan-checks',
    operation: validatePlan,
    mode: 'now',
    scope: 'read',
    // The plan of the demonstration takes 0.96 MB.
    maxMegabytes: 8,
  }),
];
