import type { z } from 'zod';
import type { auditSite } from '../../operations/audit-site.ts';
import type { closeStoredCycle, readReadings } from '../../operations/close-stored-cycle.ts';
import type { draftCompany } from '../../operations/draft-company.ts';
import type { commitImport, undoImport } from '../../operations/imports/commit-import.ts';
import type { answerImport, listImports, previewImport } from '../../operations/imports/manage-imports.ts';
import type { OutputFiles } from '../../operations/files/output-files.ts';
import type {
  listCoverage,
  listFindings,
  listLinks,
  listPages,
  listTopics,
  suggestLinksOperation,
} from '../../operations/list-audit-rows.ts';
import type { listChecks } from '../../operations/sites/list-checks.ts';
import type { readProjectCompany, saveProjectCompany } from '../../operations/projects/company-document.ts';
import type { createProject, deleteProject, listProjects } from '../../operations/projects/manage-projects.ts';
import type { deleteAudit } from '../../operations/projects/delete-audit.ts';
import type { createKey, listKeys, revokeKey } from '../../operations/keys/manage-keys.ts';
import type {
  createSubscriber,
  deleteSubscriber,
  listSubscribers,
} from '../../operations/digests/manage-subscribers.ts';
import type {
  inviteMember,
  listMembers,
  removeMember,
  renewInvitation,
  updateMember,
} from '../../operations/members/manage-members.ts';
import type { acceptInvitation, readSession, signIn, signOut } from '../../operations/members/sign-in.ts';
import type { createSchedule, deleteSchedule, listSchedules } from '../../operations/schedules/manage-schedules.ts';
import type { readModel, testModel } from '../../operations/drafts/read-model.ts';
import type { readUsage } from '../../operations/quotas/read-usage.ts';
import type { listDeliveries, replayDelivery, testWebhook } from '../../operations/webhooks/deliveries.ts';
import type { createWebhook, deleteWebhook, listWebhooks } from '../../operations/webhooks/manage-webhooks.ts';
import type { askConsent, readConsent } from '../../operations/sources/ask-consent.ts';
import type { connectSource } from '../../operations/sources/connect-source.ts';
import type { forgetSource, listSources, sourceFigures } from '../../operations/sources/manage-sources.ts';
import type { syncSources } from '../../operations/sources/sync-sources.ts';
import type { planStrategyOperation } from '../../operations/plan-strategy.ts';
import type { readPlanChanges } from '../../operations/plans/read-plan-changes.ts';
import type { previewMonths } from '../../operations/plans/preview-months.ts';
import type { readPlanPart } from '../../operations/plans/read-plan-part.ts';
import type { listCriteria } from '../../operations/plans/list-criteria.ts';
import type { readCycle } from '../../operations/read-cycle.ts';
import type { listJobs, readJob } from '../../operations/jobs/read-job.ts';
import type { listAudits, readAudit } from '../../operations/read-audit.ts';
import type { decideLink, listLinkDecisions } from '../../operations/sites/decide-link.ts';
import type { listActions } from '../../operations/sites/list-actions.ts';
import type { findSubject } from '../../operations/find-subject.ts';
import type { mapSite } from '../../operations/sites/map-site.ts';
import type { openExample } from '../../operations/projects/open-example.ts';
import type { readPage } from '../../operations/sites/read-page.ts';
import { ServiceError } from './service-error.ts';

/** What the types of a call come from: the operation that answers it. */
interface Operation {
  readonly input: z.ZodType;
  readonly output: z.ZodType;
}
type Input<O extends Operation> = z.input<O['input']>;
type Output<O extends Operation> = z.output<O['output']>;
export type Job = Output<typeof readJob>;
export type Check = Output<typeof listChecks>['data'][number];
type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** A list whose rows have the fields of a file of the audit. */
export interface Rows<Row> {
  readonly data: readonly Row[];
  readonly nextCursor: string | null;
  readonly total: number | null;
}
export type FindingRow = OutputFiles['findings.jsonl'];
export type ActionRow = OutputFiles['actions.json'][number];
export type PageRow = OutputFiles['pages.jsonl'];
export type SiteLink = Pick<OutputFiles['links.jsonl'], 'from' | 'to' | 'anchor' | 'position' | 'follow'> & {
  readonly internal: boolean;
};
export type TopicRow = OutputFiles['topics.json'][number];
export type CoverageRow = OutputFiles['coverage.json'][number];
/** A link to add, with what was decided about it. */
export type LinkRow = OutputFiles['suggestions.jsonl'] & {
  readonly state: 'proposed' | 'accepted' | 'rejected' | 'in-place';
  readonly revision: number;
};

