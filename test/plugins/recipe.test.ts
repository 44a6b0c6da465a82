import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { buildClient } from '../../build/client.mjs';
import { webServer } from '../support/web-server.ts';

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

/** What the package exports for content systems, as an installed package. */
async function installPackage(folder: string): Promise<void> {
  const installed = join(folder, 'node_modules/maillage');
  mkdirSync(join(installed, 'dist'), { recursive: true });
  copyFileSync(join(root, 'package.json'), join(installed, 'package.json'));
  await buildClient(root, join(installed, 'dist'));
}
