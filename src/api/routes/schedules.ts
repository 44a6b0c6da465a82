import {
  createSchedule,
  deleteSchedule,
  listSchedules,
  readSchedule,
  updateSchedule,
} from '../../operations/schedules/manage-schedules.ts';
import { defineRoute } from '../route.ts';

export const scheduleRoutes = [
  defineRoute({
    method: 'post',
    path: '/v1/projects/:id/schedules',
    operation: createSchedule,
    mode: 'now',
    scope: 'write',
  }),
  defineRoute({
    method: 'get',
    path: '/v1/projects/:id/schedules',
    operation: listSchedules,
    mode: 'now',
    scope: 'read',
  }),
  defineRoute({ method: 'get', path: '/v1/schedules/:id', operation: readSchedule, mode: 'now', scope: 'read' }),
  defineRoute({
    method: 'patch',
    path: '/v1/schedules/:id',
    operation: updateSchedule,
    mode: 'now',
    scope: 'write',
    revised: true,
  }),
  defineRoute({ method: 'delete', path: '/v1/schedules/:id', operation: deleteSchedule, mode: 'now', scope: 'write' }),
];
