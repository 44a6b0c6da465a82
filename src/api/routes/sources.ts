import { askConsent, readConsent } from '../../operations/sources/ask-consent.ts';
import { connectSource } from '../../operations/sources/connect-source.ts';
import { fillStoredReadings } from '../../operations/sources/fill-readings.ts';
import { judgePublished } from '../../operations/sources/judge-published.ts';
import { forgetSource, listSources, sourceFigures } from '../../operations/sources/manage-sources.ts';
import { syncSources } from '../../operations/sources/sync-sources.ts';
import { defineRoute } from '../route.ts';

export const sourceRoutes = [
  defineRoute({ method: 'get', path: '/v1/sources', operation: listSources, mode: 'now', scope: 'read' }),
  defineRoute({ method: 'post', path: '/v1/sources', operation: connectSource, mode: 'now', scope: 'admin' }),
  defineRoute({ method: 'post', path: '/v1/consents', operation: askConsent, mode: 'now', scope: 'admin' }),
  defineRoute({ method: 'get', path: '/v1/consents/:id', operation: readConsent, mode: 'now', scope: 'admin' }),
  defineRoute({ method: 'post', path: '/v1/sources/sync', operation: syncSources, mode: 'later', scope: 'write' }),
  defineRoute({
    method: 'post',
    path: '/v1/sources/:id/figures',
    operation: sourceFigures,
    mode: 'now',
    scope: 'read',
  }),
  defineRoute({
    method: 'post',
    path: '/v1/sources/:id/verdicts',
    operation: judgePublished,
    mode: 'now',
    scope: 'read',
  }),
  defineRoute({
    method: 'get',
    path: '/v1/cycles/:id/filled-readings',
    operation: fillStoredReadings,
    mode: 'now',
    scope: 'read',
  }),
  defineRoute({ method: 'delete', path: '/v1/sources/:id', operation: forgetSource, mode: 'now', scope: 'admin' }),
];
