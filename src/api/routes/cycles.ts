import { closeStoredCycle, readReadings } from '../../operations/close-stored-cycle.ts';
import { previewMonths } from '../../operations/plans/preview-months.ts';
import { readPlanPart } from '../../operations/plans/read-plan-part.ts';
import { listCriteria } from '../../operations/plans/list-criteria.ts';
import { planStrategyOperation } from '../../operations/plan-strategy.ts';
import { readCycleFile } from '../../operations/read-cycle-file.ts';
import { readCycle } from '../../operations/read-cycle.ts';
import { validatePlan } from '../../operations/validate-plan.ts';
import { listCycleFiles } from '../../operations/files/list-files.ts';
import type { AnyOperation } from '../../operations/operation.ts';
import { explainAction } from '../../operations/plans/explain-action.ts';
import { listPlanActions } from '../../operations/plans/list-plan-actions.ts';
import { listPlanCriteria } from '../../operations/plans/list-plan-criteria.ts';
import { listCycles, updateCycle } from '../../operations/plans/manage-cycles.ts';
import { readPlanChanges } from '../../operations/plans/read-plan-changes.ts';
import { readSteering } from '../../operations/plans/read-steering.ts';
import { defineRoute, type RouteDefinition } from '../route.ts';

export const cycleRoutes: readonly RouteDefinition[] = [
  reading('/v1/criteria', listCriteria),
  defineRoute({ method: 'post', path: '/v1/cycles', operation: planStrategyOperation, mode: 'later', scope: 'write' }),
  reading('/v1/cycles', listCycles),
  reading('/v1/cycles/:id', readCycle),
  defineRoute({
    method: 'patch',
    path: '/v1/cycles/:id',
    operation: updateCycle,
    mode: 'now',
    scope: 'write',
    revised: true,
  }),
  reading('/v1/cycles/:id/actions', listPlanActions),
  reading('/v1/cycles/:id/actions/:action/explanation', explainAction),
  reading('/v1/cycles/:id/criteria', listPlanCriteria),
  reading('/v1/cycles/:id/changes', readPlanChanges),
  reading('/v1/cycles/:id/steering', readSteering),
  reading('/v1/cycles/:id/files', listCycleFiles),
  defineRoute({
    method: 'get',
    path: '/v1/cycles/:id/files/:name',
    operation: readCycleFile,
    mode: 'file',
    scope: 'read',
  }),
  reading('/v1/cycles/:id/readings', readReadings),
  reading('/v1/cycles/:id/parts/:part', readPlanPart),
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

function reading(path: string, operation: AnyOperation): RouteDefinition {
  return defineRoute({ method: 'get', path, operation, mode: 'now', scope: 'read' });
}
