import type { Request } from 'express';
import { siteHost } from '../core/values/addresses/site-host.ts';
import { Failure } from '../core/values/failure.ts';
import { parsedUrl } from '../core/values/url.ts';
import type { Store } from '../io/services/store.ts';
import { type ProjectBody, projectOf } from '../operations/projects/manage-projects.ts';
import { importOfProject } from '../operations/imports/stored-import.ts';
import { cycleOfProject } from '../operations/plans/kept-cycle.ts';
import type { Caller } from './key-ring.ts';

interface Bound {
  readonly id: string;
  readonly body: ProjectBody;
  readonly store: Store;
}
type Owns = (value: string, bound: Bound) => boolean | Promise<boolean>;

const ownsAudit: Owns = async (id, bound) => {
  const crawl = await bound.store.crawl(id);
  return crawl !== null && isOfSite(crawl.url, bound);
};

const ownsJob: Owns = async (id, bound) => isOfProject((await bound.store.job(id))?.input, bound);

/** Whether a job with this input is of the project: it names the project, or it reads its site. */
export function isOfProject(input: unknown, project: Pick<Bound, 'id' | 'body'>): boolean {
  const { projectId, url } = (input ?? {}) as { projectId?: unknown; url?: unknown };
  return projectId === undefined ? typeof url === 'string' && isOfSite(url, project) : projectId === project.id;
}

/** By the first part of an address, whether the object whose id follows belongs to the project. */
const ofPath: Readonly<Record<string, Owns>> = {
  projects: (id, bound) => id === bound.id,
  cycles: async (id, { id: project, body, store }) =>
    id === body.cycleId || (await cycleOfProject(project, id, store)) !== null,
  audits: ownsAudit,
  jobs: ownsJob,
  imports: async (id, { id: project, store }) => (await importOfProject(project, id, store)) !== null,
};

/** By field of the input, the same; of a list, each value. */
const ofField: Readonly<Record<string, Owns>> = {
  projectId: (id, bound) => id === bound.id,
  auditId: ownsAudit,
  with: ownsAudit,
  jobId: ownsJob,
  url: (url, bound) => isOfSite(url, bound),
  urls: (url, bound) => isOfSite(url, bound),
  site: (url, bound) => isOfSite(url, bound),
  from: (url, bound) => isOfSite(url, bound),
  to: (url, bound) => isOfSite(url, bound),
};

/** A path alone is one of the site; `//other.example` and its spellings are not. */
function isOfSite(url: string, { body }: Pick<Bound, 'body'>): boolean {
  const parsed = parsedUrl(url, body.url);
  return parsed !== null && siteHost(parsed.href) === siteHost(body.url);
}

/**
 * A key of one project calls only what names that project, its site, an audit of its site, its plan or a job of these; the rest
 * of the workspace is as unknown to it as another workspace. Calls that name none of these are refused.
 */
export async function requireOwnProject(
  { projectId }: Caller,
  { request, input, store }: { readonly request: Request; readonly input: unknown; readonly store: Store },
): Promise<void> {
  if (projectId === undefined) return;
  const bound: Bound = { id: projectId, body: (await projectOf(projectId, store)).body, store };
  const [, kind = '', id] = request.path.replace(/^\/v1/, '').split('/');
  const subjects: (readonly [Owns, string])[] = [];
  const path = ofPath[kind];
  if (path !== undefined && id !== undefined) subjects.push([path, id]);
  const { id: ofBody } = (input ?? {}) as { id?: unknown };
  // Calls without an object in their address name the audit that they rest on.
  if (id === undefined && ofBody !== undefined) subjects.push([ownsAudit, String(ofBody)]);
  for (const [name, value] of Object.entries((input ?? {}) as Record<string, unknown>)) {
    const owns = Object.hasOwn(ofField, name) ? ofField[name] : undefined;
    // `from` and `to` are also days.
    if (owns === undefined || value === undefined || isDay(value)) continue;
    for (const one of Array.isArray(value) ? value : [value]) subjects.push([owns, String(one)]);
  }
  // A path alone says of no call what it is about.
  if (subjects.every(([, value]) => value.startsWith('/'))) throw ofOneProject;
  for (const [owns, value] of subjects) if (!(await owns(value, bound))) throw notOfProject;
}

const isDay = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** For doors where a call does not name what it is about. */
export function refuseKeyOfProject({ projectId }: Caller): void {
  if (projectId !== undefined) throw ofOneProject;
}

const ofOneProject = new Failure('forbidden', {
  fr: 'Cette clé n’ouvre qu’un projet\u202f: nommez ce projet ou une adresse de son site, ou employez une clé de l’espace de travail.',
  en: 'This key opens one project only: name this project or an address of its site, or use a key of the workspace.',
});

const notOfProject = new Failure('not-found', {
  fr: 'Rien ne porte cet identifiant ou cette adresse dans le projet de cette clé.',
  en: 'Nothing has this id or address in the project of this key.',
});
