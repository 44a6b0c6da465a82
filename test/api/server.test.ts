import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import request from 'supertest';
import { parse } from 'yaml';
import { openApiDocument } from '../../src/api/openapi.ts';
import { routes } from '../../src/api/routes/index.ts';
import { type ApiHouse, apiHouse, inContract } from '../support/api-house.ts';
import { exampleCompany } from '../support/companies.ts';
import { slowSite } from '../support/slow-site.ts';
import { smallSite } from '../support/small-site.ts';
import { type WebServer, webServer } from '../support/web-server.ts';

let site: WebServer;
let house: ApiHouse;
beforeAll(async () => {
  site = await webServer(smallSite);
  house = await apiHouse([site.pair]);
}, 120_000);
afterAll(async () => {
  await house.close();
  await site.close();
}, 90_000);

const get = async (path: string) => inContract(await request(house.app).get(path));
const post = async (path: string, body: object, headers: Record<string, string> = {}) =>
  inContract(await request(house.app).post(path).set(headers).send(body));

async function jobEnded(id: string): Promise<Record<string, unknown>> {
  for (;;) {
    const { body } = await get(`/v1/jobs/${id}`);
    if (['done', 'partial', 'failed', 'cancelled'].includes(body.state)) return body;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

test('the example site may be crawled once it is opened', async () => {
  const closed = await post('/v1/audits', { url: 'http://127.0.0.1:8429/' });
  expect(closed.body).toMatchObject({ status: 422, code: 'unsafe-url' });
  const { url } = (await post('/v1/example', {})).body as { url: string };
  const queued = await post('/v1/audits', { url, maxPages: 1 });
  expect(queued.status).toBe(202);
  expect(await jobEnded(queued.body.id)).toMatchObject({ state: 'partial', problem: null });
});

describe('an audit from the first call to its rows', () => {
  let job: Record<string, unknown>;
  let audit = '';
  let events: { event: string; data: { state?: string } }[] = [];
  const loop = monitorEventLoopDelay({ resolution: 10 });

  beforeAll(async () => {
    loop.enable();
    const started = await post('/v1/audits', { url: `${site.origin}/`, lang: 'fr' });
    expect(started.status).toBe(202);
    expect(started.headers.location).toBe(`/v1/jobs/${started.body.id}`);
    const server = house.app.listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as { port: number };
    const stream = await fetch(`http://127.0.0.1:${port}/v1/events?jobId=${started.body.id}`);
    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    events = (await stream.text())
      .split('\n\n')
      .filter((block) => block.includes('event:'))
      .map((block) => ({
        event: /^event:\s*(.*)$/m.exec(block)![1]!,
        data: JSON.parse(/^data:\s*(.*)$/m.exec(block)![1]!) as { state?: string },
      }));
    server.close();
    job = await jobEnded(started.body.id);
    loop.disable();
    audit = (job.result as { id: string } | null)?.id ?? '';
  }, 120_000);

  test('the job ends with the address of the audit', () => {
    expect(job).toMatchObject({ state: 'done', problem: null });
    expect(job.result).toMatchObject({ type: 'audit', href: `/v1/audits/${audit}` });
  });

  test('the stream begins with a snapshot, sends the last state and ends', () => {
    expect(events[0]?.event).toBe('snapshot');
    expect(events.at(-1)?.event).toBe('end');
    expect(events.at(-2)).toMatchObject({ event: 'state', data: { state: 'done' } });
  });

  test('the process responds to others while it audits', () => {
    expect(loop.percentile(95) / 1e6).toBeLessThan(200);
  });

  test('its summary counts the pages', async () => {
    const { body } = await get(`/v1/audits/${audit}`);
    expect(body).toMatchObject({ state: 'done', summary: { pages: 5, complete: true } });
    const list = await get('/v1/audits');
    expect(list.body.data.map((row: { id: string }) => row.id)).toContain(audit);
  });

  test.each(['pages', 'links', 'findings', 'suggestions', 'topics', 'keywords', 'coverage', 'actions'])(
    'its %s are listed',
    async (rows) => {
      const { status, body } = await get(`/v1/audits/${audit}/${rows}`);
      expect(status).toBe(200);
      if (rows !== 'coverage' && rows !== 'topics' && rows !== 'suggestions')
        expect(body.data.length).toBeGreaterThan(0);
    },
  );

  test('the checks that an audit runs are listed with what to do', async () => {
    const { status, body } = await get('/v1/checks');
    expect(status).toBe(200);
    expect(body.data).toContainEqual(expect.objectContaining({ id: 'link.orphan', effort: 'minutes' }));
  });

  test('the twenty criteria of a plan are listed, with the names of their states', async () => {
    const { data, states } = (await get('/v1/criteria')).body;
    expect(data).toHaveLength(20);
    expect(states.satisfied).toEqual({ fr: 'règles respectées', en: 'rules met' });
  });

  test('its map has the links between its pages, by their places in the list', async () => {
    const { pages, links, total } = (await get(`/v1/audits/${audit}/map`)).body;
    expect(total.pages).toBe(pages.url.length);
    expect(total.links).toBe(links.from.length);
    expect(links.from.length).toBeGreaterThan(0);
    for (const place of [...links.from, ...links.to]) expect(pages.url[place]).toMatch(/^http/);
  });

  test('it is compared with another audit; compared with itself nothing changed, and an unknown one is not found', async () => {
    const { status, body } = await get(`/v1/audits/${audit}/compare?with=${audit}`);
    expect([status, body.findings, body.links]).toEqual([
      200,
      { new: [], worse: [], fixed: [] },
      { added: 0, removed: 0 },
    ]);
    expect((await get(`/v1/audits/${audit}/compare?with=aud_0`)).status).toBe(404);
  });

  test('links follow one another from cursor to cursor, none twice', async () => {
    const whole = await get(`/v1/audits/${audit}/links`);
    const walked: unknown[] = [];
    let cursor = '';
    do {
      const { body } = await get(`/v1/audits/${audit}/links?limit=3${cursor && `&cursor=${cursor}`}`);
      walked.push(...body.data);
      cursor = body.nextCursor ?? '';
    } while (cursor !== '');
    expect(walked).toEqual(whole.body.data);
    expect(whole.body.total).toBe(walked.length);
  });

  test('links are chosen by source and target', async () => {
    const { body } = await get(
      `/v1/audits/${audit}/links?from=${encodeURIComponent(`${site.origin}/the-vert`)}&to=${encodeURIComponent(`${site.origin}/theieres`)}`,
    );
    expect(body.data).toEqual([expect.objectContaining({ anchor: 'La théière', follow: true, internal: true })]);
  });

  test('the links to a page are paginated too, and a foreign cursor is rejected', async () => {
    const home = `/v1/audits/${audit}/links?to=${encodeURIComponent(`${site.origin}/`)}`;
    const whole = await get(home);
    expect(whole.body.data.map((row: { from: string }) => row.from)).toEqual(
      ['/the-noir', '/the-vert', '/theieres'].map((path) => `${site.origin}${path}`),
    );
    const first = await get(`${home}&limit=2`);
    const second = await get(`${home}&limit=2&cursor=${first.body.nextCursor}`);
    expect([...first.body.data, ...second.body.data]).toEqual(whole.body.data);
    expect([first.body.total, second.body.total, second.body.nextCursor]).toEqual([null, 3, null]);
    for (const cursor of ['abc', Buffer.from('12').toString('base64url')])
      expect((await get(`/v1/audits/${audit}/links?cursor=${cursor}`)).body.code).toBe('invalid-cursor');
  });

  test('findings are filtered by severity, and a foreign cursor is rejected', async () => {
    const all = await get(`/v1/audits/${audit}/findings?limit=1000`);
    const { body } = await get(`/v1/audits/${audit}/findings?severity=high&status=fail&limit=1000`);
    const isHigh = (row: { severity: string; status: string }) => row.severity === 'high' && row.status === 'fail';
    expect(body.data.length).toBeGreaterThan(0);
    expect([body.data, body.total]).toEqual([all.body.data.filter(isHigh), body.data.length]);
    expect((await get(`/v1/audits/${audit}/findings?cursor=abc`)).body.code).toBe('invalid-cursor');
  });

  test('pages are chosen by what they are, piece by piece', async () => {
    const all = await get(`/v1/audits/${audit}/pages`);
    const kept = all.body.data.filter((row: { indexable: boolean }) => row.indexable);
    expect([all.body.total, kept.length]).toEqual([5, 4]);
    const first = await get(`/v1/audits/${audit}/pages?indexable=true&limit=3`);
    const second = await get(`/v1/audits/${audit}/pages?indexable=true&limit=3&cursor=${first.body.nextCursor}`);
    expect([...first.body.data, ...second.body.data]).toEqual(kept);
    expect([second.body.total, second.body.nextCursor]).toEqual([4, null]);
  });

  test('with a company, the coverage of each persona is listed', async () => {
    const { body: started } = await post('/v1/audits', {
      url: `${site.origin}/`,
      company: exampleCompany('maison-tilleul-gres'),
    });
    const { result } = await jobEnded(started.id);
    const { status, body } = await get(`/v1/audits/${(result as { id: string }).id}/coverage`);
    expect(status).toBe(200);
    const personas = new Set(body.data.map((row: { persona: string }) => row.persona));
    expect(personas.size).toBeGreaterThan(1);
    const [persona] = personas;
    const one = await get(`/v1/audits/${(result as { id: string }).id}/coverage?persona=${String(persona)}`);
    expect(one.body.data).toEqual(body.data.filter((row: { persona: string }) => row.persona === persona));
    const all = await get(`/v1/audits/${(result as { id: string }).id}/coverage?personaIds=${[...personas].join(',')}`);
    expect(all.body.data).toEqual(body.data);
  }, 60_000);

  test('a name and a password in the address are not stored anywhere', async () => {
    const { body: started } = await post('/v1/audits', {
      url: `${site.origin.replace('//', '//me:secret@')}/`,
      semantics: false,
    });
    await jobEnded(started.id);
    expect(JSON.stringify([await house.store.job(started.id), (await get('/v1/audits')).body])).not.toContain('secret');
  }, 60_000);

  test.each([
    ['topic', { topic: 'zzz' }, 'zzz'],
    ['persona', { persona: 'zzz' }, 'has no personas'],
    ['stage', { stage: 'REV' }, 'No indexable page'],
  ])('a link plan for a %s that the audit does not have is rejected with a sentence', async (_name, goal, said) => {
    const reply = inContract(await request(house.app).post(`/v1/audits/${audit}/link-plans`).send(goal));
    expect([reply.status, reply.body.detail]).toEqual([400, expect.stringContaining(said)]);
  });

  test('a draft for a persona that the audit does not have is rejected, and so is one without the audit', async () => {
    const html = '<h1>Miel</h1><p>Le miel de garrigue se garde deux ans.</p>';
    const unknown = await post('/v1/analyses', { id: audit, html, persona: 'zzz' });
    expect([unknown.status, unknown.body.issues]).toEqual([400, [expect.objectContaining({ path: '/persona' })]]);
    const several = await post('/v1/analyses', { id: audit, html, personaIds: ['zzz'] });
    expect([several.status, several.body.issues]).toEqual([400, [expect.objectContaining({ path: '/personaIds' })]]);
    const without = await post('/v1/analyses', { html });
    expect([without.status, without.body.issues]).toEqual([400, [expect.objectContaining({ path: '/id' })]]);
  });

  test('one page is read by its address, with its findings and the links to add', async () => {
    const url = `${site.origin}/the-vert`;
    const { status, body } = await get(`/v1/pages?url=${encodeURIComponent(url)}&auditId=${audit}`);
    expect([status, body.audit.id, body.page.url]).toEqual([200, audit, url]);
    const findings = await get(`/v1/audits/${audit}/findings?limit=1000&status=fail`);
    const own = findings.body.data.filter((row: { page: string }) => row.page === url);
    expect([body.findings, body.findingCount]).toEqual([own, own.length]);
    const added = (await get(`/v1/audits/${audit}/suggestions?limit=1000`)).body.data as { from: string; to: string }[];
    expect(body.linksOut).toEqual(added.filter(({ from }) => from === url));
    expect(body.linksIn).toEqual(added.filter(({ to }) => to === url));
    expect(body.keyphrases.length).toBeGreaterThan(0);
  });

  test('the report and the tables of the audit are files to save', async () => {
    const report = await request(house.app).get(`/v1/audits/${audit}/files/report.html`);
    expect([report.status, report.headers['content-disposition']]).toEqual([200, 'attachment; filename=report.html']);
    expect(report.text).toContain('</html>');
    const csv = await request(house.app).get(`/v1/audits/${audit}/files/findings.csv`);
    expect([csv.status, csv.headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
    expect((await get(`/v1/audits/${audit}/files/secret.key`)).status).toBe(400);
    expect((await get(`/v1/audits/${audit}/files/report.html?fields=name`)).body.code).toBe('invalid-input');
  });

  test('a page is found with another slash, a fragment or the parameters of a campaign, and by the newest audit of its site', async () => {
    for (const url of [
      `${site.origin}/the-vert/`,
      `${site.origin}/the-vert#suite`,
      `${site.origin}/the-vert?utm_source=x&gclid=1#a`,
    ]) {
      const { status, body } = await get(`/v1/pages?url=${encodeURIComponent(url)}`);
      expect([status, body.page.url]).toEqual([200, `${site.origin}/the-vert`]);
    }
    const newest = (await get(`/v1/audits?site=${encodeURIComponent(site.origin)}&ended=true&limit=1`)).body.data[0];
    const { body } = await get(`/v1/pages?url=${encodeURIComponent(`${site.origin}/`)}`);
    expect(body.audit.id).toBe(newest.id);
  });

  test('a page that the audit did not read, a site without an audit and a path alone are answered with a sentence', async () => {
    const asked = async (url: string) => {
      const { status, body } = await get(`/v1/pages?url=${encodeURIComponent(url)}`);
      return [status, body.code, body.detail];
    };
    expect(await asked(`${site.origin}/nulle-part`)).toEqual([
      404,
      'not-found',
      expect.stringContaining('did not read'),
    ]);
    expect(await asked('https://nowhere.example/')).toEqual([
      404,
      'not-found',
      expect.stringContaining('nowhere.example'),
    ]);
    expect(await asked('/the-vert')).toEqual([400, 'invalid-input', expect.stringContaining('whole address')]);
  });

  test('the audits of a site alone are listed', async () => {
    const of = async (address: string) =>
      (await get(`/v1/audits?site=${encodeURIComponent(address)}`)).body.data.length;
    expect([(await of(site.origin)) > 0, await of('https://nowhere.example')]).toEqual([true, 0]);
  });

  test('a link from a page to itself is not simulated', async () => {
    const { status, body } = await post(`/v1/audits/${audit}/link-simulations`, { links: ['/>/'] });
    expect([status, body.detail]).toEqual([400, expect.stringContaining('to itself')]);
  });

  test('a job that has ended cannot be stopped', async () => {
    const stopped = inContract(await request(house.app).delete(`/v1/jobs/${String(job.id)}`));
    expect(stopped.body.code).toBe('conflict');
  });
});

test('a plan is made from a company and read again', async () => {
  const company = parse(readFileSync(new URL('../../demo/company.yaml', import.meta.url), 'utf8')) as object;
  const started = await post('/v1/cycles', { company, from: '2027-01-04' });
  expect(started.status).toBe(202);
  const job = await jobEnded(started.body.id);
  expect(job).toMatchObject({ state: 'done', result: { type: 'cycle' } });
  const { body } = await get((job.result as { href: string }).href);
  expect(body.strategy.actions.length).toBeGreaterThan(0);
}, 120_000);

test('a cancelled running job reports it at once, and requests no more pages', async () => {
  const slow = await slowSite(5_000, 30);
  house.services.fetch.allow(new URL(slow.url).host);
  const app = house.appWith({ fetchAllow: [new URL(slow.url).host] });
  const { body } = inContract(await request(app).post('/v1/audits').send({ url: slow.url, semantics: false }));
  while (slow.asked.length < 10) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(inContract(await request(app).delete(`/v1/jobs/${body.id}`)).status).toBe(204);
  expect((await get(`/v1/jobs/${body.id}`)).body.state).toBe('cancelled');
  const states = async () =>
    (await get('/v1/audits')).body.data
      .filter((row: { url: string }) => row.url === slow.url)
      .map(({ state }: { state: string }) => state);
  // The worker notices within a second, and releases the crawl once the requests under way have ended.
  while ((await states())[0] !== 'paused') await new Promise((resolve) => setTimeout(resolve, 50));
  const asked = slow.asked.length;
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(slow.asked.length).toBe(asked);
  expect((await get(`/v1/jobs/${body.id}`)).body.state).toBe('cancelled');
  // The lease is free: the same request resumes the audit.
  const again = inContract(await request(app).post('/v1/audits').send({ url: slow.url, semantics: false })).body;
  while (slow.asked.length === asked && (await get(`/v1/jobs/${again.id}`)).body.state !== 'failed') {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect([(await get(`/v1/jobs/${again.id}`)).body.state, await states()]).toEqual(['running', ['running']]);
  expect(inContract(await request(app).delete(`/v1/jobs/${again.id}`)).status).toBe(204);
  await slow.close();
}, 90_000);

describe('refusals', () => {
  const refused: [string, () => request.Test, number, string][] = [
    [
      'malformed JSON',
      () => request(house.app).post('/v1/audits').set('content-type', 'application/json').send('{"url":'),
      400,
      'malformed-body',
    ],
    ['a list for a body', () => request(house.app).post('/v1/audits').send([1]), 400, 'invalid-input'],
    [
      'no body',
      () => request(house.app).post('/v1/audits').set('content-type', 'application/json'),
      400,
      'invalid-input',
    ],
    [
      'JSON deeper than 64 levels',
      () =>
        request(house.app)
          .post('/v1/audits')
          .set('content-type', 'application/json')
          .send(`{"url":${'['.repeat(65)}${']'.repeat(65)}}`),
      400,
      'malformed-body',
    ],
    [
      'a compressed body',
      () => {
        const sending = request(house.app).post('/v1/audits');
        sending.set({ 'content-type': 'application/json', 'content-encoding': 'gzip' });
        sending.write(gzipSync('{}'));
        return sending;
      },
      415,
      'unsupported-media-type',
    ],
    [
      'a form',
      () => request(house.app).post('/v1/audits').type('form').send('url=https://example.com/'),
      415,
      'unsupported-media-type',
    ],
    [
      'a body over 1 MB',
      () =>
        request(house.app)
          .post('/v1/audits')
          .send({ url: 'x'.repeat(1_100_000) }),
      413,
      'too-large',
    ],
    [
      'a plan over 8 MB',
      () =>
        request(house.app)
          .post('/v1/plan-checks')
          .send({ plan: 'x'.repeat(8_400_000) }),
      413,
      'too-large',
    ],
    ['an unknown address', () => request(house.app).get('/v1/nothing'), 404, 'not-found'],
    ['an address that is not readable', () => request(house.app).get('/v1/jobs/%E0%A4%A'), 400, 'malformed-body'],
    ['an unknown job', () => request(house.app).get('/v1/jobs/job_0'), 404, 'not-found'],
    ['an unknown audit', () => request(house.app).get('/v1/audits/0/pages'), 404, 'not-found'],
    ['a limit out of range', () => request(house.app).get('/v1/audits/0/pages?limit=0'), 400, 'invalid-input'],
    ['a plan that is not there', () => request(house.app).get('/v1/cycles/nothing'), 404, 'not-found'],
    ['events of no job', () => request(house.app).get('/v1/events'), 400, 'invalid-input'],
    [
      'a folder of our machine',
      () => request(house.app).post('/v1/audits').send({ url: 'https://example.com/', out: '/etc' }),
      400,
      'invalid-input',
    ],
    [
      'a company that does not hold',
      () =>
        request(house.app)
          .post('/v1/cycles')
          .send({ company: { locale: 'fr-FR' } }),
      400,
      'invalid-input',
    ],
  ];
  test.each(refused)('%s', async (_name, asked, status, code) => {
    const reply = inContract(await asked());
    expect([reply.status, reply.body.code]).toEqual([status, code]);
    expect(JSON.stringify(reply.body)).not.toMatch(/node_modules|\.ts:|at \w+ \(|select |insert /i);
  });

  test('the stream without its job names the field of its address', async () => {
    expect((await get('/v1/events')).body.issues[0].path).toBe('/jobId');
  });

  test('input that is not a plan is rejected in the words of the API', async () => {
    const { body } = await post('/v1/plan-checks', { plan: {} });
    const paths = (body.issues as { path: string }[]).map(({ path }) => path);
    expect([paths, body.detail]).toEqual([
      expect.arrayContaining(['/plan/actions', '/plan/cycle']),
      expect.stringContaining('/v1/cycles/'),
    ]);
  });

  test('an unknown field is named', async () => {
    const { body } = await post('/v1/audits', { url: 'https://example.com/', maxPage: 3 });
    expect(body.issues).toEqual([expect.objectContaining({ path: '/maxPage' })]);
  });

  test.each([
    'http://127.0.0.1/',
    'http://localhost:8080/',
    'http://169.254.169.254/',
    'http://10.0.0.1/',
    'http://[::1]/',
  ])('the private target %s is rejected before anything is queued', async (url) => {
    const before = (await house.store.jobs({ most: 1000 })).length;
    const { status, body } = await post('/v1/audits', { url });
    expect([status, body.code]).toEqual([422, 'unsafe-url']);
    expect((await house.store.jobs({ most: 1000 })).length).toBe(before);
  });

  test('another method returns the allowed ones', async () => {
    const reply = inContract(await request(house.app).put('/v1/audits').send({}));
    expect(reply.status).toBe(405);
    expect(reply.headers.allow).toBe('GET, HEAD, POST');
  });

  test('the language of sentences follows Accept-Language', async () => {
    const french = await request(house.app).get('/v1/jobs/x').set('accept-language', 'fr-CA,fr;q=0.9');
    const english = await request(house.app).get('/v1/jobs/x').set('accept-language', 'de');
    expect(french.body.title).toBe('Introuvable');
    expect(english.body.title).toBe('Not found');
    expect((await get('/v1/jobs/x')).body.title).toBe('Not found');
  });

  test('a bug returns no details and is logged once, under the reference of the response', async () => {
    const broken = house.appWith({
      services: {
        ...house.services,
        store: { ...house.store, jobs: () => Promise.reject(new Error('select secret from job at /srv/x.ts')) },
      },
    });
    const reply = inContract(await request(broken).get('/v1/jobs'));
    expect([reply.status, reply.body.code]).toEqual([500, 'internal']);
    expect(JSON.stringify(reply.body)).not.toContain('secret');
    expect(house.logged.filter((line) => line.includes(reply.body.requestId))).toHaveLength(1);
  });
});

describe('the same call twice', () => {
  const call = { url: 'http://127.0.0.1/', maxPages: 1 };
  beforeAll(() => {
    call.url = `${site.origin}/`;
  });

  test('one key, one body: one job, and the second response has the same one', async () => {
    const first = await post('/v1/audits', call, { 'idempotency-key': 'k-1' });
    const second = await post('/v1/audits', call, { 'idempotency-key': 'k-1' });
    expect(second.status).toBe(202);
    expect(second.body.id).toBe(first.body.id);
    expect(first.headers['idempotent-replayed']).toBeUndefined();
    expect(second.headers['idempotent-replayed']).toBe('true');
    inContract(await request(house.app).delete(`/v1/jobs/${first.body.id}`));
  });

  test('one key, another body: rejected', async () => {
    await post('/v1/audits', call, { 'idempotency-key': 'k-2' });
    const { status, body } = await post('/v1/audits', { ...call, maxPages: 2 }, { 'idempotency-key': 'k-2' });
    expect([status, body.code]).toEqual([422, 'idempotency-key-reused']);
  });

  test('twenty at the same moment are one', async () => {
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => post('/v1/audits', call, { 'idempotency-key': 'k-3' })),
    );
    expect(new Set(replies.map((reply) => reply.body.id)).size).toBe(1);
  });
});

describe('the key', () => {
  test('without it, or with another, 401 and how to give it', async () => {
    const app = house.appWith({ key: 'mk_right' });
    for (const authorization of ['', 'Bearer mk_wrong', 'Basic bWs6', 'Bearer mk_right2']) {
      const reply = inContract(await request(app).get('/v1/jobs').set('authorization', authorization));
      expect(reply.status).toBe(401);
      expect(reply.headers['www-authenticate']).toBe('Bearer');
    }
    for (const right of ['Bearer mk_right', 'bearer mk_right', 'Bearer  mk_right'])
      expect((await request(app).get('/v1/jobs').set('authorization', right)).status).toBe(200);
    expect((await request(app).get('/v1/jobs?key=mk_right')).status).toBe(401);
  });

  test('the liveness address requires no key', async () => {
    const app = house.appWith({ key: 'mk_right' });
    for (const path of ['/healthz', '/readyz']) expect((await request(app).get(path)).status).toBe(200);
  });

  test('streams that stay open with the right key are no wrong ones', async () => {
    const slow = await slowSite(400, 50);
    house.services.fetch.allow(new URL(slow.url).host);
    const app = house.appWith({ key: 'mk_right', fetchAllow: [new URL(slow.url).host] });
    const server = app.listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as { port: number };
    const headers = { authorization: 'Bearer mk_right', 'content-type': 'application/json' };
    const at = `http://127.0.0.1:${port}/v1`;
    const body = JSON.stringify({ url: slow.url, semantics: false });
    const { id } = (await (await fetch(`${at}/audits`, { method: 'POST', headers, body })).json()) as { id: string };
    const leave = new AbortController();
    const asked = Array.from({ length: 25 }, () =>
      fetch(`${at}/events?jobId=${id}`, { headers, signal: leave.signal }),
    );
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(asked.map(() => 200));
    // Only its headers are requested, without waiting for the end of the job.
    const head = await fetch(`${at}/events?jobId=${id}`, {
      method: 'HEAD',
      headers,
      signal: AbortSignal.timeout(5_000),
    });
    expect([head.status, head.headers.get('content-type')]).toEqual([200, expect.stringContaining('event-stream')]);
    leave.abort();
    await fetch(`${at}/jobs/${id}`, { method: 'DELETE', headers });
    server.close();
    await slow.close();
  }, 60_000);

  test('twenty wrong ones a minute are enough, and the right one is never locked out', async () => {
    const app = house.appWith({ key: 'mk_right' });
    const withKey = (key: string) => request(app).get('/v1/jobs').set('authorization', `Bearer ${key}`);
    for (let at = 0; at < 20; at++) await withKey('mk_wrong');
    const reply = inContract(await withKey('mk_wrong'));
    expect(reply.status).toBe(429);
    expect(Number(reply.headers['retry-after'])).toBeGreaterThan(0);
    expect((await withKey('mk_right')).status).toBe(200);
  });

  test('without a key, a foreign host name that points here is rejected', async () => {
    const reply = inContract(await request(house.app).get('/v1/jobs').set('host', 'attacker.example.com'));
    expect(reply.status).toBe(403);
  });

  test('without a key, a page of another origin may send nothing, one of this address may', async () => {
    const from = (origin: string) =>
      request(house.app).post('/v1/sources/sync').set('host', '127.0.0.1:8420').set('origin', origin);
    expect((await from('https://attacker.example.com')).status).toBe(403);
    expect((await from('http://127.0.0.1:3000')).status).toBe(403);
    expect((await from('null')).status).toBe(403);
    expect((await from('http://127.0.0.1:8420')).status).not.toBe(403);
  });
});

test.each(['audits', 'jobs'])('the list of %s is walked from cursor to cursor, each row once', async (name) => {
  const whole = (await get(`/v1/${name}`)).body;
  expect([whole.data.length > 2, whole.nextCursor]).toEqual([true, null]);
  const walked: { id: string }[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const { body } = await get(`/v1/${name}?limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`);
    walked.push(...body.data);
    cursor = body.nextCursor;
  }
  const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);
  expect(ids(walked)).toEqual(ids(whole.data));
  const noTimes = ['0000-01-01', '2026-02-31', '2026-13-01'].map((day) => `${day}T00:00:00.000Z a`);
  for (const place of ['1', ...noTimes]) {
    const foreign = Buffer.from(place).toString('base64url');
    expect((await get(`/v1/${name}?cursor=${foreign}`)).body.code).toBe('invalid-cursor');
  }
});

test('HEAD is GET without a body', async () => {
  const reply = await request(house.app).head('/v1/jobs');
  expect(reply.status).toBe(200);
  expect(reply.text ?? '').toBe('');
});

test('every response states the remaining requests, and the limit applies', async () => {
  const app = house.appWith({});
  const first = await request(app).post('/v1/audits').send({});
  expect(first.headers.ratelimit).toMatch(/r=59/);
  expect(first.headers['ratelimit-policy']).toMatch(/q=60; w=60/);
  for (let at = 0; at < 59; at++) await request(app).post('/v1/audits').send({});
  const last = inContract(await request(app).post('/v1/audits').send({}));
  expect(last.status).toBe(429);
  expect((await request(app).get('/v1/jobs')).status).toBe(200);
});

test('openapi.json describes every route once, under the name of its operation, with a scope', async () => {
  const { body } = await request(house.app).get('/openapi.json');
  expect(body.openapi).toMatch(/^3\.1/);
  expect(body).toEqual(JSON.parse(JSON.stringify(openApiDocument(routes, '0'))));
  const verbs = Object.values(body.paths as Record<string, Record<string, { operationId: string }>>).flatMap((path) =>
    Object.values(path),
  );
  const ids = verbs.map((verb) => verb.operationId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const route of routes) expect(ids).toContain(route.operation.id);
});

test('a body has no field that names a path of the machine, and none that is in its address', () => {
  const { paths, components } = openApiDocument(routes, '0') as never as Described;
  // what is sent as bytes has its name and its project in the query
  for (const { method, path } of routes.filter((route) => route.method === 'post' && route.bytes === undefined)) {
    const inPath = [...path.matchAll(/:(\w+)/g)].map((match) => match[1]!);
    const { content } = paths[path.replaceAll(/:(\w+)/g, '{$1}')]![method]!.requestBody;
    const { $ref } = content['application/json']!.schema;
    const names = Object.keys(components.schemas[$ref.split('/').at(-1)!]!.properties);
    const notHere = ['out', 'audit', 'file', 'competitor', 'baseline', 'import', 'ignoreFile', ...inPath];
    expect([path, names.filter((name) => notHere.includes(name))]).toEqual([path, []]);
  }
});
interface Described {
  readonly paths: Record<
    string,
    Record<string, { requestBody: { content: Record<string, { schema: { $ref: string } }> } }>
  >;
  readonly components: { readonly schemas: Record<string, { properties: object }> };
}
