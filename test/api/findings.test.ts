import { afterAll, beforeAll, expect, test } from 'vitest';
import request from 'supertest';
import { type ApiHouse, apiHouse, inContract } from '../support/api-house.ts';
import { ended } from '../support/tenants.ts';
import { type WebServer, webServer } from '../support/web-server.ts';

/** The title of the page of bowls, which the tests take away and give back as an editor would. */
let title = '<title>Bols en grès – Atelier</title>';
const page = (name: string, head = `<title>${name} – Atelier</title>`): string =>
  `<!doctype html><html lang="fr"><head>${head}</head><body><main><h1>${name}</h1><p>Une page de l’atelier, avec ses gestes et ses pièces.</p><a href="/">Accueil</a> <a href="/bols">Bols en grès</a></main></body></html>`;

let site: WebServer;
let house: ApiHouse;
beforeAll(async () => {
  site = await webServer(({ url }, response) => {
    response.writeHead(url === '/' || url === '/bols' ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(url === '/bols' ? page('Bols', title) : page('Atelier'));
  });
  house = await apiHouse([site.pair]);
}, 120_000);
afterAll(async () => {
  await house.close();
  await site.close();
}, 90_000);

interface Row {
  readonly id: string;
  readonly check: string;
  readonly page: string;
  readonly state: string;
  readonly revision: number;
}

async function audited(): Promise<Row[]> {
  const call = async (method: string, path: string) => request(house.app)[method as 'get'](path);
  const queued = await request(house.app)
    .post('/v1/audits')
    .send({ url: `${site.origin}/`, fresh: true });
  await ended(call, queued);
  return findings();
}
async function findings(query = ''): Promise<Row[]> {
  const page_ = encodeURIComponent(`${site.origin}/bols`);
  return inContract(await request(house.app).get(`/v1/findings?page=${page_}${query}`)).body.data as Row[];
}
const ofTitle = (rows: readonly Row[]) => rows.find(({ check }) => /title/.test(check));

test('a fault that a crawl no longer finds is fixed, and back once it is found again', async () => {
  title = '';
  const fault = ofTitle(await audited())!;
  expect(fault).toMatchObject({ state: 'open', revision: 0, page: `${site.origin}/bols` });
  title = '<title>Bols en grès – Atelier</title>';
  expect((await audited()).find(({ id }) => id === fault.id)?.state).toBe('fixed');
  title = '';
  expect((await audited()).find(({ id }) => id === fault.id)?.state).toBe('back');
  expect((await findings('&state=back')).map(({ id }) => id)).toContain(fault.id);
}, 240_000);

test('an ignored fault keeps its reason until its day, and an older revision does not change it', async () => {
  const fault = ofTitle(await findings())!;
  const decide = async (body: object) =>
    inContract(
      await request(house.app)
        .patch(`/v1/findings/${fault.id}`)
        .send({ site: site.origin, ...body }),
    );
  expect((await decide({ state: 'ignored' })).status).toBe(400);
  const ignored = await decide({ state: 'ignored', reason: 'Page de travail.', revision: fault.revision });
  expect(ignored.body).toMatchObject({ state: 'ignored', reason: 'Page de travail.', revision: fault.revision + 1 });
  expect((await decide({ state: 'open', revision: fault.revision })).status).toBe(412);
  expect(ofTitle(await audited())?.state).toBe('ignored');
  await decide({ state: 'ignored', reason: 'Pour un temps.', until: '2020-01-31' });
  expect(ofTitle(await findings())?.state).toBe('open');
}, 120_000);

test('a fault is explained by what was observed, the check and its thresholds', async () => {
  const fault = ofTitle(await findings())!;
  const site_ = `site=${encodeURIComponent(site.origin)}`;
  const { body } = inContract(await request(house.app).get(`/v1/findings/${fault.id}/explanation?${site_}`));
  expect(body).toMatchObject({ id: fault.id, check: fault.check, page: fault.page, state: fault.state });
  expect([body.why.fr.length > 20, body.message.fr.length > 10, body.fix.en.length > 10]).toEqual([true, true, true]);
  const unknown = `fnd_${'0'.repeat(26)}`;
  expect((await request(house.app).get(`/v1/findings/${unknown}/explanation?${site_}`)).status).toBe(404);
  const all = (await request(house.app).get(`/v1/findings?${site_}`)).body.data as Row[];
  for (const { id } of all) inContract(await request(house.app).get(`/v1/findings/${id}/explanation?${site_}`));
});

test('the history of a fault names its states, the newest first, and who gave them', async () => {
  const fault = ofTitle(await findings())!;
  const path = `/v1/findings/${fault.id}/history?site=${encodeURIComponent(site.origin)}`;
  const { data } = inContract(await request(house.app).get(path)).body as { data: { state: string; who: string }[] };
  expect(data.map(({ state, who }) => `${state} ${who === 'crawl' ? who : 'person'}`)).toEqual([
    'ignored person',
    'ignored person',
    'back crawl',
    'fixed crawl',
  ]);
  const unknown = path.replace(fault.id, `fnd_${'0'.repeat(26)}`);
  expect(inContract(await request(house.app).get(unknown)).status).toBe(404);
});

test('findings come in the requested order, and an order that does not exist is refused', async () => {
  const ranks = ['info', 'low', 'medium', 'high', 'critical'];
  const severities = async (sort: string): Promise<number[]> =>
    ((await findings(`&sort=${sort}`)) as unknown as { severity: string }[])
      .map(({ severity }) => ranks.indexOf(severity))
      .filter((rank) => rank !== -1);
  const down = await severities('-severity');
  expect(down).toEqual([...down].sort((a, b) => b - a));
  expect(new Set(down).size).toBeGreaterThan(1);
  expect(await severities('severity')).toEqual([...down].reverse());
  const refused = await request(house.app).get(`/v1/findings?site=${encodeURIComponent(site.origin)}&sort=secret`);
  expect([refused.status, refused.body.issues[0].path]).toEqual([400, '/sort']);
});

test('the links to add to a page are those of the latest audit of its site', async () => {
  const page_ = encodeURIComponent(`${site.origin}/bols`);
  const answer = inContract(await request(house.app).get(`/v1/suggestions?page=${page_}&direction=in`));
  expect([answer.status, Array.isArray(answer.body.data)]).toEqual([200, true]);
  const foreign = await request(house.app).get('/v1/suggestions?page=https://unknown.example/');
  expect(inContract(foreign).status).toBe(404);
});

test('a deleted audit leaves none of its rows', async () => {
  const [audit] = (await request(house.app).get('/v1/audits')).body.data as { id: string }[];
  const tables = ['page', 'bundle', 'frontier', 'crawl_note', 'document'];
  const count = async () => {
    const text = tables.map((table) => `select 1 from ${table} where crawl_id = $1`).join(' union all ');
    return (await house.store.executeSql(text, [audit!.id])).rows.length;
  };
  expect(await count()).toBeGreaterThan(0);
  expect((await request(house.app).delete(`/v1/audits/${audit!.id}`)).status).toBe(204);
  expect((await request(house.app).delete(`/v1/audits/${audit!.id}`)).status).toBe(404);
  expect(await count()).toBe(0);
});
