import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import express from 'express';
import request from 'supertest';
import { webApplication } from '../../src/api/web-application.ts';

const longScript = 'start();'.repeat(10_000);

function app() {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-web-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<meta name="csp-nonce" content="__NONCE__">');
  writeFileSync(join(folder, 'assets/main-1.js'), 'start();');
  writeFileSync(join(folder, 'assets/long-1.js'), longScript);
  return express()
    .use(webApplication(async () => folder))
    .use((_request, response) => void response.status(404).json({}));
}

const nonceOf = (text: string): string => /nonce-([\w-]+)|content="([\w-]+)"/.exec(text)!.slice(1).join('');

test('every address opened as a document gets the page, with a new nonce in its policy and in itself', async () => {
  const [one, two] = [
    await request(app()).get('/').accept('text/html'),
    await request(app()).get('/s/example.fr/findings').accept('text/html'),
  ];
  for (const { status, headers, text } of [one, two]) {
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('no-store');
    const policy = headers['content-security-policy']!;
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe');
    expect(nonceOf(policy)).toBe(nonceOf(text));
  }
  expect(nonceOf(one.text)).not.toBe(nonceOf(two.text));
});

test('files may be kept for a year, and nothing outside of the folder is sent', async () => {
  const script = await request(app()).get('/assets/main-1.js');
  expect(script.text).toBe('start();');
  expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  for (const path of ['/assets/../../package.json', '/assets/%2e%2e/%2e%2e/package.json', '/assets/none.js'])
    expect((await request(app()).get(path)).status).toBe(404);
});

test('a long script travels compressed to who accepts it, and whole to who does not', async () => {
  const long = await request(app()).get('/assets/long-1.js').set('accept-encoding', 'gzip');
  expect(long.headers['content-encoding']).toBe('gzip');
  expect(long.text).toBe(longScript);
  const plain = await request(app()).get('/assets/long-1.js').set('accept-encoding', 'identity');
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(plain.headers['content-length']).toBe(String(longScript.length));
});

test('programs get no page: neither under /v1 nor when they accept JSON alone', async () => {
  expect((await request(app()).get('/v1/audits').accept('text/html')).status).toBe(404);
  expect((await request(app()).get('/nothing').accept('application/json')).status).toBe(404);
});
