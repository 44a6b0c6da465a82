import { auditSite } from '../../operations/audit-site.ts';
import { listFindings, listPages, listTopics, suggestLinksOperation } from '../../operations/list-audit-rows.ts';
import { listAudits, readAudit } from '../../operations/read-audit.ts';
import { defineRoute } from '../route.ts';

export const auditRoutes = [
  defineRoute({ method: 'post', path: '/v1/audits', operation: auditSite, mode: 'later', scope: 'write' }),
  defineRoute({ method: 'get', path: '/v1/audits', operation: listAudits, mode: 'now', scope: 'read' }),
  defineRoute({ method: 'get', path: '/v1/audits/:id', operation: readAudit, mode: 'now', scope: 'read' }),
  defineRoute({ method: 'get', path: '/v1/audits/:id/pages', operation: listPages, mode: 'now', scope: 'read' }),
  defineRoute({ method: 'get', path: '/v1/audits/:id/findings', operation: listFindings, mode: 'now', scope: 'read' }),
  defineRoute({
    method: 'get',
    path: '/v1/audits/:id/suggestions',
    operation: suggestLinksOperation,
    mode: 'now',
    scope: 'read',
  }),
  defineRoute({ method: 'get', path: '/v1/audits/:id/topics', operation: listTopics, mode: 'now', scope: 'read' }),
];
