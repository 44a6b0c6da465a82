import { afterAll, beforeAll, expect, test } from 'vitest';
import request from 'supertest';
import { smtpMailer } from '../../../src/io/mail/smtp-mailer.ts';
import { auditSite } from '../../../src/operations/audit-site.ts';
import type { RunContext } from '../../../src/operations/operation.ts';
import { reportRun } from '../../../src/operations/digests/report-run.ts';
import { runSchedules } from '../../../src/operations/schedules/run-schedules.ts';
import { Deliverer } from '../../../src/operations/webhooks/deliver.ts';
import { type ApiHouse, apiHouse, inContract } from '../../support/api-house.ts';
import { type MailServer, mailServer } from '../../support/mail-server.ts';
import { faultsOfMessage } from '../../support/webhook-contract.ts';
import { type WebServer, webServer } from '../../support/web-server.ts';

let now = '2030-03-25T00:00:00.000Z';
let isTitleless = false;
let site: WebServer;
let receiver: WebServer;
let mail: MailServer;
let house: ApiHouse;
/** Audits of the site: as it should be, and with a page that lost its title. */
let sound = '';
let faulty = '';
/** Jobs that the schedules have started. */
const started: string[] = [];
const events: string[] = [];
const faults: string[] = [];
const comparisons: { changed?: boolean; href: string }[] = [];

const page = (title: string): string =>
  `<!doctype html><html lang="fr"><head>${title === '' ? '' : `<title>${title}</title>`}</head><body><nav><a href="/">Accueil</a> <a href="/miel">Miel</a></nav><main><h1>Le rucher</h1><p>Le miel du printemps se garde deux ans à l’abri de la lumière.</p></main></body></html>`;

beforeAll(async () => {
  site = await webServer((incoming, response) => {
    if (incoming.url === '/robots.txt') return void response.writeHead(404).end();
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (incoming.url === '/') return void response.end(page('Rucher des Monts'));
    if (incoming.url === '/miel') return void response.end(page(isTitleless ? '' : 'Miel de printemps'));
    response.writeHead(404).end('nothing');
  });
  receiver = await webServer((incoming, response) => {
    let text = '';
    incoming.on('data', (part: Buffer) => (text += part.toString()));
    incoming.on('end', () => {
      const message = JSON.parse(text) as { type: string; data: { changed?: boolean; href: string } };
      faults.push(faultsOfMessage(message));
      events.push(message.type);
      if (message.type === 'digest.completed') comparisons.push(message.data);
      response.writeHead(204).end();
    });
  });
  mail = await mailServer();
  const mailer = smtpMailer({
    server: mail.url,
    from: 'maillage@service.example.com',
    serviceAddress: 'https://service.example.com',
  });
  house = await apiHouse([site.pair, receiver.pair], { works: false, now: () => now, mailer });
  sound = await auditNow();
  isTitleless = true;
  // Of two audits of one moment, neither is the earlier one.
  now = '2030-03-25T00:01:00.000Z';
  faulty = await auditNow();
}, 60_000);
afterAll(async () => {
  await house?.close();
  await Promise.all([site?.close(), receiver?.close(), mail?.close()]);
}, 60_000);

const context: RunContext = {
  locale: 'fr',
  signal: new AbortController().signal,
  progress: () => undefined,
  typedByPerson: false,
  workspace: 'local',
};

async function auditNow(): Promise<string> {
  const input = auditSite.input.parse({ url: `${site.origin}/`, semantics: false, probe: 'none' });
  return (await auditSite.run(input, house.services, context)).id;
}

const post = async (path: string, body: object) => inContract(await request(house.app).post(path).send(body)).body;

/** One look at the timetable and at the deliveries, as the worker takes every few seconds. */
async function look(): Promise<void> {
  const { services, store } = house;
  await runSchedules({
    services,
    store,
    send: async (_operation, id) => void started.push(id),
    // The thread of the service does the same, after it has loaded its dictionaries.
    report: (run) =>
      reportRun(run, {
        services,
        store,
        runner: { run: (operation, input) => operation.run(input as never, services, context) },
      }),
  });
  const deliverer = new Deliverer({ services, store });
  await deliverer.look();
  await deliverer.idle();
}

/** A day: the schedule starts its job, which ends with an audit, or fails without one. */
async function dayAt(time: string, audit: string | null): Promise<void> {
  now = time;
  await look();
  const job = (await house.store.job(started.at(-1)!))!;
  const end =
    audit === null
      ? { state: 'failed' as const, problem: { code: 'site-unreachable', detail: { fr: 'Panne.', en: 'Down.' } } }
      : { state: 'done' as const, result: { type: 'audit', id: audit, href: `/v1/audits/${audit}` } };
  await house.store.saveJob({ ...job, ...end, endedAt: now });
  await look();
}

