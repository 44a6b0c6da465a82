import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import request from 'supertest';
import type { Strategy } from '../../src/core/planning/plan/plan.ts';
import { type ApiHouse, apiHouse, inContract } from '../support/api-house.ts';
import { planExports } from '../../src/exports/plan/index.ts';
import { exampleCompany, planOf } from '../support/companies.ts';
import { faultsOfMessage } from '../support/webhook-contract.ts';
import { emptyProfile } from '../../src/core/framework/company/site-profile/site-profile.ts';
import { request as asked } from '../io/store/store-samples.ts';

let house: ApiHouse;
beforeAll(async () => {
  house = await apiHouse([], { works: false });
}, 120_000);
afterAll(async () => {
  await house.close();
}, 90_000);

const get = async (path: string) => inContract(await request(house.app).get(path));
const post = async (path: string, body: object) => inContract(await request(house.app).post(path).send(body));
const company = exampleCompany('maison-tilleul-gres');
describe('a company file from a form', () => {
  test('answers are accepted one by one, a wrong one is reported, and the last one returns the file', async () => {
    const first = await post('/v1/company-drafts', { answers: {}, lang: 'fr' });
    expect([first.body.question.id, first.body.question.suggested, first.body.company]).toEqual(['name', null, null]);
    const wrong = await post('/v1/company-drafts', { answers: { name: 'A', domain: 'not an address' } });
    expect([wrong.body.question.id, wrong.body.question.fault.en]).toEqual([
      'domain',
      expect.stringMatching(/www\.example\.com/),
    ]);
    const answers = {
      name: 'A',
      domain: 'a.example',
      sector: 'fashion',
      model: 'online shop',
      offers: 'Hat 40',
      personas: 'walkers',
    };
    const rest = {
      goal: 'customers',
      hoursPerWeek: '3',
      cash: '0',
      language: 'en',
      channels: 'google, instagram',
      target: '?',
      margin: '?',
      vat: 'charged',
    };
    // Nothing says the country of an address without a site that was read: it is among the first questions.
    const unsaid = await post('/v1/company-drafts', { answers: { ...answers, ...rest } });
    expect(unsaid.body).toMatchObject({ question: { id: 'country', improves: null, blocks: false }, company: null });
    const last = await post('/v1/company-drafts', { answers: { ...answers, ...rest, country: 'England' } });
    expect([last.body.question.improves === null, last.body.company.organisation.domain]).toEqual([
      false,
      'https://a.example',
    ]);
    // What every amount depends on is asked too, and shown among the answers once it is given.
    const asked = await post('/v1/company-drafts', { answers: { ...answers, ...rest, country: 'South Africa' } });
    expect([asked.body.question.id, asked.body.question.suggested]).toEqual(['currency', 'ZAR']);
    const money = { country: 'South Africa', currency: 'ZAR' };
    const paid = await post('/v1/company-drafts', { answers: { ...answers, ...rest, ...money } });
    expect(paid.body.company.organisation.currency).toBe('ZAR');
    expect(paid.body.given.map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining(['country', 'currency']),
    );
    // Tax that no page states is asked with nothing ticked; what is taken of whoever does not know is said.
    const { vat: _, ...untold } = rest;
    const french = { ...answers, ...untold, country: 'FR', currency: 'EUR' };
    const tax = await post('/v1/company-drafts', { answers: french, ask: 'vat', early: true });
    expect(tax.body.question).toMatchObject({
      id: 'vat',
      suggested: null,
      mayBeUnknown: true,
      assumed: { value: { en: 'VAT of 20% included' } },
    });
    const unsure = await post('/v1/company-drafts', { answers: { ...french, vat: '?' } });
    const charged = await post('/v1/company-drafts', { answers: { ...french, vat: 'charged' } });
    expect(unsure.body.company.offers).toEqual(charged.body.company.offers);
    // An answer that cannot be read is asked again, and the file is written without it.
    const unread = await post('/v1/company-drafts', {
      answers: { ...answers, ...rest, country: 'England', measured: 'last month' },
    });
    expect([unread.status, unread.body.company.period.baselineMonths]).toEqual([200, 12]);
  });

  test('an early file takes what the site says for what nobody answered, says so, and asks what it would be wrong without', async () => {
    const { store } = house.services;
    const open = await store.openCrawl({ ...asked, url: 'https://early.example.fr/' }, { fresh: true });
    const profile = { ...emptyProfile, url: 'https://early.example.fr/', name: 'Early', country: 'FR' };
    await store.saveDocument(open.id, 'profile', { ...profile, language: 'en', sector: 'home_craft' });
    await open.finish('done', null);
    const draft = async (answers: object) =>
      (await post('/v1/company-drafts', { answers, auditId: open.id, lang: 'en', early: true })).body;
    const before = await draft({});
    expect(before).toMatchObject({ question: { id: 'offers', improves: null, blocks: true }, company: null });
    // No price tells what a purchase is.
    expect((await draft({ offers: 'Hat' })).question.id).toBe('sale');
    const { company, question, first } = await draft({ offers: 'Hat = 40' });
    const from = new Map(company.hypotheses.map((one: { about: string; from: string }) => [one.about, one.from]));
    expect(['organisation/sector', 'personas', 'capacity/hoursPerWeek'].map((place) => from.get(place))).toEqual([
      'read on the site',
      'working assumption',
      'working assumption',
    ]);
    expect(question.blocks).toBe(false);
    // The others are asked afterwards, each with what is taken without its answer.
    expect([question.id, question.needed, question.improves.en, question.assumed.from.en, first.answered]).toEqual([
      'sector',
      true,
      'the whole plan',
      'read on the site',
      1,
    ]);
    const given = await draft({ offers: 'Hat = 40', sector: 'fashion', hoursPerWeek: '5' });
    expect(given.company.capacity.hoursPerWeek).toBe(5);
    expect(given.company.hypotheses.map(({ about }: { about: string }) => about)).not.toContain('organisation/sector');
  });

  test('a question that has an answer is asked again, and its answer stays until another one is sent', async () => {
    const answers = { name: 'A', domain: 'a.example', sector: 'fashion', model: 'online shop' };
    const { body } = await post('/v1/company-drafts', { answers, again: 'sector' });
    expect([body.question.id, body.question.fault]).toEqual(['sector', null]);
    expect(body.given.map(({ id }: { id: string }) => id)).toContain('sector');
    const { body: wrong } = await post('/v1/company-drafts', { answers: { ...answers, model: '' }, again: 'model' });
    expect([wrong.question.id, wrong.question.fault]).toEqual(['model', expect.anything()]);
  });

  test('channels that have figures are proposed, are in the early file, and are named beside an answer without them', async () => {
    const { store } = house.services;
    const open = await store.openCrawl({ ...asked, url: 'https://figures.example.fr/' }, { fresh: true });
    const profile = { ...emptyProfile, url: 'https://figures.example.fr/', name: 'Figures', country: 'FR' };
    await store.saveDocument(open.id, 'profile', { ...profile, language: 'en', sector: 'home_craft' });
    await open.finish('done', null);
    const draft = async (answers: object, recorded: string[]) => {
      const body = { answers, auditId: open.id, lang: 'en', early: true, recorded, again: 'channels' };
      return (await post('/v1/company-drafts', body)).body;
    };
    const recorded = ['CH-IG', 'other: Flyers'];
    const inUse = ({ channels }: { channels: { typeId: string; name?: string; status: string }[] }) =>
      channels.flatMap(({ typeId, name, status }) => (status === 'active' ? [name ?? typeId] : []));
    const { question, company } = await draft({ offers: 'Hat = 40' }, recorded);
    expect(question.suggested).toBe('CH-SEO, CH-DIRECT, CH-IG, other: Flyers');
    expect(question.help.en).toContain('you gave figures for them: “Instagram”, “Flyers”');
    expect(question.assumed.from.en).toBe('working assumption, completed by your figures');
    expect(inUse(company)).toEqual(['CH-SEO', 'CH-DIRECT', 'CH-IG', 'Flyers']);
    const given = await draft({ offers: 'Hat = 40', channels: 'CH-SEO' }, recorded);
    expect(given.question.help.en).toContain('not ticked: “Instagram”, “Flyers”');
    expect(inUse(given.company)).toEqual(['CH-SEO']);
  });

  test('channels and a country are shown by their names, those in the words of the person too', async () => {
    const given = {
      name: 'A',
      domain: 'a.example',
      channels: 'CH-SEO, CH-META-ADS, other: Leaflets',
      country: 'CH',
    };
    const { body } = await post('/v1/company-drafts', { answers: given });
    const shown = new Map(body.given.map((one: { id: string; answer: { en: string } }) => [one.id, one.answer.en]));
    expect(shown.get('channels')).toMatch(/Leaflets$/);
    expect(shown.get('channels')).not.toMatch(/CH-|other:/);
    expect(shown.get('country')).toBe('Switzerland');
  });

  test('a trade in the words of the person keeps them among the answers, with the nearest one of the list', async () => {
    const shown = async (sector: string) =>
      (await post('/v1/company-drafts', { answers: { name: 'A', domain: 'a.example', sector } })).body.given.find(
        ({ id }: { id: string }) => id === 'sector',
      ).answer.en;
    expect(await shown('Xylography of the harbour')).toBe('Xylography of the harbour');
    expect(await shown('Family bakery of the harbour')).toBe(
      'Family bakery of the harbour (Food and drink, bakery, farm, wine)',
    );
    expect(await shown('food_drink')).toBe('Food and drink, bakery, farm, wine');
  });

  test('starts from what an audit of the service read on the site', async () => {
    const { store } = house.services;
    const open = await store.openCrawl({ ...asked, url: 'https://tilleul.example.fr/' }, { fresh: true });
    await store.saveDocument(open.id, 'profile', { ...emptyProfile, name: 'Tilleul', sector: 'home_craft' });
    await open.finish('done', null);
    const answers = { domain: 'https://tilleul.example.fr' };
    const draft = await post('/v1/company-drafts', { answers, auditId: open.id, lang: 'fr' });
    expect([draft.body.question.id, draft.body.question.suggested]).toEqual(['sector', 'home_craft']);
  });
});

