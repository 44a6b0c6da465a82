import { afterEach, describe, expect, test } from 'vitest';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ProbeTarget } from '../../../../src/core/pages/probe.ts';
import { probeAddresses, type ProbeSettings } from '../../../../src/io/crawler/probing/probe-addresses.ts';
import { createGuardedFetch } from '../../../../src/io/fetch/guarded-fetch.ts';
import { type WebServer, webServer } from '../../../support/web-server.ts';

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()));
});

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

async function site(answers: Readonly<Record<string, Answer>>): Promise<WebServer & { readonly calls: string[] }> {
  const calls: string[] = [];
  const server = await webServer((request, response) => {
    calls.push(`${request.method} ${request.url}`);
    const answer = answers[request.url ?? ''];
    if (answer === undefined) return void response.writeHead(404).end();
    answer(response, request);
  });
  opened.push(server);
  return Object.assign(server, { calls });
}

function target(server: WebServer, path: string, part: Partial<ProbeTarget> = {}): ProbeTarget {
  return { url: `${server.origin}${path}`, kind: 'link', internal: false, pages: 1, ...part };
}

async function probe(
  servers: readonly WebServer[],
  targets: readonly ProbeTarget[],
  settings: Partial<ProbeSettings> = {},
) {
  const fetch = createGuardedFetch({ allow: servers.map(({ pair }) => pair), limits: { headers: 300 } });
  opened.push(fetch);
  return probeAddresses(targets, {
    fetch,
    request: { delayMs: 0, concurrency: 4, ignoreRobots: false },
    mostExternal: 500,
    ...settings,
    limits: { pageGap: 0, fileGap: 0, retryPause: 5, ...settings.limits },
  });
}

const status =
  (code: number, headers = {}): Answer =>
  (response) =>
    void response.writeHead(code, headers).end();

describe('one URL', () => {
  test('a successful HEAD is sufficient; pages are not downloaded', async () => {
    const server = await site({
      '/a': status(200, { 'content-length': '123', 'content-type': 'text/html; charset=utf-8' }),
    });
    const [record] = await probe([server], [target(server, '/a')]);
    expect(record).toEqual({ ...target(server, '/a'), status: 200, error: null, bytes: 123, contentType: 'text/html' });
    expect(server.calls).toEqual(['HEAD /a']);
  });

  test.each([403, 404, 405, 500, 501])('a %s to HEAD is confirmed by GET of the first byte', async (code) => {
    const server = await site({
      '/get': (response, { method, headers }) => {
        if (method === 'HEAD') return void response.writeHead(code).end();
        const part = headers.range === 'bytes=0-0';
        response
          .writeHead(part ? 206 : 200, { 'content-range': 'bytes 0-0/9000', 'content-type': 'image/png' })
          .end('x');
      },
      '/never': status(code),
    });
    const records = await probe([server], [target(server, '/get', { kind: 'image' }), target(server, '/never')]);
    expect(records.map(({ status: found, bytes }) => [found, bytes])).toEqual([
      [200, 9000],
      [code, null],
    ]);
  });

  test('redirects are followed to their end; loops and private targets are reported', async () => {
    const server = await site({
      '/vieux': status(301, { location: '/neuf' }),
      '/neuf': status(200),
      '/boucle': status(302, { location: '/boucle' }),
      '/dedans': status(302, { location: 'http://169.254.169.254/' }),
    });
    const records = await probe(
      [server],
      ['/vieux', '/boucle', '/dedans'].map((path) => target(server, path)),
    );
    expect(records.map(({ status: found, error }) => [found, error])).toEqual([
      [302, 'loop'],
      [null, 'blocked-target'],
      [200, null],
    ]);
  });

  test('a file without a length is downloaded and has its compressed size', async () => {
    const server = await site({
      '/s.css': (response, { method }) => {
        response.writeHead(200, { 'content-type': 'text/css' });
        if (method === 'HEAD') return void response.end();
        response.write('a'.repeat(700));
        response.end('b'.repeat(300));
      },
    });
    const [record] = await probe([server], [target(server, '/s.css', { kind: 'style' })]);
    expect(record).toMatchObject({ status: 200, bytes: 1000, contentType: 'text/css' });
  });

  test('a host that does not answer has no status', async () => {
    const server = await site({ '/muet': () => {} });
    expect(await probe([server], [target(server, '/muet')])).toMatchObject([{ status: null, error: 'timeout' }]);
  });
});

