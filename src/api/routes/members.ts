import {
  inviteMember,
  listMembers,
  removeMember,
  renewInvitation,
  updateMember,
} from '../../operations/members/manage-members.ts';
import { acceptInvitation, changePassword, readSession, signIn, signOut } from '../../operations/members/sign-in.ts';
import { listAccessHistory } from '../../operations/projects/history.ts';
import type { AnyOperation } from '../../operations/operation.ts';
import { defineRoute, type RouteDefinition, type RouteScope } from '../route.ts';

/** Persons of a workspace and the sessions of their browsers. */
export const memberRoutes: readonly RouteDefinition[] = [
  route('post', '/v1/members', inviteMember, 'admin'),
  route('get', '/v1/members', listMembers, 'admin'),
  route('patch', '/v1/members/:id', updateMember, 'admin'),
  route('delete', '/v1/members/:id', removeMember, 'admin'),
  route('post', '/v1/members/:id/invitations', renewInvitation, 'admin'),
  route('get', '/v1/history', listAccessHistory, 'admin'),
  route('post', '/v1/invitations', acceptInvitation, 'open'),
  route('post', '/v1/session', signIn, 'open'),
  route('get', '/v1/session', readSession, 'analyse'),
  route('delete', '/v1/session', signOut, 'analyse'),
  route('put', '/v1/session/password', changePassword, 'analyse'),
];

function route(
  method: RouteDefinition['method'],
  path: string,
  operation: AnyOperation,
  scope: RouteScope,
): RouteDefinition {
  return defineRoute({ method, path, operation, mode: 'now', scope });
}
