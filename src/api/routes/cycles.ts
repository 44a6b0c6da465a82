import { planStrategyOperation } from '../../operations/plan-strategy.ts';
import { readCycle } from '../../operations/read-cycle.ts';
import { defineRoute } from '../route.ts';

export const cycleRoutes = [
  defineRoute({ method: 'post', path: '/v1/cycles', operation: planStrategyOperation, mode: 'later', scope: 'write' }),
  defineRoute({ method: 'get', path: '/v1/cycles/:id', operation: readCycle, mode: 'now', scope: 'read' }),
];