describe('many URLs', () => {
  test('records are sorted by URL, one each, with those that were not probed', async () => {
    const server = await site({ '/a': status(200), '/b': status(200), '/c': status(200) });
    const targets = ['/c', '/b', '/a'].map((path) => target(server, path));
    const limited = await probe([server], targets, { mostExternal: 2 });
    expect(limited.map(({ url, error }) => [url.slice(server.origin.length), error])).toEqual([
      ['/a', 'limit'],
      ['/b', null],
      ['/c', null],
    ]);
    expect((await probe([server], targets, { limits: { perHost: 1 } })).map(({ error }) => error)).toEqual([
      'limit',
      'limit',
      null,
    ]);
  });

  test('URLs of the site obey robots.txt, those of other hosts do not', async () => {
    const robots: Answer = (response) =>
      void response.writeHead(200, { 'content-type': 'text/plain' }).end('User-agent: *\nDisallow: /prive');
    const server = await site({ '/robots.txt': robots, '/prive/a.png': status(200), '/b.png': status(200) });
    const own = ['/prive/a.png', '/b.png'].map((path) => target(server, path, { internal: true, kind: 'image' }));
    expect((await probe([server], own)).map(({ error }) => error)).toEqual([null, 'robots']);
    expect(server.calls.filter((call) => call.includes('prive'))).toEqual([]);
    const ignored = { delayMs: 0, concurrency: 1, ignoreRobots: true };
    expect((await probe([server], own, { request: ignored })).map(({ error }) => error)).toEqual([null, null]);
  });

  test('requests to another host are sequential, with a pause', async () => {
    let running = 0;
    let most = 0;
    const times: number[] = [];
    const slow: Answer = (response) => {
      times.push(performance.now());
      most = Math.max(most, ++running);
      setTimeout(() => {
        running--;
        response.writeHead(200).end();
      }, 10);
    };
    const server = await site({ '/a': slow, '/b': slow, '/c': slow });
    const start = performance.now();
    await probe(
      [server],
      ['/a', '/b', '/c'].map((path) => target(server, path)),
      { limits: { pageGap: 60 } },
    );
    expect(most).toBe(1);
    expect(times[2]! - start).toBeGreaterThan(110);
  });

  test('URLs not probed before the deadline or an abort are reported', async () => {
    const server = await site({ '/muet': () => {} });
    const targets = [target(server, '/muet'), target(server, '/muet2')];
    expect((await probe([server], targets, { limits: { total: 50 } })).map(({ error }) => error)).toEqual([
      'deadline',
      'deadline',
    ]);
    expect((await probe([server], targets, { signal: AbortSignal.abort() })).map(({ error }) => error)).toEqual([
      'aborted',
      'aborted',
    ]);
  });

  test('failed lookups are not conclusive when no other host answers', async () => {
    const unknown = (name: string) => ({
      url: `https://${name}.example.invalid-zone-zz.com/`,
      kind: 'link' as const,
      internal: false,
      pages: 1,
    });
    const fetch = createGuardedFetch({
      resolve: (_, done) => done(Object.assign(new Error('unknown'), { code: 'ENOTFOUND' }), []),
    });
    opened.push(fetch);
    const names = ['a', 'b', 'c', 'd', 'e'].map(unknown);
    expect((await probe([], names, { fetch })).map(({ error }) => error)).toEqual([
      'offline',
      'offline',
      'offline',
      'offline',
      'offline',
    ]);
    const server = await site({ '/ok': status(200) });
    const mixed = createGuardedFetch({
      allow: [server.pair],
      resolve: (_, done) => done(Object.assign(new Error('unknown'), { code: 'ENOTFOUND' }), []),
    });
    opened.push(mixed);
    const records = await probe([server], [target(server, '/ok'), unknown('a')], { fetch: mixed });
    expect(records.map(({ error }) => error)).toEqual([null, 'dns']);
  });
});