/** How files of a kind begin. */
const interactive: ReadonlySet<string> = new Set(['quiz.html', 'calculator.html']);
const starts: Record<string, RegExp> = {
  json: /^\{/,
  ics: /^BEGIN:VCALENDAR/,
  csv: /^\w+,/,
  html: /^<!doctype html/,
  docx: /^PK/,
  pptx: /^PK/,
  xlsx: /^PK/,
};

describe('a cycle closed over HTTP', () => {
  const plan: Strategy = planOf(company);
  const id = `cyc_${plan.planHash.slice(0, 24)}`;
  beforeAll(async () => house.services.store.saveDocument(id, 'strategy', plan));

  test('its table is read, filled and sent; the next plan can be read', async () => {
    const table = await get(`/v1/cycles/${id}/readings`);
    expect(table.body.expected).toBeGreaterThan(100);
    const filled = [
      'action,kpi,result',
      ...plan.actions.flatMap(({ id: action, kpis }) =>
        kpis
          .filter(({ role }) => role === 'performance' || role === 'guard')
          .map(({ kpiId, target }) => `${action},${kpiId},${target}`),
      ),
    ].join('\r\n');
    expect(table.body.csv.split('\n')[0]).toMatch(/action.*kpi.*target.*result/);
    const closed = await post(`/v1/cycles/${id}/close`, { company, readings: filled, force: 'test de bout en bout' });
    expect(closed.status).toBe(200);
    expect(closed.body.read.done).toBeGreaterThan(50);
    expect(closed.body.next.blockers).toBe(0);
    const next = await get(`/v1/cycles/${closed.body.nextId}`);
    expect(next.body.strategy.cycle.number).toBe(2);
  });

  test('its end is sent to the webhooks that listen to it, with its project, once', async () => {
    const project = await post('/v1/projects', { name: 'Tilleul', url: `${plan.company.domain}/` });
    const hook = { url: 'https://receiver.example.com/hook', events: ['cycle.closed'] };
    const { body: webhook } = await post('/v1/webhooks', hook);
    const close = () => post(`/v1/cycles/${id}/close`, { company, force: 'test de bout en bout' });
    const { body: closed } = await close();
    await close();
    const sent = (await get(`/v1/webhooks/${webhook.id}/deliveries`)).body.data;
    expect(sent.map(({ body }: { body: object }) => body)).toEqual([
      expect.objectContaining({
        type: 'cycle.closed',
        data: { id, href: `/v1/cycles/${id}`, projectId: project.body.id, nextId: closed.nextId },
      }),
    ]);
    expect(faultsOfMessage(sent[0].body)).toBe('');
    const cycles = (await get(`/v1/cycles?projectId=${project.body.id}`)).body.data;
    expect(cycles.map((one: { id: string }) => one.id)).toEqual([closed.nextId]);
  });

  test('it can be checked by who read it, though it is larger than other bodies', async () => {
    const { body } = await get(`/v1/cycles/${id}`);
    const larger = { ...body.strategy, notes: 'é'.repeat(600_000) };
    const checked = await post('/v1/plan-checks', { plan: larger, company });
    expect([checked.status, Object.keys(checked.body.criteria)]).toEqual([
      200,
      Array.from({ length: 20 }, (_, index) => `Cr${index + 1}`),
    ]);
    const others = await post('/v1/cycles', { company, notes: 'é'.repeat(600_000) });
    expect([others.status, others.body.detail]).toEqual([413, expect.stringMatching(/1 MB/)]);
  });

  test('its files can be saved, each as what it is', async () => {
    for (const { id: name, mediaType } of planExports) {
      const { status, headers, body } = await request(house.app)
        .get(`/v1/cycles/${id}/files/${name}?lang=en`)
        .buffer(true)
        .parse((response, done) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('end', () => done(null, Buffer.concat(parts)));
        });
      // This plan has no quiz and no calculator.
      if (interactive.has(name)) {
        expect([name, status, JSON.parse(String(body)).code]).toEqual([name, 404, 'not-found']);
        continue;
      }
      expect([status, headers['content-type'], headers['content-disposition']]).toEqual([
        200,
        mediaType,
        `attachment; filename=${name}`,
      ]);
      const start = (body as Buffer).subarray(0, 15).toString('latin1');
      expect(start).toMatch(starts[name.split('.')[1] as string] as RegExp);
    }
    const refused = await get(`/v1/cycles/${id}/files/passwd`);
    expect([refused.status, JSON.stringify(refused.body)]).toEqual([400, expect.stringContaining('steering.xlsx')]);
  }, 60_000);

  test('a plan that lacks parts is rejected with what to do', async () => {
    const { store } = house.services;
    const { cac: _cac, calendar: _calendar, ...cut } = plan;
    const cases: readonly (readonly [unknown, RegExp])[] = [
      [{}, /parts missing: planHash, company/],
      [{ actions: [], cycle: {} }, /parts missing: planHash, company/],
      [cut, /parts missing: calendar, cac/],
      [{ ...plan, actions: [null] }, /parts missing: actions/],
      [{ ...plan, inputs: {} }, /inputs\/company/],
    ];
    for (const [held, said] of cases) {
      await store.saveDocument('cyc_other', 'strategy', held);
      const refused = await get('/v1/cycles/cyc_other/files/steering.xlsx');
      expect([refused.status, refused.body.detail]).toEqual([409, expect.stringMatching(said)]);
    }
    await store.saveDocument('cyc_other', 'strategy', cut);
    const close = { company, readings: 'action,result\na,1', force: 'test de bout en bout' };
    expect((await post('/v1/cycles/cyc_other/close', close)).status).toBe(409);
    const checked = await post('/v1/plan-checks', { plan: cut });
    expect([checked.status, checked.body.issues.map((one: { path: string }) => one.path)]).toEqual([
      400,
      ['/plan/calendar', '/plan/cac'],
    ]);
  }, 60_000);

  test('a missing validation is computed, and HEAD returns the length of a file', async () => {
    await house.services.store.saveDocument('cyc_alone', 'strategy', plan);
    const { body } = await request(house.app).get('/v1/cycles/cyc_alone/files/validation.json');
    expect(Object.keys(body.criteria)).toHaveLength(20);
    const path = '/v1/cycles/cyc_alone/files/report.html?lang=fr';
    const [head, whole] = [await request(house.app).head(path), await request(house.app).get(path)];
    expect([head.status, head.headers['content-length']]).toEqual([200, whole.headers['content-length']]);
  }, 60_000);

  test('a text that is not a table is rejected with what to do', async () => {
    const refused = await post(`/v1/cycles/${id}/close`, { company, readings: 'bonjour' });
    expect([refused.status, JSON.stringify(refused.body)]).toEqual([400, expect.stringMatching(/readings/)]);
    const other = 'Action (x),Result (computed)\nA title of the sheet of actions,12\n';
    const strange = await post(`/v1/cycles/${id}/close`, { company, readings: other, force: 'test de bout en bout' });
    expect([strange.status, strange.body.detail]).toEqual([400, expect.stringMatching(/Readings sheet/)]);
  });
});

test('no folder of the server can be named in a plan', async () => {
  const refused = await post('/v1/cycles', { company, out: '/tmp/x' });
  expect([refused.status, JSON.stringify(refused.body)]).toEqual([400, expect.stringMatching(/out/)]);
});
