import { execFile, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { buildClient } from '../../build/client.mjs';
import { webServer } from '../support/web-server.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const recipe = readFileSync(join(root, 'docs/recipes/connect-a-content-system.md'), 'utf8');

test('the content system of the recipe shows a page, records a decision and asks for a reading', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-recipe-'));
  const asked: string[] = [];
  const service = await webServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      asked.push(`${request.method} ${request.url} ${request.headers.authorization} ${body}`);
      const isKnown = request.url !== '/v1/pages?url=https%3A%2F%2Fa.example%2Fold';
      response.writeHead(isKnown ? 200 : 401, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify(isKnown ? { page: { title: 'A' } } : { code: 'unauthenticated', detail: 'Wrong key.' }),
      );
    });
  });
  try {
    await installPackage(folder);
    writeFileSync(join(folder, 'server.mjs'), /```js\n([\s\S]*?)```/.exec(recipe)![1]!);
    const child = spawn(process.execPath, ['server.mjs'], {
      cwd: folder,
      env: { PATH: process.env.PATH, MAILLAGE_URL: service.origin, MAILLAGE_KEY: 'mk_test', PORT: '0' },
    });
    const started = await new Promise<string>((resolve) =>
      child.stdout.once('data', (text: Buffer) => resolve(text.toString())),
    );
    const origin = `http://127.0.0.1:${/\d+/.exec(started)![0]}`;
    const get = async (path: string) => (await fetch(origin + path)).text();
    expect(await get('/?url=https://a.example/')).toContain('<maillage-panel');
    expect(await get('/panel.js')).toContain("customElements.define('maillage-panel'");
    expect(JSON.parse(await get('/page?url=https://a.example/'))).toEqual({ page: { title: 'A' } });
    const link = { from: 'https://a.example/', to: 'https://a.example/b', anchor: 'b', sentence: 'a b', id: 'sug_1' };
    await fetch(`${origin}/decision`, { method: 'POST', body: JSON.stringify({ link, state: 'accepted' }) });
    await get('/published?url=https://a.example/');
    const refused = await fetch(`${origin}/page?url=https://a.example/old`);
    expect([refused.status, await refused.json()]).toEqual([502, { error: 'Wrong key.' }]);
    child.kill();
  } finally {
    await service.close();
    rmSync(folder, { recursive: true, force: true });
  }
  const { id: _id, ...sent } = {
    id: 0,
    from: 'https://a.example/',
    to: 'https://a.example/b',
    anchor: 'b',
    sentence: 'a b',
  };
  expect(asked.slice(0, 3)).toEqual([
    'GET /v1/pages?url=https%3A%2F%2Fa.example%2F Bearer mk_test ',
    `POST /v1/link-decisions Bearer mk_test ${JSON.stringify({ ...sent, state: 'accepted' })}`,
    'POST /v1/page-readings Bearer mk_test {"url":"https://a.example/"}',
  ]);
}, 120_000);

/** The plug-in of the example reads its settings from Strapi, which is all that it needs of it here. */
const strapiCalls = `
const strapi = { plugin: () => ({ config: (name) => settings[name], service: () => service }) };
const settings = JSON.parse(process.argv[1]);
const { services, controllers, routes } = require(process.argv[2])();
const service = services.site({ strapi });
const page = controllers.page({ strapi });
(async () => {
  const read = { query: { slug: 'old honey' } };
  await page.read(read);
  const decided = { request: { body: { from: 'f', to: 't', anchor: 'a', sentence: 's', state: 'accepted', other: 1 } } };
  await page.decide(decided);
  await service.reread('lost').catch(() => {});
  const refused = { query: { slug: 'lost' } };
  await page.read(refused);
  console.log(JSON.stringify([read.body, refused.status, refused.body, routes.admin.type, routes.admin.routes.map(({ config }) => config.policies.length)]));
})();`;

