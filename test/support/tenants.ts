import type { Express } from 'express';
import request, { type Response } from 'supertest';
import { type ApiHouse, apiHouse } from './api-house.ts';
import { sentBodies } from './sent-bodies.ts';
import { type WebServer, webServer } from './web-server.ts';

/** A workspace of the service with an audit, a plan and a key, in whose texts one word occurs nowhere else. */
export interface Tenant {
  readonly workspace: string;
  readonly key: string;
  readonly canary: string;
  readonly site: WebServer;
  /** By the first part of the address that they fill: `audits`, `cycles`, `projects` … */
  readonly ids: Readonly<Record<string, string>>;
  readonly suggestion: string;
}

export interface Tenants {
  readonly house: ApiHouse;
  readonly tenants: readonly [Tenant, Tenant];
  close(): Promise<void>;
}

export const canaries = ['quintefeuille', 'sarbacane'] as const;

/** Two customers of one service, each with a site of its own. */
export async function openTenants(options: { databaseUrl?: string } = {}): Promise<Tenants> {
  const sites = await Promise.all(canaries.map((canary) => potterySite(canary)));
  const house = await apiHouse(
    sites.map(({ pair }) => pair),
    options,
  );
  const tenants: Tenant[] = [];
  for (const [at, site] of sites.entries()) tenants.push(await tenantOf(house, site, canaries[at]!));
  return {
    house,
    tenants: tenants as unknown as readonly [Tenant, Tenant],
    async close() {
      await house.close();
      await Promise.all(sites.map((site) => site.close()));
    },
  };
}

async function tenantOf(house: ApiHouse, site: WebServer, canary: string): Promise<Tenant> {
  const made = await request(house.app)
    .post('/v1/workspaces')
    .send({ name: `Atelier ${canary}` });
  const { workspace, key } = made.body as { workspace: { id: string }; key: { id: string; key: string } };
  const call = callAs(house.app, key.key);
  const auditJob = await ended(call, await call('post', '/v1/audits', { url: `${site.origin}/` }));
  const audit = auditJob.result.id;
  const [link] = (await call('get', `/v1/audits/${audit}/suggestions`)).body.data as { id: string }[];
  if (link === undefined) throw new Error('the site has no link to add');
  const source = `src_${audit.replaceAll('-', '').slice(0, 16)}`;
  await house.store.in(workspace.id).saveConnection(
    {
      id: source,
      source: 'matomo',
      property: '1',
      address: site.origin,
      account: canary,
      since: '2026-01-01',
      createdAt: '2026-11-29T08:00:00.000Z',
      state: { reports: {}, trouble: null },
    },
    'sealed',
  );
  const bodies = sentBodies({ origin: site.origin, audit });
  const { '/v1/projects': wanted, '/v1/projects/:id/company': company } = bodies;
  const project = (await call('post', '/v1/projects', wanted)).body.id as string;
  await call('put', `/v1/projects/${project}/company`, company, { 'if-none-match': '*' });
  const cycle = (await ended(call, await call('post', `/v1/projects/${project}/cycles`, { from: '2027-01-04' }))).result
    .id;
  const actions = (await call('get', `/v1/cycles/${cycle}/actions?limit=1`)).body.data as { id: string }[];
  const finding = (await call('get', `/v1/findings?site=${encodeURIComponent(site.origin)}`)).body.data[0].id as string;
  const items = (await call('get', `/v1/projects/${project}/calendar`)).body.data as { id: string }[];
  const schedule = (await call('post', `/v1/projects/${project}/schedules`, bodies['/v1/projects/:id/schedules'])).body
    .id;
  const feed = (await call('post', `/v1/projects/${project}/feeds`, bodies['/v1/projects/:id/feeds'])).body
    .id as string;
  const system = (await call('post', `/v1/projects/${project}/cms`, bodies['/v1/projects/:id/cms'])).body.id as string;
  const webhook = (await call('post', '/v1/webhooks', bodies['/v1/webhooks'])).body.id as string;
  const delivery = (await call('post', `/v1/webhooks/${webhook}/tests`, {})).body.id as string;
  const subscriber = (await call('post', `/v1/projects/${project}/subscribers`, bodies['/v1/projects/:id/subscribers']))
    .body.id as string;
  const member = (await call('post', '/v1/members', bodies['/v1/members'])).body.id as string;
  const asked = { client_id: 'client', client_secret: 'secret', auth_uri: site.origin, token_uri: site.origin };
  const wish = { source: 'search-console', client: { installed: asked } };
  const consent = (await call('post', '/v1/consents', wish)).body.id as string;
  const upload = `/v1/imports?projectId=${project}&filename=${canary}.csv`;
  const imported = (await call('post', upload, exportedFigures)).body.id as string;
  const { id: persona } = (company as { company: { personas: { id: string }[] } }).company.personas[0]!;
  const ids = {
    personas: persona,
    projects: project,
    findings: finding,
    items: items[0]!.id,
    audits: audit,
    cycles: cycle,
    actions: actions[0]!.id,
    jobs: auditJob.id,
    keys: key.id,
    members: member,
    sources: source,
    consents: consent,
    schedules: schedule as string,
    webhooks: webhook,
    subscribers: subscriber,
    deliveries: delivery,
    feeds: feed,
    cmss: system,
    imports: imported,
  };
  return { workspace: workspace.id, key: key.key, canary, site, ids, suggestion: link.id };
}

