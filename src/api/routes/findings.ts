import { explainFinding } from '../../operations/findings/explain-finding.ts';
import { listFindingHistory } from '../../operations/findings/finding-history.ts';
import { decideFinding, listSiteFindings } from '../../operations/findings/site-findings.ts';
import { deleteAudit } from '../../operations/projects/delete-audit.ts';
import { defineRoute } from '../route.ts';

export const findingRoutes = [
  defineRoute({ method: 'get', path: '/v1/findings', operation: listSiteFindings, mode: 'now', scope: 'read' }),
  defineRoute({
    method: 'get',
    path: '/v1/findings/:id/history',
    operation: listFindingHistory,
    mode: 'now',
    scope: 'read',
  }),
  defineRoute({
    method: 'get',
    path: '/v1/findings/:id/explanation',
    operation: explainFinding,
    mode: 'now',
    scope: 'read',
  }),
  defineRoute({ method: 'patch', path: '/v1/findings/:id', operation: decideFinding, mode: 'now', scope: 'write' }),
  defineRoute({ method: 'delete', path: '/v1/audits/:id', operation: deleteAudit, mode: 'now', scope: 'write' }),
];
