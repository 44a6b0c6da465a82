import { analyseDraft } from '../../operations/analyse-draft.ts';
import { optimiseLinksOperation } from '../../operations/optimise-links.ts';
import { proposePersonas } from '../../operations/propose-personas.ts';
import { simulateLinks } from '../../operations/simulate-links.ts';
import { simulatePage } from '../../operations/simulate-page.ts';
import { defineRoute, type RouteDefinition } from '../route.ts';

/** Computations on a finished audit, which they do not change. */
export const linkingRoutes: readonly RouteDefinition[] = [
  defineRoute({
    method: 'post',
    path: '/v1/audits/:id/link-plans',
    operation: optimiseLinksOperation,
    mode: 'now',
    scope: 'read',
  }),
  defineRoute({
    method: 'post',
    path: '/v1/audits/:id/link-simulations',
    operation: simulateLinks,
    mode: 'now',
    scope: 'read',
  }),
  defineRoute({
    method: 'post',
    path: '/v1/audits/:id/page-simulations',
    operation: simulatePage,
    mode: 'now',
    scope: 'read',
  }),
  defineRoute({ method: 'post', path: '/v1/analyses', operation: analyseDraft, mode: 'now', scope: 'analyse' }),
  defineRoute({
    method: 'get',
    path: '/v1/audits/:id/persona-proposals',
    operation: proposePersonas,
    mode: 'now',
    scope: 'read',
  }),
];