test('the plug-in for Strapi asks with the key of the server, and turns a refused key into an error of the service', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-strapi-'));
  const asked: string[] = [];
  const service = await webServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.authorization}`);
    const isKnown = request.url?.includes('lost') !== true;
    response.writeHead(isKnown ? 200 : 401, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify(isKnown ? { page: { title: 'A' } } : { code: 'unauthenticated', detail: 'Wrong key.' }),
    );
  });
  try {
    await installPackage(folder);
    const plugin = join(folder, 'strapi-server.js');
    copyFileSync(join(root, 'docs/examples/strapi/src/plugins/maillage/strapi-server.js'), plugin);
    const settings = JSON.stringify({ url: service.origin, key: 'mk_test', site: 'https://a.example/guides/' });
    const { stdout } = await run(process.execPath, ['-e', strapiCalls, settings, plugin], { cwd: folder });
    expect(JSON.parse(stdout)).toEqual([
      { page: { title: 'A' } },
      502,
      { error: { status: 502, name: 'ServiceError', message: 'Wrong key.' } },
      'admin',
      [2, 2],
    ]);
  } finally {
    await service.close();
    rmSync(folder, { recursive: true, force: true });
  }
  expect(asked).toEqual([
    'GET /v1/pages?url=https%3A%2F%2Fa.example%2Fguides%2Fold%2520honey Bearer mk_test',
    'POST /v1/link-decisions Bearer mk_test',
    'POST /v1/page-readings Bearer mk_test',
    'GET /v1/pages?url=https%3A%2F%2Fa.example%2Fguides%2Flost Bearer mk_test',
  ]);
}, 120_000);

test('the page beside Ghost puts an accepted link in the post, and believes signed webhooks alone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-ghost-'));
  const lexical = JSON.stringify({
    root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: 'We bake rye bread.' }] }] },
  });
  const asked: string[] = [];
  const post = { id: '7', url: 'https://a.example/bread/', lexical, updated_at: '2026-01-01T00:00:00.000Z' };
  const double = await webServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      asked.push(`${request.method} ${request.url} ${body}`);
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ posts: [post] }));
    });
  });
  try {
    await installPackage(folder);
    for (const file of ['server.mjs', 'ghost.mjs', 'link-in-lexical.mjs'])
      copyFileSync(join(root, 'docs/examples/ghost', file), join(folder, file));
    const settings = { GHOST_URL: double.origin, GHOST_ADMIN_KEY: 'id:00ff', GHOST_WEBHOOK_SECRET: 'secret' };
    const child = spawn(process.execPath, ['server.mjs'], {
      cwd: folder,
      env: { PATH: process.env.PATH, ...settings, MAILLAGE_URL: double.origin, MAILLAGE_KEY: 'mk_test', PORT: '0' },
    });
    const started = await new Promise<string>((resolve) =>
      child.stdout.once('data', (text: Buffer) => resolve(text.toString())),
    );
    const send = (path: string, body: object, headers: Record<string, string>) =>
      fetch(`http://127.0.0.1:${/\d+/.exec(started)![0]}${path}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      });
    const link = { from: post.url, to: 'https://a.example/rye/', anchor: 'rye bread', sentence: 'We bake rye bread.' };
    const decision = { link, state: 'accepted' };
    expect((await send('/decision', decision, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    const accepted = await send('/decision', decision, { 'sec-fetch-site': 'same-origin' });
    expect(await accepted.json()).toEqual({ sentence: 'The link is in the post.' });
    expect((await send('/webhook', { post: { current: post } }, {})).status).toBe(401);
    child.kill();
  } finally {
    await double.close();
    rmSync(folder, { recursive: true, force: true });
  }
  expect(asked.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
    'GET /ghost/api/admin/posts/slug/bread/?formats=lexical',
    'PUT /ghost/api/admin/posts/7/?save_revision=true',
    'POST /v1/link-decisions',
  ]);
  expect(asked[1]).toContain('https://a.example/rye/');
  expect(asked[1]).toContain('"updated_at":"2026-01-01T00:00:00.000Z"');
}, 120_000);

/** What the package exports for content systems, as an installed package. */
async function installPackage(folder: string): Promise<void> {
  const installed = join(folder, 'node_modules/maillage');
  mkdirSync(join(installed, 'dist'), { recursive: true });
  copyFileSync(join(root, 'package.json'), join(installed, 'package.json'));
  await buildClient(root, join(installed, 'dist'));
}