export type LinkDecision = Output<typeof listLinkDecisions>['data'][number];
export type Connection = Output<typeof listSources>['data'][number];
export type SourceKind = Output<typeof listSources>['kinds'][number];
export type StoredImport = Output<typeof listImports>['data'][number];
export type KeptCompany = Output<typeof readProjectCompany>;
export type Question = NonNullable<Output<typeof draftCompany>['question']>;
export type Strategy = OutputFiles['strategy.json'];
export type Validation = OutputFiles['validation.json'];
export type PlanChanges = NonNullable<Output<typeof readPlanChanges>['changes']>;
export type SubjectPlaces = Output<typeof findSubject>;
export type SiteMap = Output<typeof mapSite>;

/** The calls of the screens: each has the types of its operation. */
export const service = {
  startAudit: queued<typeof auditSite>('/v1/audits'),
  openExample: call<typeof openExample>('POST', '/v1/example'),
  audits: call<typeof listAudits>('GET', '/v1/audits'),
  audit: call<typeof readAudit>('GET', '/v1/audits/:id'),
  deleteAudit: call<typeof deleteAudit>('DELETE', '/v1/audits/:id'),
  schedules: call<typeof listSchedules>('GET', '/v1/projects/:id/schedules'),
  createSchedule: call<typeof createSchedule>('POST', '/v1/projects/:id/schedules'),
  deleteSchedule: call<typeof deleteSchedule>('DELETE', '/v1/schedules/:id'),
  subscribers: call<typeof listSubscribers>('GET', '/v1/projects/:id/subscribers'),
  createSubscriber: call<typeof createSubscriber>('POST', '/v1/projects/:id/subscribers'),
  deleteSubscriber: call<typeof deleteSubscriber>('DELETE', '/v1/subscribers/:id'),
  webhooks: call<typeof listWebhooks>('GET', '/v1/webhooks'),
  createWebhook: call<typeof createWebhook>('POST', '/v1/webhooks'),
  deleteWebhook: call<typeof deleteWebhook>('DELETE', '/v1/webhooks/:id'),
  testWebhook: call<typeof testWebhook>('POST', '/v1/webhooks/:id/tests'),
  deliveries: call<typeof listDeliveries>('GET', '/v1/webhooks/:id/deliveries'),
  replayDelivery: call<typeof replayDelivery>('POST', '/v1/deliveries/:id/replays'),
  usage: call<typeof readUsage>('GET', '/v1/usage'),
  model: call<typeof readModel>('GET', '/v1/model'),
  testModel: call<typeof testModel>('POST', '/v1/model/tests'),
  session: call<typeof readSession>('GET', '/v1/session'),
  signOut: call<typeof signOut>('DELETE', '/v1/session'),
  signIn: call<typeof signIn>('POST', '/v1/session'),
  acceptInvitation: call<typeof acceptInvitation>('POST', '/v1/invitations'),
  members: call<typeof listMembers>('GET', '/v1/members'),
  inviteMember: call<typeof inviteMember>('POST', '/v1/members'),
  updateMember: call<typeof updateMember>('PATCH', '/v1/members/:id'),
  renewInvitation: call<typeof renewInvitation>('POST', '/v1/members/:id/invitations'),
  removeMember: call<typeof removeMember>('DELETE', '/v1/members/:id'),
  keys: call<typeof listKeys>('GET', '/v1/keys'),
  createKey: call<typeof createKey>('POST', '/v1/keys'),
  revokeKey: call<typeof revokeKey>('DELETE', '/v1/keys/:id'),
  actions: listed<typeof listActions, ActionRow>('/v1/audits/:id/actions'),
  checks: call<typeof listChecks>('GET', '/v1/checks'),
  pages: listed<typeof listPages, PageRow>('/v1/audits/:id/pages'),
  findings: listed<typeof listFindings, FindingRow>('/v1/audits/:id/findings'),
  links: listed<typeof suggestLinksOperation, LinkRow>('/v1/audits/:id/suggestions'),
  siteLinks: listed<typeof listLinks, SiteLink>('/v1/audits/:id/links'),
  topics: listed<typeof listTopics, TopicRow>('/v1/audits/:id/topics'),
  coverage: listed<typeof listCoverage, CoverageRow>('/v1/audits/:id/coverage'),
  map: call<typeof mapSite>('GET', '/v1/audits/:id/map'),
  subject: call<typeof findSubject>('GET', '/v1/audits/:id/subjects'),
  decideLink: call<typeof decideLink>('PATCH', '/v1/audits/:id/suggestions/:suggestion'),
  linkDecisions: call<typeof listLinkDecisions>('GET', '/v1/link-decisions'),
  page: call<typeof readPage>('GET', '/v1/pages'),
  projects: call<typeof listProjects>('GET', '/v1/projects'),
  createProject: call<typeof createProject>('POST', '/v1/projects'),
  deleteProject: call<typeof deleteProject>('DELETE', '/v1/projects/:id'),
  keptCompany: call<typeof readProjectCompany>('GET', '/v1/projects/:id/company'),
  keepCompany: revised<typeof saveProjectCompany>('PUT', '/v1/projects/:id/company'),
  draftCompany: call<typeof draftCompany>('POST', '/v1/company-drafts'),
  previewImport: sentFile<typeof previewImport>('/v1/imports'),
  imports: call<typeof listImports>('GET', '/v1/imports'),
  answerImport: revised<typeof answerImport>('PATCH', '/v1/imports/:id'),
  commitImport: call<typeof commitImport>('POST', '/v1/imports/:id/commit'),
  undoImport: revised<typeof undoImport>('DELETE', '/v1/imports/:id'),
  sources: call<typeof listSources>('GET', '/v1/sources'),
  connectSource: call<typeof connectSource>('POST', '/v1/sources'),
  askConsent: call<typeof askConsent>('POST', '/v1/consents'),
  readConsent: call<typeof readConsent>('GET', '/v1/consents/:id'),
  syncSources: queued<typeof syncSources>('/v1/sources/sync'),
  sourceFigures: call<typeof sourceFigures>('POST', '/v1/sources/:id/figures'),
  forgetSource: call<typeof forgetSource>('DELETE', '/v1/sources/:id'),
  startPlan: queued<typeof planStrategyOperation>('/v1/cycles'),
  plan: call<typeof readCycle>('GET', '/v1/cycles/:id'),
  planChanges: call<typeof readPlanChanges>('GET', '/v1/cycles/:id/changes'),
  closeCycle: call<typeof closeStoredCycle>('POST', '/v1/cycles/:id/close'),
  planPart: call<typeof readPlanPart>('GET', '/v1/cycles/:id/parts/:part'),
  previewMonths: call<typeof previewMonths>('POST', '/v1/cycles/:id/month-previews'),
  readings: call<typeof readReadings>('GET', '/v1/cycles/:id/readings'),
  criteria: call<typeof listCriteria>('GET', '/v1/criteria'),
  jobs: call<typeof listJobs>('GET', '/v1/jobs'),
  job: call<typeof readJob>('GET', '/v1/jobs/:id'),
  pauseJob: call<typeof readJob>('POST', '/v1/jobs/:id/pause'),
  resumeJob: call<typeof readJob>('POST', '/v1/jobs/:id/resume'),
  stopJob: call<typeof readJob>('POST', '/v1/jobs/:id/stop'),
  cancelJob: call<typeof readJob>('DELETE', '/v1/jobs/:id'),
};

