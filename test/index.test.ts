import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Failure, type Maillage, openMaillage, readOutput } from '../src/index.ts';
import { smallSite } from './support/small-site.ts';
import { type WebServer, webServer } from './support/web-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'maillage-index-'));
let site: WebServer;
let maillage: Maillage;

beforeAll(async () => {
  site = await webServer(smallSite);
  maillage = await openMaillage({ environment: { MAILLAGE_DATA: folder, LOG_LEVEL: 'silent' } });
}, 60_000);
afterAll(async () => {
  await maillage.close();
  await site.close();
  rmSync(folder, { recursive: true });
});

const codeOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'done',
    (error) => (error instanceof Failure ? error.code : error),
  );

test('a wrong input is a failure with the path of the field', async () => {
  const failure = await maillage.auditSite({ url: `${site.origin}/`, maxPages: 0 }).catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: 'invalid-input', issues: [{ path: '/maxPages' }] });
});

test('a locale that is none is rejected', async () => {
  expect(await codeOf(maillage.checkHealth({}, { locale: 'de' as 'fr' }))).toBe('invalid-input');
});

test('an unknown option is refused with the known ones', async () => {
  await expect(openMaillage({ data: folder } as object)).rejects.toMatchObject({
    code: 'invalid-input',
    detail: { en: 'Unknown option: data. Known options: environment.' },
  });
  await expect(maillage.checkHealth({}, { onProgress: () => undefined } as object)).rejects.toMatchObject({
    detail: { en: expect.stringMatching(/^Unknown option: onProgress\. Known options: .*progress/) },
  });
});

test('a stop after the crawl leaves an incomplete audit', async () => {
  const stop = new AbortController();
  const summary = await maillage.auditSite(
    { url: `${site.origin}/`, semantics: false },
    {
      signal: stop.signal,
      allowPrivateSite: true,
      progress: ({ phase }) => phase === 'graph' && stop.abort(),
    },
  );
  expect([summary.complete, summary.incompleteReasons.map(({ code }) => code)]).toEqual([false, ['interrupted']]);
}, 60_000);

test('a program reads the files of its audit, each with the fields of its rows', async () => {
  const out = join(folder, 'audit');
  const input = { url: `${site.origin}/`, semantics: false, out };
  const summary = await maillage.auditSite(input, { allowPrivateSite: true });
  const pages = await readOutput(out, 'pages.jsonl');
  expect(pages.map(({ url }) => url)).toContain(`${site.origin}/`);
  expect((await readOutput(out, 'audit.json')).pagesRead).toBe(summary.pagesRead);
  expect(await codeOf(readOutput(folder, 'pages.jsonl'))).toBe('not-found');
}, 60_000);

test('a private site that one call may read stays refused to the next ones', async () => {
  const url = `${site.origin}/`;
  await maillage.auditSite({ url, semantics: false, fresh: true }, { allowPrivateSite: true });
  const asked = site.asked.length;
  for (const options of [{}, { allowPrivateSite: false }])
    expect(await codeOf(maillage.auditSite({ url, semantics: false, fresh: true }, options))).toBe('unsafe-url');
  expect(site.asked).toHaveLength(asked);
}, 60_000);

test('a signal that is aborted before the call rejects it', async () => {
  const call = maillage.auditSite({ url: `${site.origin}/` }, { signal: AbortSignal.abort(new Error('too late')) });
  await expect(call).rejects.toThrow('too late');
});

test('closed data reject calls, and are closed once', async () => {
  await maillage.close();
  await maillage.close();
  expect(await codeOf(maillage.checkHealth({}))).toBe('conflict');
});