/** Visits of a day that can be read in two ways. */
export const exportedFigures = Buffer.from(
  'Date,Sessions,Session default channel group\n03/04/2026,12,Organic Search\n05/06/2026,15,Organic Search\n',
);

export type Call = (method: string, path: string, body?: object, headers?: Record<string, string>) => Promise<Response>;

/** Calls the service with a key. */
export function callAs(app: Express, key: string): Call {
  return async (method, path, body, headers = {}) => {
    const sent = request(app)
      [method as 'get'](path)
      .set({ authorization: `Bearer ${key}`, ...headers });
    if (body === undefined) return sent;
    if (body instanceof Uint8Array) return sent.set('content-type', 'application/octet-stream').send(body);
    return sent.set('content-type', 'application/json').send(JSON.stringify(body));
  };
}

interface EndedJob {
  readonly id: string;
  readonly state: string;
  readonly result: { readonly id: string };
  readonly problem: { readonly code: string } | null;
}

/** Waits for the job of a 202. */
export async function ended(call: Call, queued: Response): Promise<EndedJob> {
  for (;;) {
    const { body: job } = await call('get', `/v1/jobs/${queued.body.id}`);
    if (job.state === undefined) throw new Error(JSON.stringify([queued.body, job]));
    if (['done', 'partial', 'failed', 'cancelled'].includes(job.state)) return job as EndedJob;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const filler = (subject: string): string =>
  `<p>${`${subject} demandent du temps, de la patience et une main sûre. `.repeat(6)}</p>`;

/** Five pages of a potter; two name another one without a link. */
async function potterySite(canary: string): Promise<WebServer> {
  const page = (title: string, body: string): string =>
    `<!doctype html><html lang="fr"><head><title>${title} – Atelier ${canary}</title></head><body><nav><a href="/">Accueil</a> <a href="/bols">Bols en grès</a> <a href="/emaux">Émaux</a> <a href="/entretien">Entretien</a> <a href="/stages">Stages de tournage</a></nav><main><h1>${title} de ${canary}</h1>${body}</main></body></html>`;
  const pages: Readonly<Record<string, string>> = {
    '/': page('Atelier de poterie', filler('Les gestes du tour')),
    '/bols': page('Bols en grès', filler('Les bols en grès')),
    '/emaux': page(
      'Émaux',
      `${filler('Les émaux à base de cendre')}<p>Nos bols en grès se marient avec un émail céladon mat.</p>`,
    ),
    '/entretien': page(
      'Entretien',
      `${filler('Les pièces du quotidien')}<p>Lavez à la main vos bols en grès après chaque repas.</p>`,
    ),
    '/stages': page('Stages de tournage', filler('Les stages de tournage')),
  };
  return webServer(({ url }, response) => {
    const body = pages[url ?? ''];
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(body ?? 'Absente');
  });
}
