import { createKey, listKeys, revokeKey } from '../../operations/keys/manage-keys.ts';
import { defineRoute } from '../route.ts';

export const keyRoutes = [
  defineRoute({ method: 'post', path: '/v1/keys', operation: createKey, mode: 'now', scope: 'admin' }),
  defineRoute({ method: 'get', path: '/v1/keys', operation: listKeys, mode: 'now', scope: 'admin' }),
  defineRoute({ method: 'delete', path: '/v1/keys/:id', operation: revokeKey, mode: 'now', scope: 'admin' }),
];
