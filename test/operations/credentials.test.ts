import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import request from 'supertest';
import { auditSite } from '../../src/operations/audit-site.ts';
import { validated } from '../../src/operations/inputs/validated.ts';
import { type ApiHouse, apiHouse } from '../support/api-house.ts';
import { html, sendHtml, type WebServer, webServer } from '../support/web-server.ts';

const password = 'zq7-Passw0rd-kept';
const authorization = `Basic ${Buffer.from(`anna:${password}`).toString('base64')}`;
const secrets = [password, authorization.slice(6), 'preview-token-81', 'session-cookie-52'];

let folder: string;
let house: ApiHouse;
let site: WebServer;
let other: WebServer;

beforeAll(async () => {
  other = await webServer((request, response) => {
    if (request.url === '/back') return void response.writeHead(302, { location: `${site.origin}/kept` }).end();
    sendHtml(response, html('Elsewhere'));
  });
  site = await webServer((request, response) => {
    if (request.headers.authorization !== authorization) {
      return void response.writeHead(401, { 'www-authenticate': 'Basic realm="test"' }).end();
    }
    if (request.url === '/robots.txt') return void response.end(`Sitemap: ${other.origin}/sitemap.xml\n`);
    if (request.url === '/away') return void response.writeHead(302, { location: `${other.origin}/landing` }).end();
    if (request.url === '/away.png') return void response.writeHead(302, { location: `${other.origin}/back` }).end();
    const links = ['/kept', '/away', `${other.origin}/external`];
    sendHtml(response, html('Home', links).replace('</main>', `<img src="/away.png" alt="x"></main>`));
  });
  house = await apiHouse([site.pair, other.pair]);
}, 120_000);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maillage-credentials-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
afterAll(async () => {
  await house.close();
  await Promise.all([site.close(), other.close()]);
}, 90_000);

const audit = (input: object) =>
  auditSite.run(validated(auditSite.input, { url: `${site.origin}/`, semantics: false, ...input }), house.services, {
    locale: 'en',
    signal: new AbortController().signal,
    typedByPerson: true,
    workspace: 'local',
    progress: () => undefined,
  });

/** Every row of every table, with compressed columns unpacked. */
async function storedText(): Promise<string> {
  const { rows: tables } = await house.store.executeSql(
    `select table_schema || '."' || table_name || '"' as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  );
  const texts: string[] = [];
  for (const { name } of tables) {
    const { rows } = await house.store.executeSql(`select * from ${String(name)}`);
    for (const row of rows) for (const value of Object.values(row)) texts.push(textOf(value));
  }
  return texts.join('\n');
}

function textOf(value: unknown): string {
  if (!(value instanceof Uint8Array)) return JSON.stringify(value) ?? '';
  try {
    return brotliDecompressSync(value).toString('utf8');
  } catch {
    return Buffer.from(value).toString('latin1');
  }
}

const writtenText = () =>
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('\n');
const found = (text: string) => secrets.filter((secret) => text.includes(secret));

test('credentials and headers reach the origin of the site only, and are written nowhere', async () => {
  const authFile = join(mkdtempSync(join(tmpdir(), 'maillage-login-')), 'login.yaml');
  writeFileSync(authFile, `user: anna\npassword: "${password}"\ncookie: "sid=session-cookie-52"\n`);
  const summary = await audit({ authFile, header: ['X-Preview: preview-token-81'], out: folder });
  expect(summary.pagesRead).toBe(2);
  expect(summary.access).toEqual({ headers: ['authorization', 'cookie', 'x-preview'], userAgent: null });
  const sent = site.headers.find((headers) => headers['x-preview'] !== undefined);
  expect(sent).toMatchObject({ authorization, cookie: 'sid=session-cookie-52', 'x-preview': 'preview-token-81' });
  expect(other.asked).toEqual(expect.arrayContaining(['/sitemap.xml', '/external', '/back']));
  for (const headers of other.headers) {
    expect(headers.authorization).toBeUndefined();
    expect(headers.cookie).toBeUndefined();
    expect(headers['x-preview']).toBeUndefined();
  }
  expect(found(await storedText())).toEqual([]);
  expect(found(writtenText())).toEqual([]);
  expect(found(house.logged.join('\n'))).toEqual([]);
}, 120_000);

test('credentials in the address are used, and the address is kept without them', async () => {
  const url = `${site.origin}/`.replace('://', `://anna:${encodeURIComponent(password)}@`);
  const summary = await audit({ url, out: folder });
  expect(summary.url).toBe(`${site.origin}/`);
  expect(summary.pagesRead).toBe(2);
  expect(found(`${await storedText()}${writtenText()}`)).toEqual([]);
}, 120_000);

test('without credentials the error explains how to give them', async () => {
  await expect(audit({ fresh: true })).rejects.toMatchObject({
    detail: { en: expect.stringContaining('--auth-file') },
  });
}, 60_000);

test('a job of the API keeps its credentials encrypted until it ends, and a repeated call finds it', async () => {
  const body = { url: `${site.origin}/`, auth: { user: 'anna', password }, header: ['X-Preview: preview-token-81'] };
  const send = () => request(house.app).post('/v1/audits').set('idempotency-key', 'k1').send(body);
  const first = await send();
  expect(first.status).toBe(202);
  const second = await send();
  expect(second.body.id).toBe(first.body.id);
  expect(found(`${JSON.stringify(first.body)}${await storedText()}`)).toEqual([]);
  for (;;) {
    const { body: job } = await request(house.app).get(`/v1/jobs/${first.body.id}`);
    if (['done', 'partial', 'failed'].includes(job.state)) {
      expect(job.state).toBe('done');
      break;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const { rows } = await house.store.executeSql('select input from job where id = $1', [first.body.id]);
  expect(JSON.parse(String(rows[0]!.input))).not.toHaveProperty('sealed');
}, 120_000);
