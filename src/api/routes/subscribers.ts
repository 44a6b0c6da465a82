import { createSubscriber, deleteSubscriber, listSubscribers } from '../../operations/digests/manage-subscribers.ts';
import { defineRoute } from '../route.ts';

const ofProject = '/v1/projects/:id/subscribers';

export const subscriberRoutes = [
  defineRoute({ method: 'post', path: ofProject, operation: createSubscriber, mode: 'now', scope: 'write' }),
  defineRoute({ method: 'get', path: ofProject, operation: listSubscribers, mode: 'now', scope: 'read' }),
  defineRoute({
    method: 'delete',
    path: '/v1/subscribers/:id',
    operation: deleteSubscriber,
    mode: 'now',
    scope: 'write',
  }),
];
