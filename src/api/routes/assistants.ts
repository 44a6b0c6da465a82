import { probeRobots } from '../../operations/assistants/probe-robots.ts';
import { defineRoute } from '../route.ts';

export const assistantRoutes = [
  defineRoute({ method: 'post', path: '/v1/robot-probes', operation: probeRobots, mode: 'now', scope: 'write' }),
];