test('eleven days: a regression is named once, quiet days and one failure send nothing, three failures pause', async () => {
  const { id: project } = await post('/v1/projects', { name: 'Rucher', url: `${site.origin}/`, lang: 'fr' });
  await post(`/v1/projects/${project}/schedules`, {
    task: 'audit',
    every: 'day',
    hour: 6,
    timeZone: 'Europe/Paris',
    maxPages: 20,
  });
  const people = [
    { email: 'lea@rucher.example', lang: 'fr', wants: 'digest' },
    { email: 'tom@rucher.example', lang: 'en', wants: 'alerts' },
  ];
  for (const one of people) await post(`/v1/projects/${project}/subscribers`, one);
  await post('/v1/webhooks', {
    url: `${receiver.origin}/hook`,
    events: ['page.regressed', 'schedule.paused'],
  });
  const sent: Record<string, string[]> = {};
  const live = async (day: number, hour: number, audit: string | null): Promise<void> => {
    const [mails, before] = [mail.mails.length, events.length];
    await dayAt(
      `2030-0${day > 31 ? 4 : 3}-${String(day > 31 ? day - 31 : day).padStart(2, '0')}T0${hour}:00:10.000Z`,
      audit,
    );
    sent[day] = [
      ...mail.mails.slice(mails).map(({ to, subject }) => `${to}: ${subject}`),
      ...events.slice(before),
    ].sort();
  };
  await live(25, 5, sound);
  await live(26, 5, sound);
  await live(27, 5, faulty);
  await live(28, 5, faulty);
  await live(29, 5, null);
  await live(30, 5, sound);
  // The clocks change: 6:00 in Paris is 4:00 in UTC.
  await live(31, 4, faulty);
  for (const day of [32, 33, 34]) await live(day, 4, null);
  await live(35, 4, null);

  expect(started).toHaveLength(10);
  expect(sent).toEqual({
    25: [],
    26: [],
    27: [
      'lea@rucher.example: Rucher\u00a0: 1 défaut nouveau',
      'page.regressed',
      'tom@rucher.example: Rucher: 1 new fault',
    ],
    28: [],
    29: [],
    30: ['lea@rucher.example: Rucher\u00a0: ce qui a changé'],
    // The fault that was named on the 27th is back: a change, and no alert.
    31: ['lea@rucher.example: Rucher\u00a0: ce qui a changé'],
    32: [],
    33: [],
    34: [
      'lea@rucher.example: Rucher\u00a0: programme suspendu',
      'schedule.paused',
      'tom@rucher.example: Rucher: schedule paused',
    ],
    35: [],
  });
}, 60_000);

test('the mail names the page in both forms, and its link ends the mails of that person', async () => {
  const [first] = mail.mails.filter(({ to }) => to.startsWith('lea'));
  const { text, html, headers } = first!;
  expect(text).toContain(`${site.origin}/miel`);
  expect(html).toContain('<html lang="fr">');
  const link = /List-Unsubscribe: <([^>]+)>/.exec(headers)![1]!;
  expect([html.includes(link), headers.includes('List-Unsubscribe=One-Click')]).toEqual([true, true]);
  const path = new URL(link).pathname;
  const shown = await request(house.app).get(path).set('accept-language', 'fr');
  expect([shown.status, shown.text.includes('<form method="post">')]).toEqual([200, true]);
  const states = async (): Promise<string[]> => {
    const { rows } = await house.store.executeSql('select email, state from subscriber order by email');
    return rows.map(({ email, state }) => `${String(email)} ${String(state)}`);
  };
  // Reading the page changes nothing: mail programs open links by themselves.
  expect(await states()).toEqual(['lea@rucher.example on', 'tom@rucher.example on']);
  const altered = path.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
  expect((await request(house.app).post(altered)).status).toBe(404);
  expect((await request(house.app).post(path).send('List-Unsubscribe=One-Click')).status).toBe(200);
  expect(await states()).toEqual(['lea@rucher.example off', 'tom@rucher.example on']);
});

test('an address that the mail server refuses receives nothing more', async () => {
  mail.unknown.add('tom@rucher.example');
  const { rows } = await house.store.executeSql(`select id from subscriber where email like 'tom%'`);
  await house.store.addDeliveries([
    {
      id: `msg_${'1'.repeat(32)}`,
      kind: 'mail',
      target: 'tom@rucher.example',
      event: 'digest',
      body: { subject: 'a', text: 'b', html: 'c', unsubscribe: null, subscriber: rows[0]!.id },
      createdAt: now,
    },
  ]);
  await look();
  const { rows: after } = await house.store.executeSql(`select state from subscriber where email like 'tom%'`);
  expect(after).toEqual([{ state: 'refused' }]);
});

test('each run that compares is reported to programs, with where to read the comparison and whether anything changed', async () => {
  const { id: project } = await post('/v1/projects', { name: 'Ruche', url: `${site.origin}/`, lang: 'fr' });
  const every = { task: 'audit', every: 'day', hour: 6, timeZone: 'UTC', maxPages: 20 };
  now = '2030-05-01T00:00:00.000Z';
  await post(`/v1/projects/${project}/schedules`, every);
  await post('/v1/webhooks', { url: `${receiver.origin}/hook`, events: ['digest.completed'] });
  const people = ['digest', 'short', 'full', 'alerts'].map((wants) => ({
    email: `${wants}@ruche.example`,
    lang: 'fr',
    wants,
  }));
  for (const one of people) await post(`/v1/projects/${project}/subscribers`, one);
  const before = mail.mails.length;
  await dayAt('2030-05-01T06:00:10.000Z', faulty);
  await dayAt('2030-05-02T06:00:10.000Z', faulty);
  expect(comparisons.map(({ changed }) => changed)).toEqual([true, false]);
  expect(faults.filter((fault) => fault !== '')).toEqual([]);
  const read = inContract(await request(house.app).get(comparisons[0]!.href));
  expect(read.body.findings.new.map(({ page: at }: { page: string }) => at)).toContain(`${site.origin}/miel`);
  const sent = mail.mails.slice(before).map(({ to, subject }) => `${to.split('@')[0]}: ${subject}`);
  expect(sent.sort()).toEqual([
    'alerts: Ruche\u00a0: 1 défaut nouveau',
    'digest: Ruche\u00a0: 1 défaut nouveau',
    'full: Ruche\u00a0: 1 défaut nouveau',
    'full: Ruche\u00a0: rien n’a changé',
    'short: Ruche\u00a0: 1 défaut nouveau',
    'short: Ruche\u00a0: rien n’a changé',
  ]);
});
