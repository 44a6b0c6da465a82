import { listChecks } from '../../operations/sites/list-checks.ts';
import { findSubject } from '../../operations/find-subject.ts';
import { mapSite } from '../../operations/sites/map-site.ts';
import { openExample } from '../../operations/projects/open-example.ts';
import { listActions } from '../../operations/sites/list-actions.ts';
import { defineRoute } from '../route.ts';

export const worklistRoutes = [
  defineRoute({ method: 'get', path: '/v1/audits/:id/actions', operation: listActions, mode: 'now', scope: 'read' }),
  defineRoute({ method: 'get', path: '/v1/audits/:id/map', operation: mapSite, mode: 'now', scope: 'read' }),
  defineRoute({ method: 'get', path: '/v1/audits/:id/subjects', operation: findSubject, mode: 'now', scope: 'read' }),
  defineRoute({ method: 'get', path: '/v1/checks', operation: listChecks, mode: 'now', scope: 'read' }),
  defineRoute({ method: 'post', path: '/v1/example', operation: openExample, mode: 'now', scope: 'write' }),
];
