import { listDeliveries, replayDelivery, testWebhook } from '../../operations/webhooks/deliveries.ts';
import {
  createWebhook,
  deleteWebhook,
  listWebhooks,
  readWebhook,
  rotateWebhookSecret,
  updateWebhook,
} from '../../operations/webhooks/manage-webhooks.ts';
import type { AnyOperation } from '../../operations/operation.ts';
import { defineRoute, type RouteDefinition } from '../route.ts';

/** For administrators: a webhook sends what happens in the workspace to another place. */
export const webhookRoutes: readonly RouteDefinition[] = [
  route('post', '/v1/webhooks', createWebhook),
  route('get', '/v1/webhooks', listWebhooks),
  route('get', '/v1/webhooks/:id', readWebhook),
  { ...route('patch', '/v1/webhooks/:id', updateWebhook), revised: true },
  route('delete', '/v1/webhooks/:id', deleteWebhook),
  route('post', '/v1/webhooks/:id/secrets', rotateWebhookSecret),
  route('post', '/v1/webhooks/:id/tests', testWebhook),
  route('get', '/v1/webhooks/:id/deliveries', listDeliveries),
  route('post', '/v1/deliveries/:id/replays', replayDelivery),
];

function route(method: RouteDefinition['method'], path: string, operation: AnyOperation): RouteDefinition {
  return defineRoute({ method, path, operation, mode: 'now', scope: 'admin' });
}
