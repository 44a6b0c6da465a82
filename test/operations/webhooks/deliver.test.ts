import { createServer, type AddressInfo } from 'node:net';
import type { ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { Webhook } from 'standardwebhooks';
import request from 'supertest';
import { createGuardedFetch } from '../../../src/io/fetch/guarded-fetch.ts';
import type { Delivery } from '../../../src/io/services/stored/webhooks.ts';
import { queuedJob } from '../../../src/operations/jobs/queued-job.ts';
import { Deliverer } from '../../../src/operations/webhooks/deliver.ts';
import { type ApiHouse, apiHouse, inContract } from '../../support/api-house.ts';
import { type WebServer, webServer } from '../../support/web-server.ts';

interface Received {
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly text: string;
}

/** Time that the clock of the house is ahead of that of the machine. */
let ahead = 0;
let answer: (path: string) => { status: number; headers?: Record<string, string>; body?: string } | null;
const received: Received[] = [];
let receiver: WebServer;
let house: ApiHouse;
beforeAll(async () => {
  receiver = await webServer((incoming, response) => {
    let text = '';
    incoming.on('data', (part: Buffer) => (text += part.toString()));
    incoming.on('end', () => {
      const path = incoming.url ?? '';
      received.push({ path, headers: incoming.headers as Record<string, string>, text });
      const reply = answer(path);
      if (reply !== null) response.writeHead(reply.status, reply.headers).end(reply.body);
    });
  });
  house = await apiHouse([receiver.pair], {
    works: false,
    now: () => new Date(Date.now() + ahead).toISOString(),
  });
}, 60_000);
afterAll(async () => {
  await house?.close();
  await receiver?.close();
}, 60_000);
beforeEach(() => {
  ahead = 0;
  received.length = 0;
  answer = () => ({ status: 204 });
});
afterEach(() => house.store.executeSql('delete from webhook; delete from delivery'));

interface Made {
  readonly id: string;
  readonly secret: string;
}
async function webhook(path = '/hook', events: readonly string[] = ['audit.completed']): Promise<Made> {
  const call = request(house.app)
    .post('/v1/webhooks')
    .send({ url: receiver.origin + path, events, contact: 'lea@rucher.example', lang: 'fr' });
  const { status, body } = inContract(await call);
  expect(status).toBe(200);
  return body;
}
const sendTest = async ({ id }: Made): Promise<Delivery> =>
  inContract(await request(house.app).post(`/v1/webhooks/${id}/tests`).send({})).body;
const stateOf = async ({ id }: Made) => inContract(await request(house.app).get(`/v1/webhooks/${id}`)).body;
const logOf = async ({ id }: Made): Promise<Delivery[]> =>
  inContract(await request(house.app).get(`/v1/webhooks/${id}/deliveries`)).body.data;

async function deliver(): Promise<void> {
  const deliverer = new Deliverer({ services: house.services, store: house.store });
  await deliverer.look();
  await deliverer.idle();
}
const verified = ({ secret }: Made, { headers, text }: Received): unknown => new Webhook(secret).verify(text, headers);

test('a message is signed as the verifier of Standard Webhooks expects, and a changed byte is refused', async () => {
  const made = await webhook();
  const { id } = await sendTest(made);
  await deliver();
  const [message] = received as [Received];
  expect(message.headers['webhook-id']).toBe(id);
  expect(verified(made, message)).toMatchObject({ type: 'webhook.test', data: { id: made.id } });
  expect(() => verified(made, { ...message, text: `${message.text} ` })).toThrow(/signature/);
  const other = { ...message, headers: { ...message.headers, 'webhook-id': 'msg_1' } };
  expect(() => verified(made, other)).toThrow(/signature/);
  expect(await logOf(made)).toMatchObject([{ state: 'delivered', attempts: [{ status: 204, error: null }] }]);
});

test('the secret is shown once and stored in no clear form', async () => {
  const made = await webhook();
  await sendTest(made);
  await deliver();
  const { rows } = await house.store.executeSql('select * from webhook');
  const shown = JSON.stringify([rows, await stateOf(made), await logOf(made), house.logged]);
  expect([made.secret.slice(0, 6), shown.includes(made.secret.slice(6, 30))]).toEqual(['whsec_', false]);
});

test('during a rotation both secrets sign, and a day later the new one alone', async () => {
  const old = await webhook();
  const { body: next } = inContract(await request(house.app).post(`/v1/webhooks/${old.id}/secrets`).send({}));
  await sendTest(old);
  await deliver();
  expect([verified(old, received[0]!), verified(next, received[0]!)]).toHaveLength(2);
  ahead = 24 * 3_600_000 + 1;
  await sendTest(old);
  await deliver();
  expect(received[1]!.headers['webhook-signature']!.split(' ')).toHaveLength(1);
});

test('a receiver that fails is tried seven times over a day and more, then disabled with the reason', async () => {
  answer = () => ({ status: 500, body: 'inner secret' });
  const made = await webhook();
  await sendTest(made);
  const waits = [0, 10, 60, 600, 3_600, 21_600, 86_400];
  for (const [tries, seconds] of waits.entries()) {
    if (tries > 0) {
      ahead += (seconds - 5) * 1_000;
      await deliver();
      expect(received).toHaveLength(tries);
      ahead += 6_000;
    }
    await deliver();
    expect(received).toHaveLength(tries + 1);
  }
  const state = await stateOf(made);
  expect([state.state, state.trouble.en]).toEqual([
    'disabled',
    `7 tries over more than a day failed at ${receiver.pair} (the last one: 500).`,
  ]);
  const { rows } = await house.store.executeSql(`select target, body from delivery where kind = 'mail'`);
  expect(rows).toMatchObject([{ target: 'lea@rucher.example', body: expect.stringContaining('Un webhook est coupé') }]);
  const [entry] = await logOf(made);
  expect([entry!.state, entry!.attempts.length, JSON.stringify(entry).includes('inner')]).toEqual(['failed', 7, false]);
  // All tries are one message.
  expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
});

test('410 disables at once, and what still waits is not sent until a person turns it on', async () => {
  answer = () => ({ status: 410 });
  const made = await webhook();
  await sendTest(made);
  await deliver();
  await sendTest(made);
  await deliver();
  expect([received.length, (await stateOf(made)).state]).toEqual([1, 'disabled']);
  answer = () => ({ status: 200 });
  const { body } = inContract(
    await request(house.app).patch(`/v1/webhooks/${made.id}`).set('if-match', '"r2"').send({ state: 'on' }),
  );
  expect(body).toMatchObject({ state: 'on', trouble: null });
  const [{ id }] = (await logOf(made)) as [Delivery];
  const { body: replayed } = inContract(await request(house.app).post(`/v1/deliveries/${id}/replays`).send({}));
  await deliver();
  expect([received.length, replayed.id === id, received[1]!.headers['webhook-id'] === replayed.id]).toEqual([
    2,
    false,
    true,
  ]);
});

test('a redirect is not followed, and a large reply is not read', async () => {
  answer = (path) =>
    path === '/away'
      ? { status: 302, headers: { location: `${receiver.origin}/inner` } }
      : { status: 200, body: 'x'.repeat(1_000_000) };
  const [away, large] = [await webhook('/away'), await webhook('/large')];
  await sendTest(away);
  await sendTest(large);
  await deliver();
  expect(received.map(({ path }) => path).sort()).toEqual(['/away', '/large']);
  expect(await logOf(away)).toMatchObject([{ state: 'waiting', attempts: [{ status: 302 }] }]);
  expect(await logOf(large)).toMatchObject([{ state: 'delivered' }]);
});

test('a receiver that never answers delays no other one', async () => {
  answer = (path) => (path === '/hangs' ? null : { status: 204 });
  const [hangs, quick] = [await webhook('/hangs'), await webhook('/quick')];
  await sendTest(hangs);
  await sendTest(hangs);
  await sendTest(quick);
  const deliverer = new Deliverer({ services: house.services, store: house.store });
  await deliverer.look();
  for (let wait = 0; wait < 100 && (await logOf(quick))[0]!.state !== 'delivered'; wait++)
    await new Promise((resolve) => setTimeout(resolve, 20));
  expect((await logOf(quick))[0]!.state).toBe('delivered');
  // One at a time for the one that hangs.
  expect(received.filter(({ path }) => path === '/hangs')).toHaveLength(1);
  await house.store.executeSql('delete from delivery');
});

/** A listener that takes connections and sends of a handshake one byte a second. */
async function slowHandshake(): Promise<{ port: number; close(): void }> {
  const server = createServer((socket) => {
    // Head of a record of a handshake, and of its first message.
    const bytes = [0x16, 0x03, 0x03, 0x00, 0x7a, 0x02, 0x00, 0x00, 0x76, 0x03, 0x03];
    const timer = setInterval(() => socket.write(Buffer.from([bytes.shift() ?? 0])), 1_000);
    socket.on('error', () => undefined).on('close', () => clearInterval(timer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, close: () => void server.close() };
}

/** Answers that no receiver should give. */
const badAnswers: Readonly<Record<string, (response: ServerResponse, sent: (bytes: number) => void) => void>> = {
  '/500': (response) => response.writeHead(500).end(),
  '/hangs': () => undefined,
  '/drips': (response) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write('x'), 200);
    response.once('close', () => clearInterval(timer));
  },
  '/away': (response) => response.writeHead(307, { location: `${receiver.origin}/inner` }).end(),
  '/large': (response, sent) => {
    const block = Buffer.alloc(65_536);
    const more = (): void => {
      while (!response.destroyed && response.write(block)) sent(block.length);
    };
    response.writeHead(200).on('drain', more);
    more();
  },
  '/reset': (response) => void response.socket?.resetAndDestroy(),
  '/gone': (response) => response.writeHead(410).end(),
};

test('nine kinds of bad receivers end within their time, and delay another delivery by less than a second', async () => {
  let bytes = 0;
  let arrived = 0;
  let lastBad = 0;
  const bad = await webServer((incoming, response) => {
    incoming.resume();
    const path = incoming.url ?? '';
    if (path === '/good') arrived = performance.now();
    else lastBad = performance.now();
    const answerOf = badAnswers[path] ?? ((reply: ServerResponse) => reply.writeHead(204).end());
    answerOf(response, (count) => (bytes += count));
  });
  const handshake = await slowHandshake();
  const names: string[] = [];
  const fetch = createGuardedFetch({
    allow: [bad.pair, `127.0.0.1:${handshake.port}`],
    // A name that has become that of a private address.
    resolve: (name, done) => {
      names.push(name);
      done(null, [{ address: '127.0.0.1', family: 4 }]);
    },
  });
  const made: [string, Made][] = [];
  for (const path of [...Object.keys(badAnswers), '/handshake', '/moved', '/good'])
    made.push([path, await webhook(path)]);
  for (const [path, { id }] of made) {
    const url =
      path === '/moved'
        ? 'https://receiver.example.com/hook'
        : path === '/handshake'
          ? `https://127.0.0.1:${handshake.port}/`
          : bad.origin + path;
    await house.store.executeSql('update webhook set url = $2 where id = $1', [id, url]);
  }
  for (const [, one] of made) await sendTest(one);
  const deliverer = new Deliverer({ services: { ...house.services, fetch }, store: house.store });
  const from = performance.now();
  await deliverer.look();
  await deliverer.idle();
  expect(performance.now() - from).toBeLessThan(20_000);
  // The good one is taken last: what the machine itself takes to start ten is no delay by the bad ones.
  expect(arrived - lastBad).toBeLessThan(1_000);
  const met: Record<string, unknown> = {};
  for (const [path, one] of made) {
    const [{ state, attempts }] = (await logOf(one)) as [Delivery];
    met[path] = [state, attempts[0]!.status, attempts[0]!.error];
  }
  expect(met).toEqual({
    '/500': ['waiting', 500, null],
    '/hangs': ['waiting', null, 'timeout'],
    '/drips': ['waiting', 200, 'timeout'],
    '/away': ['waiting', 307, null],
    '/large': ['delivered', 200, null],
    '/reset': ['waiting', null, 'reset'],
    '/gone': ['failed', 410, null],
    '/handshake': ['waiting', null, 'timeout'],
    '/moved': ['waiting', null, 'blocked-target'],
    '/good': ['delivered', 204, null],
  });
  expect([names, bytes < 5_000_000, received]).toEqual([['receiver.example.com'], true, []]);
  await fetch.close();
  handshake.close();
  await bad.close();
}, 40_000);

test('a private address is refused when given, and never reached when it comes later', async () => {
  for (const url of [
    'https://127.0.0.1/',
    'http://127.0.0.1:9/',
    'https://10.0.0.8/',
    'https://[::1]/',
    'https://localhost/',
    'https://169.254.169.254/latest',
    'https://db.internal/',
    'http://example.com/',
    'https://example.com:5432/',
  ]) {
    const answered = await request(house.app)
      .post('/v1/webhooks')
      .send({ url, events: ['audit.failed'] });
    expect([url, answered.status, answered.body.code]).toEqual([url, 422, 'unsafe-url']);
  }
  const made = await webhook();
  await house.store.executeSql(`update webhook set url = 'https://169.254.169.254/latest'`);
  await sendTest(made);
  await deliver();
  expect(await logOf(made)).toMatchObject([
    { state: 'waiting', attempts: [{ status: null, error: 'blocked-target' }] },
  ]);
});

test('the end of a job is one message for each webhook that listens to it, and a lost claim writes none', async () => {
  const [listens, other] = [await webhook('/a'), await webhook('/b', ['audit.failed'])];
  const job = queuedJob('audit-site', { projectId: 'prj_1' }, new Date().toISOString());
  await house.store.saveJob(job);
  const claim = (await house.store.claimJob(job.id))!;
  const end = { state: 'done', result: null, problem: null, progress: job.progress } as const;
  const event = { event: 'audit.completed', data: { id: 'aud_1' } } as const;
  expect(await claim.end(end, event)).toBe(true);
  // The claim is over: a second end writes nothing.
  expect(await claim.end(end, event)).toBe(false);
  expect(await logOf(listens)).toMatchObject([
    { event: 'audit.completed', body: { type: 'audit.completed', data: { id: 'aud_1' } } },
  ]);
  expect(await logOf(other)).toEqual([]);
});