function call<O extends Operation>(method: Method, path: string) {
  return (input: Input<O>): Promise<Output<O>> => request<Output<O>>(method, path, input as Fields);
}

/** A change of an object at the revision that was read, which the header If-Match names. */
function revised<O extends Operation>(method: Method, path: string) {
  return ({ revision, ...input }: Input<O> & { readonly revision: number }): Promise<Output<O>> =>
    request<Output<O>>(method, path, input as Fields, { 'If-Match': `"r${revision}"` });
}

/** A file is the body as it is; the other fields are in the address. */
function sentFile<O extends Operation>(path: string) {
  return async ({ content, ...input }: Omit<Input<O>, 'content'> & { readonly content: File }): Promise<Output<O>> => {
    const query = new URLSearchParams(Object.entries(input).map(([name, value]) => [name, String(value)])).toString();
    const headers = { 'Accept-Language': document.documentElement.lang, 'Content-Type': 'application/octet-stream' };
    return answer<Output<O>>(await fetch(`${path}?${query}`, { method: 'POST', headers, body: content }));
  };
}

/** Long work: the answer is the job to follow. */
function queued<O extends Operation>(path: string) {
  return (input: Input<O>): Promise<Job> => request<Job>('POST', path, input as Fields);
}

function listed<O extends Operation, Row>(path: string) {
  return (input: Input<O>): Promise<Rows<Row>> => request<Rows<Row>>('GET', path, input as Fields);
}

type Fields = Readonly<Record<string, unknown>>;

async function request<T>(
  method: Method,
  template: string,
  input: Fields,
  others: Readonly<Record<string, string>> = {},
): Promise<T> {
  const inPath = new Set<string>();
  const path = template.replaceAll(/:(\w+)/g, (_, name: string) => {
    inPath.add(name);
    return encodeURIComponent(String(input[name]));
  });
  const fields = Object.entries(input).filter(([name, value]) => !inPath.has(name) && value !== undefined);
  const headers: Record<string, string> = { 'Accept-Language': document.documentElement.lang, ...others };
  if (method === 'GET') {
    const query = new URLSearchParams(fields.map(([name, value]) => [name, String(value)])).toString();
    return answer<T>(await fetch(query === '' ? path : `${path}?${query}`, { headers }));
  }
  headers['Content-Type'] = 'application/json';
  return answer<T>(await fetch(path, { method, headers, body: JSON.stringify(Object.fromEntries(fields)) }));
}

async function answer<T>(response: Response): Promise<T> {
  if (response.status === 204) return undefined as T;
  const body = (await response.json().catch(() => ({}))) as T;
  if (response.ok) return body;
  throw new ServiceError(body as Record<string, unknown>, response.status);
}
