import { createWorkspace, deleteWorkspace, listWorkspaces } from '../../operations/keys/manage-workspaces.ts';
import { defineRoute } from '../route.ts';

/** For the owner of the installation, whose own workspace is `local`. */
export const workspaceRoutes = [
  defineRoute({ method: 'post', path: '/v1/workspaces', operation: createWorkspace, mode: 'now', scope: 'operator' }),
  defineRoute({ method: 'get', path: '/v1/workspaces', operation: listWorkspaces, mode: 'now', scope: 'operator' }),
  defineRoute({
    method: 'delete',
    path: '/v1/workspaces/:id',
    operation: deleteWorkspace,
    mode: 'now',
    scope: 'operator',
  }),
];
