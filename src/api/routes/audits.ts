import { auditSite } from '../../operations/audit-site.ts';
import { compareStoredAudits } from '../../operations/compare-audits.ts';
import {
  listCoverage,
  listFindings,
  listKeywords,
  listLinks,
  listPages,
  listTopics,
  listSiteSuggestions,
  suggestLinksOperation,
} from '../../operations/list-audit-rows.ts';
import type { AnyOperation } from '../../operations/operation.ts';
import { listAudits, readAudit } from '../../operations/read-audit.ts';
import { readPage } from '../../operations/sites/read-page.ts';
import { listStoredFiles } from '../../operations/files/list-files.ts';
import { readAuditFile } from '../../operations/files/read-audit-file.ts';
import { decideLink, listLinkDecisions } from '../../operations/sites/decide-link.ts';
import { defineRoute, type RouteDefinition } from '../route.ts';

export const auditRoutes: readonly RouteDefinition[] = [
  defineRoute({ method: 'post', path: '/v1/audits', operation: auditSite, mode: 'later', scope: 'write' }),
  reading('/v1/audits', listAudits),
  reading('/v1/audits/:id', readAudit),
  defineRoute({
    method: 'get',
    path: '/v1/audits/:id/files/:name',
    operation: readAuditFile,
    mode: 'file',
    scope: 'read',
  }),
  reading('/v1/audits/:id/files', listStoredFiles),
  reading('/v1/audits/:id/pages', listPages),
  reading('/v1/audits/:id/links', listLinks),
  reading('/v1/audits/:id/findings', listFindings),
  defineRoute({
    method: 'get',
    path: '/v1/audits/:id/suggestions',
    operation: suggestLinksOperation,
    mode: 'now',
    scope: 'analyse',
  }),
  defineRoute({
    method: 'patch',
    path: '/v1/audits/:id/suggestions/:suggestion',
    operation: decideLink,
    mode: 'now',
    scope: 'write',
  }),
  reading('/v1/link-decisions', listLinkDecisions),
  reading('/v1/audits/:id/topics', listTopics),
  reading('/v1/audits/:id/keywords', listKeywords),
  reading('/v1/audits/:id/coverage', listCoverage),
  reading('/v1/audits/:id/compare', compareStoredAudits),
  defineRoute({ method: 'get', path: '/v1/pages', operation: readPage, mode: 'now', scope: 'analyse' }),
  defineRoute({
    method: 'get',
    path: '/v1/suggestions',
    operation: listSiteSuggestions,
    mode: 'now',
    scope: 'analyse',
  }),
];

function reading(path: string, operation: AnyOperation): RouteDefinition {
  return defineRoute({ method: 'get', path, operation, mode: 'now', scope: 'read' });
}
