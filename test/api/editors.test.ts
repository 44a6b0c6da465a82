import { afterAll, beforeAll, expect, test } from 'vitest';
import request from 'supertest';
import { type ApiHouse, apiHouse, inContract } from '../support/api-house.ts';
import { type WebServer, webServer } from '../support/web-server.ts';

/** Changed by a test as an editor would. */
let care = 'Lavez à la main vos bols en grès après chaque repas.';
const page = (title: string, body: string): string =>
  `<!doctype html><html lang="fr"><head><title>${title} – Atelier</title></head><body><nav><a href="/">Accueil</a> <a href="/bols">Bols en grès</a> <a href="/emaux">Émaux</a> <a href="/entretien">Entretien</a></nav><main><h1>${title}</h1>${body}</main></body></html>`;
const filler = (subject: string): string =>
  `<p>${`${subject} demandent du temps, de la patience et une main sûre. `.repeat(6)}</p>`;
const pages: Record<string, () => string> = {
  '/': () => page('Atelier de poterie', filler('Les gestes du tour')),
  '/bols': () => page('Bols en grès', filler('Les bols en grès')),
  '/emaux': () => page('Émaux', filler('Les émaux à base de cendre')),
  '/entretien': () => page('Entretien', `${filler('Les pièces du quotidien')}<p>${care}</p>`),
};

let site: WebServer;
let house: ApiHouse;
let audit = '';
beforeAll(async () => {
  site = await webServer(({ url }, response) => {
    const body = pages[url ?? ''];
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(body?.() ?? 'Absente');
  });
  house = await apiHouse([site.pair]);
  audit = (await ended('/v1/audits', { url: `${site.origin}/` })).id;
}, 120_000);
afterAll(async () => {
  await house.close();
  await site.close();
}, 90_000);

const post = async (path: string, body: object) => inContract(await request(house.app).post(path).send(body));
const get = async (path: string) => inContract(await request(house.app).get(path));

/** Result of a job that a call starts. */
async function ended(path: string, body: object): Promise<{ id: string }> {
  const started = await post(path, body);
  expect(started.status).toBe(202);
  for (;;) {
    const { state, result, problem } = (await get(`/v1/jobs/${started.body.id}`)).body;
    if (state === 'failed') throw new Error(JSON.stringify(problem));
    if (state === 'done' || state === 'partial') return result;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test('the sheet of a site names its newest audit, its first actions and the decisions about links', async () => {
  const { body } = await get(`/v1/site?url=${encodeURIComponent(`${site.origin}/bols`)}`);
  expect(body).toMatchObject({ audit: { id: audit }, pages: 4, orphans: [], links: { accepted: 0, 'in-place': 0 } });
  expect(body.actions.length).toBeGreaterThan(0);
  expect(body.actions.length).toBeLessThanOrEqual(10);
});

test('several pages are read in one call, in the order of their addresses, with null for one that was not read', async () => {
  const urls = ['/emaux/', '/nouvelle', '/bols'].map((path) => site.origin + path);
  const { body } = await post('/v1/page-figures', { urls });
  expect(body.data).toEqual([
    { asked: urls[0], url: `${site.origin}/emaux`, inlinks: 3, depth: 1, indexable: true },
    { asked: urls[1], url: null, inlinks: null, depth: null, indexable: null },
    { asked: urls[2], url: urls[2], inlinks: 3, depth: 1, indexable: true },
  ]);
});

test('addresses of two sites in one call are refused', async () => {
  const reply = await post('/v1/page-figures', { urls: [`${site.origin}/`, 'https://example.com/'] });
  expect([reply.status, reply.body.issues[0].path]).toEqual([400, '/urls']);
});

interface Link {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly anchor: string;
  readonly sentence: string;
  readonly state: string;
}

/** The text of the page as its editor has it, without the menu. */
const draft = () => ({
  id: audit,
  url: `${site.origin}/entretien`,
  html: `<h1>Entretien</h1>${filler('Les pièces du quotidien')}<p>${care}</p>`,
  limit: 20,
});
const toBowls = (links: readonly Link[]) => links.find(({ to }) => to === `${site.origin}/bols`);
const decision = ({ from, to, anchor, sentence }: Link, state: string) => ({ from, to, anchor, sentence, state });

test('a link of a draft that was accepted is in place once its page is read again with it', async () => {
  const wanted = toBowls((await post('/v1/analyses', draft())).body.linksOut)!;
  expect(wanted).toMatchObject({ state: 'proposed', revision: 0 });
  const accepted = await post('/v1/link-decisions', decision(wanted, 'accepted'));
  expect(accepted.body).toMatchObject({ id: wanted.id, state: 'accepted', revision: 1 });
  const stateNow = async () => (await get(`/v1/link-decisions?site=${site.origin}`)).body.data[0].state;

  await ended('/v1/page-readings', { url: draft().url });
  expect(await stateNow()).toBe('accepted');
  care = 'Lavez à la main vos <a href="/bols">bols en grès</a> après chaque repas.';
  expect((await ended('/v1/page-readings', { url: draft().url })).id).toBe(audit);
  expect(await stateNow()).toBe('in-place');
  const { decided } = (await post('/v1/analyses', draft())).body;
  expect(decided).toEqual([{ id: wanted.id, to: wanted.to, anchor: wanted.anchor, state: 'in-place' }]);
}, 60_000);

test('a link of a draft that was rejected is not proposed again', async () => {
  care = 'Lavez à la main vos bols en grès après chaque repas.';
  const unwanted = toBowls((await post('/v1/analyses', draft())).body.linksOut)!;
  await post('/v1/link-decisions', decision(unwanted, 'rejected'));
  expect(toBowls((await post('/v1/analyses', draft())).body.linksOut)).toBeUndefined();
});

test('a decision about a link to another site is refused', async () => {
  const [from, to] = [`${site.origin}/entretien`, 'https://example.com/'];
  const reply = await post('/v1/link-decisions', { from, to, anchor: 'a', sentence: 'a b', state: 'accepted' });
  expect([reply.status, reply.body.issues[0].path]).toEqual([400, '/to']);
});

test('a page of a site without an audit is not read', async () => {
  const { body } = await post('/v1/page-readings', { url: 'https://example.com/' });
  for (;;) {
    const { state, problem } = (await get(`/v1/jobs/${body.id}`)).body;
    if (state === 'failed') return expect(problem.code).toBe('not-found');
    expect(state).not.toBe('done');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
});
