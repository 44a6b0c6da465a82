import { createWorkspace, deleteWorkspace, listWorkspaces } from '../../operations/keys/manage-workspaces.ts';
import { readModel, testModel } from '../../operations/drafts/read-model.ts';
import { limitWorkspace, readUsage } from '../../operations/quotas/read-usage.ts';
import { defineRoute } from '../route.ts';

/** For the owner of the installation, whose own workspace is `local`. */
export const workspaceRoutes = [
  defineRoute({ method: 'post', path: '/v1/workspaces', operation: createWorkspace, mode: 'now', scope: 'operator' }),
  defineRoute({ method: 'get', path: '/v1/workspaces', operation: listWorkspaces, mode: 'now', scope: 'operator' }),
  defineRoute({
    method: 'patch',
    path: '/v1/workspaces/:id/limits',
    operation: limitWorkspace,
    mode: 'now',
    scope: 'operator',
  }),
  defineRoute({ method: 'get', path: '/v1/model', operation: readModel, mode: 'now', scope: 'read' }),
  defineRoute({ method: 'post', path: '/v1/model/tests', operation: testModel, mode: 'now', scope: 'admin' }),
  defineRoute({ method: 'get', path: '/v1/usage', operation: readUsage, mode: 'now', scope: 'read' }),
  defineRoute({
    method: 'delete',
    path: '/v1/workspaces/:id',
    operation: deleteWorkspace,
    mode: 'now',
    scope: 'operator',
  }),
];
