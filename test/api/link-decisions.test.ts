import { afterAll, beforeAll, expect, test } from 'vitest';
import request from 'supertest';
import { type ApiHouse, apiHouse, inContract } from '../support/api-house.ts';
import { type WebServer, webServer } from '../support/web-server.ts';

/** Sentences that name other pages without a link, changed by the tests as an editor would. */
const sentence = {
  glazes: 'Nos bols en grès se marient avec un émail céladon mat.',
  care: 'Lavez à la main vos bols en grès après chaque repas.',
};
const page = (title: string, body: string): string =>
  `<!doctype html><html lang="fr"><head><title>${title} – Atelier</title></head><body><nav><a href="/">Accueil</a> <a href="/bols">Bols en grès</a> <a href="/emaux">Émaux</a> <a href="/entretien">Entretien</a> <a href="/stages">Stages de tournage</a></nav><main><h1>${title}</h1>${body}</main></body></html>`;
const filler = (subject: string): string =>
  `<p>${`${subject} demandent du temps, de la patience et une main sûre. `.repeat(6)}</p>`;
const pages: Readonly<Record<string, () => string>> = {
  '/': () => page('Atelier de poterie', filler('Les gestes du tour')),
  '/bols': () => page('Bols en grès', filler('Les bols en grès')),
  '/emaux': () => page('Émaux', `${filler('Les émaux à base de cendre')}<p>${sentence.glazes}</p>`),
  '/entretien': () => page('Entretien', `${filler('Les pièces du quotidien')}<p>${sentence.care}</p>`),
  '/stages': () => page('Stages de tournage', filler('Les stages de tournage')),
};

let site: WebServer;
let house: ApiHouse;
beforeAll(async () => {
  site = await webServer(({ url }, response) => {
    const body = pages[url ?? ''];
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(body?.() ?? 'Absente');
  });
  house = await apiHouse([site.pair]);
}, 120_000);
afterAll(async () => {
  await house.close();
  await site.close();
}, 90_000);

interface Link {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly state: string;
  readonly revision: number;
}

async function audited(): Promise<{ audit: string; links: Link[] }> {
  const { body } = await request(house.app)
    .post('/v1/audits')
    .send({ url: `${site.origin}/`, fresh: true });
  for (;;) {
    const job = (await request(house.app).get(`/v1/jobs/${body.id}`)).body;
    if (job.state === 'failed') throw new Error(JSON.stringify(job));
    if (job.state === 'done' || job.state === 'partial') {
      const audit = job.result.id as string;
      const list = inContract(await request(house.app).get(`/v1/audits/${audit}/suggestions?limit=1000`));
      return { audit, links: list.body.data as Link[] };
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const decide = async (audit: string, id: string, body: object) =>
  inContract(await request(house.app).patch(`/v1/audits/${audit}/suggestions/${id}`).send(body));
const between = (links: readonly Link[], from: string) =>
  links.find((one) => one.from === `${site.origin}${from}` && one.to === `${site.origin}/bols`);

test('a rejected link stays away for three audits, and an accepted one is in place once a crawl finds it', async () => {
  const first = await audited();
  const [refused, wanted] = [between(first.links, '/emaux')!, between(first.links, '/entretien')!];
  expect([refused.state, wanted.state]).toEqual(['proposed', 'proposed']);
  const rejected = await decide(first.audit, refused.id, { state: 'rejected', reason: 'Autre sens.' });
  expect(rejected.body).toMatchObject({ state: 'rejected', reason: 'Autre sens.', revision: 1 });
  await decide(first.audit, wanted.id, { state: 'accepted' });

  const sheet = await request(house.app).get(`/v1/pages?url=${encodeURIComponent(`${site.origin}/emaux`)}`);
  expect(between(sheet.body.linksOut, '/emaux')).toBeUndefined();

  for (let round = 0; round < 3; round++) {
    const { links } = await audited();
    expect(between(links, '/emaux')).toBeUndefined();
    expect(between(links, '/entretien')).toMatchObject({ id: wanted.id, state: 'accepted' });
  }

  sentence.care = 'Lavez à la main vos <a href="/bols">bols en grès</a> après chaque repas.';
  await audited();
  const decisions = inContract(
    await request(house.app).get(`/v1/link-decisions?site=${encodeURIComponent(site.origin)}`),
  );
  expect(decisions.body.data.find((one: Link) => one.id === wanted.id).state).toBe('in-place');

  sentence.glazes = 'Nos bols en grès reçoivent aussi un émail rouge de cuivre.';
  const last = await audited();
  expect(between(last.links, '/emaux')?.id).toBe(refused.id);
}, 240_000);

test('of two decisions on what both have read, the first one is kept and the second one is refused', async () => {
  const { audit, links } = await audited();
  const { id, revision } = links[0]!;
  expect((await decide(audit, id, { state: 'accepted', revision })).status).toBe(200);
  const second = await decide(audit, id, { state: 'rejected', revision });
  expect([second.status, second.body.code]).toEqual([409, 'conflict']);
}, 60_000);

test('a link that no audit proposed cannot be decided', async () => {
  const { audit } = await audited();
  const reply = await decide(audit, `sug_${'0'.repeat(26)}`, { state: 'accepted' });
  expect([reply.status, reply.body.code]).toEqual([404, 'not-found']);
  expect((await decide(audit, 'sug_x', { state: 'accepted' })).status).toBe(400);
}, 60_000);

test('the decisions of a site go with the last project of it', async () => {
  const { audit, links } = await audited();
  const { id, revision } = links[0]!;
  await decide(audit, id, { state: 'rejected', revision });
  const projects: string[] = [];
  for (const name of ['Atelier', 'Boutique'])
    projects.push((await request(house.app).post('/v1/projects').send({ name, url: site.origin })).body.id);
  const left = async (): Promise<string[]> => {
    await request(house.app).delete(`/v1/projects/${projects.pop()}`);
    const { body } = await request(house.app).get(`/v1/link-decisions?site=${encodeURIComponent(site.origin)}`);
    return body.data.map((one: Link) => one.id);
  };
  expect(await left()).toContain(id);
  expect(await left()).toEqual([]);
  const { rows } = await house.store.executeSql('select id from link_decision_event');
  expect(rows).toEqual([]);
}, 60_000);
