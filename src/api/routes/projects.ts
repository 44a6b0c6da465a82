import { createCalendarFeed, deleteCalendarFeed, listCalendarFeeds } from '../../operations/projects/calendar-feed.ts';
import { listCalendar, editCalendarItem } from '../../operations/projects/calendar.ts';
import {
  listCompanyPart,
  readProjectCompany,
  removeCompanyItem,
  saveCompanyItem,
  saveProjectCompany,
  updateProjectCompany,
} from '../../operations/projects/company-document.ts';
import { exportProject } from '../../operations/projects/export-project.ts';
import { importProject } from '../../operations/projects/import-project.ts';
import { listHistory } from '../../operations/projects/history.ts';
import {
  createProject,
  deleteProject,
  listProjects,
  readProject,
  updateProject,
} from '../../operations/projects/manage-projects.ts';
import { planProject } from '../../operations/projects/plan-project.ts';
import { summariseProject } from '../../operations/projects/summarise-project.ts';
import { readPlan } from '../../operations/plans/read-plan.ts';
import { listGaps, measureCoverage } from '../../operations/projects/measure-coverage.ts';
import type { AnyOperation } from '../../operations/operation.ts';
import { defineRoute, type RouteDefinition } from '../route.ts';

/** Sites with what their owner keeps about them. */
export const projectRoutes: readonly RouteDefinition[] = [
  defineRoute({ method: 'post', path: '/v1/projects', operation: createProject, mode: 'now', scope: 'write' }),
  reading('/v1/projects', listProjects),
  reading('/v1/projects/:id', readProject),
  changing('patch', '/v1/projects/:id', updateProject),
  defineRoute({ method: 'delete', path: '/v1/projects/:id', operation: deleteProject, mode: 'now', scope: 'write' }),
  reading('/v1/projects/:id/company', readProjectCompany),
  changing('put', '/v1/projects/:id/company', saveProjectCompany),
  changing('patch', '/v1/projects/:id/company', updateProjectCompany),
  reading('/v1/projects/:id/company/:part', listCompanyPart),
  changing('put', '/v1/projects/:id/company/:part/:item', saveCompanyItem),
  changing('delete', '/v1/projects/:id/company/:part/:item', removeCompanyItem),
  defineRoute({
    method: 'post',
    path: '/v1/projects/:projectId/cycles',
    operation: planProject,
    mode: 'later',
    scope: 'write',
  }),
  reading('/v1/projects/:id/plan', readPlan),
  reading('/v1/projects/:id/coverage', measureCoverage),
  reading('/v1/projects/:id/gaps', listGaps),
  defineRoute({
    method: 'get',
    path: '/v1/projects/:id/summary',
    operation: summariseProject,
    mode: 'now',
    scope: 'analyse',
  }),
  reading('/v1/projects/:id/calendar', listCalendar),
  changing('patch', '/v1/projects/:id/calendar/:item', editCalendarItem),
  defineRoute({
    method: 'post',
    path: '/v1/projects/:id/feeds',
    operation: createCalendarFeed,
    mode: 'now',
    scope: 'write',
  }),
  reading('/v1/projects/:id/feeds', listCalendarFeeds),
  defineRoute({
    method: 'delete',
    path: '/v1/projects/:id/feeds/:feed',
    operation: deleteCalendarFeed,
    mode: 'now',
    scope: 'write',
  }),
  reading('/v1/projects/:id/history', listHistory),
  defineRoute({
    method: 'get',
    path: '/v1/projects/:id/export',
    operation: exportProject,
    mode: 'now',
    scope: 'admin',
  }),
  defineRoute({
    method: 'post',
    path: '/v1/project-imports',
    operation: importProject,
    mode: 'now',
    scope: 'admin',
    maxMegabytes: 20,
  }),
];

function reading(path: string, operation: AnyOperation): RouteDefinition {
  return defineRoute({ method: 'get', path, operation, mode: 'now', scope: 'read' });
}

/** Refused without the revision that the caller has read. */
function changing(method: 'put' | 'patch' | 'delete', path: string, operation: AnyOperation): RouteDefinition {
  return defineRoute({ method, path, operation, mode: 'now', scope: 'write', revised: true });
}
