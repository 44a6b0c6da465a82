import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { createGuardedFetch, type GuardedFetchOptions } from '../../../src/io/fetch/guarded-fetch.ts';
import { retryAfter } from '../../../src/io/fetch/repeated-calls.ts';
import type { FetchOutcome, FetchRequest, GuardedFetch } from '../../../src/io/services/guarded-fetch.ts';
import { type Handler, html, rawServer, sendHtml, type WebServer, webServer } from '../../support/web-server.ts';

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()));
});

async function server(handler: Handler): Promise<WebServer> {
  const one = await webServer(handler);
  opened.push(one);
  return one;
}

async function raw(reply: Parameters<typeof rawServer>[0]): Promise<WebServer> {
  const one = await rawServer(reply);
  opened.push(one);
  return one;
}

function fetchFor(servers: readonly WebServer[], options: GuardedFetchOptions = {}): GuardedFetch {
  const one = createGuardedFetch({
    allow: servers.map(({ pair }) => pair),
    ...options,
    limits: { retryPause: 5, ...options.limits },
  });
  opened.push(one);
  return one;
}

async function ask(
  one: WebServer,
  path = '/',
  request: Partial<FetchRequest> = {},
  options: GuardedFetchOptions = {},
): Promise<FetchOutcome> {
  return fetchFor([one], options)({ url: one.origin + path, purpose: 'page', ...request });
}

const text = (outcome: FetchOutcome) => Buffer.from(outcome.body).toString('utf8');
const reply =
  (body: string | Buffer, headers = '') =>
  (_request: string, socket: { end(data: Buffer): void }) =>
    socket.end(
      Buffer.concat([
        Buffer.from(`HTTP/1.1 200 OK\r\ncontent-type: text/html\r\nconnection: close\r\n${headers}\r\n`),
        Buffer.from(body),
      ]),
    );

describe('the address', () => {
  test('a private address that is not allowed is not connected to', async () => {
    const site = await server((_request, response) => sendHtml(response, html('interne')));
    const fetch = fetchFor([]);
    expect(await fetch({ url: `${site.origin}/`, purpose: 'page' })).toMatchObject({
      error: 'blocked-target',
      status: null,
    });
    expect(site.connections()).toBe(0);
  });

  test('an allowance applies to its port only', async () => {
    const site = await server((_request, response) => sendHtml(response, html('ouvert')));
    const other = await server((_request, response) => sendHtml(response, html('fermé')));
    const fetch = fetchFor([]);
    fetch.allow(site.pair);
    expect((await fetch({ url: `${site.origin}/`, purpose: 'page' })).status).toBe(200);
    expect((await fetch({ url: `${other.origin}/`, purpose: 'page' })).error).toBe('blocked-target');
    expect(other.asked).toEqual([]);
  });

  test('an allowance ends with the last of those who asked for it, also for open connections', async () => {
    const site = await server((_request, response) => sendHtml(response, html('ouvert')));
    const fetch = fetchFor([]);
    const [first, second] = [fetch.allow(site.pair), fetch.allow(site.pair)];
    const error = async () => (await fetch({ url: `${site.origin}/`, purpose: 'page' })).error;
    expect(await error()).toBeNull();
    first();
    first();
    expect(await error()).toBeNull();
    second();
    expect(await error()).toBe('blocked-target');
    expect(site.asked).toHaveLength(2);
  });

  test('a name with a private address is rejected, also when its other addresses are public', async () => {
    const site = await server((_request, response) => sendHtml(response, html('interne')));
    for (const addresses of [['127.0.0.1'], ['93.184.216.34', '127.0.0.1'], ['::ffff:127.0.0.1'], ['fd00::1']]) {
      const fetch = fetchFor([], {
        resolve: (_host, done) =>
          done(
            null,
            addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
          ),
      });
      const outcome = await fetch({ url: `http://rebind.example.com:${new URL(site.origin).port}/`, purpose: 'page' });
      expect(outcome).toMatchObject({ error: 'blocked-target', status: null });
    }
    expect(site.asked).toEqual([]);
  });

  test('a name typed by a person and allowed may be private, on its port only', async () => {
    const site = await server((_request, response) => sendHtml(response, html('intranet')));
    const port = new URL(site.origin).port;
    const fetch = fetchFor([], { resolve: (_host, done) => done(null, [{ address: '127.0.0.1', family: 4 }]) });
    fetch.allow(`intranet:${port}`);
    expect((await fetch({ url: `http://intranet:${port}/`, purpose: 'page' })).status).toBe(200);
    expect((await fetch({ url: 'http://intranet:8399/', purpose: 'page' })).error).toBe('blocked-target');
    expect((await fetch({ url: `http://autre:${port}/`, purpose: 'page' })).error).toBe('blocked-target');
  });

  test('the verdict on a host applies to its scheme and port only', async () => {
    const inside = await server((_request, response) => sendHtml(response, 'secret'));
    const site = await server((_request, response) => sendHtml(response, html('ok')));
    const fetch = fetchFor([site]);
    expect((await fetch({ url: site.origin, purpose: 'page' })).error).toBeNull();
    for (const other of [site.origin.replace('http', 'ftp'), `blob:${site.origin}`, `${inside.origin}/`]) {
      expect((await fetch({ url: other, purpose: 'page' })).error).toBe('blocked-target');
      expect((await fetch({ url: site.origin, purpose: 'page' })).error).toBeNull();
    }
    expect(inside.connections()).toBe(0);
    fetch.allow(inside.pair);
    expect((await fetch({ url: inside.origin, purpose: 'page' })).error).toBeNull();
  });

  test('every redirect is checked: one to a private address is not followed', async () => {
    const inside = await server((_request, response) => sendHtml(response, 'secret'));
    const site = await server((_request, response) =>
      response.writeHead(302, { location: `${inside.origin}/admin` }).end(),
    );
    const outcome = await ask(site, '/', { purpose: 'robots', followRedirects: true });
    expect(outcome).toMatchObject({ error: 'blocked-target', url: `${inside.origin}/admin` });
    // Judged before a connection, not only on it.
    expect(inside.connections()).toBe(0);
  });

  test('credentials in a URL are neither sent nor reported', async () => {
    const site = await server((_request, response) => sendHtml(response, html('ok')));
    const outcome = await fetchFor([site])({ url: site.origin.replace('//', '//user:secret@'), purpose: 'page' });
    expect(site.headers[0]).not.toHaveProperty('authorization');
    expect(outcome.url).toBe(`${site.origin}/`);
  });

  test('secret headers are dropped only when a redirect changes the origin', async () => {
    const second = await server((_request, response) => response.end('{}'));
    const first = await server((request, response) => {
      const location = request.url === '/' ? '/same' : `${second.origin}/other`;
      response.writeHead(302, { location }).end();
    });
    const headers = { Authorization: 'Bearer x', 'X-API-Key': 'y', Cookie: 'z', 'x-plain': 'kept' };
    const fetch = fetchFor([first, second], { purposes: { connector: { redirects: 3 } } });
    expect(
      (await fetch({ url: `${first.origin}/`, purpose: 'connector', followRedirects: true, headers })).status,
    ).toBe(200);
    expect(first.headers[1]).toMatchObject({ authorization: 'Bearer x' });
    expect(Object.keys(second.headers[0] ?? {})).not.toEqual(expect.arrayContaining(['authorization']));
    expect(second.headers[0]).not.toHaveProperty('x-api-key');
    expect(second.headers[0]).not.toHaveProperty('cookie');
    expect(second.headers[0]).toMatchObject({ 'x-plain': 'kept' });
  });

  test('webhooks and model calls follow no redirect, even on request', async () => {
    const site = await server((_request, response) => response.writeHead(302, { location: '/next' }).end());
    for (const purpose of ['webhook', 'model'] as const) {
      expect(await ask(site, '/', { purpose, method: 'POST', body: '{}', followRedirects: true })).toMatchObject({
        status: 302,
      });
    }
    expect(site.asked).toEqual(['/', '/']);
  });

  test('a URL over 8,192 characters is not requested', async () => {
    const site = await server((_request, response) => sendHtml(response, html('ok')));
    expect((await ask(site, `/${'a'.repeat(8192)}`)).error).toBe('bad-url');
    expect(site.asked).toEqual([]);
  });
});

describe('the body', () => {
  const page = html('Été', ['/a']);
  test.each([
    ['gzip', gzipSync(page)],
    ['br', brotliCompressSync(page)],
    ['deflate', deflateSync(page)],
    ['deflate', deflateRawSync(page)],
  ])('%s is decoded', async (encoding, body) => {
    const site = await server((_request, response) => sendHtml(response, body, { 'content-encoding': encoding }));
    expect(text(await ask(site))).toBe(page);
  });

  test('a large gzip page is decoded whole', async () => {
    const large = html(
      'x',
      Array.from({ length: 60_000 }, (_, index) => `/page-${(index * 7919) % 1_000_003}`),
    );
    const site = await server((_request, response) =>
      sendHtml(response, gzipSync(large), { 'content-encoding': 'gzip' }),
    );
    expect(text(await ask(site))).toBe(large);
  });

  test('bytes after a complete gzip member are dropped and flagged', async () => {
    const body = Buffer.concat([gzipSync(page), Buffer.from('trailing garbage that is no gzip')]);
    const site = await server((_request, response) => sendHtml(response, body, { 'content-encoding': 'gzip' }));
    const outcome = await ask(site);
    expect(text(outcome)).toBe(page);
    expect(outcome.flags).toEqual(['trailing-bytes']);
  });

  test('two layers, unknown encodings and false declarations are bad encodings', async () => {
    for (const [encoding, body] of [
      ['gzip, gzip', gzipSync(gzipSync(page))],
      ['zstd', page],
      ['gzip', page],
    ] as const) {
      const site = await server((_request, response) =>
        sendHtml(response, body as Buffer, { 'content-encoding': encoding }),
      );
      expect(await ask(site)).toMatchObject({ error: 'bad-encoding' });
    }
  });

  test('a compression bomb is cut at the limit of decoded bytes', async () => {
    for (const [encoding, body] of [
      ['gzip', gzipSync(Buffer.alloc(64 << 20))],
      ['br', brotliCompressSync(Buffer.alloc(64 << 20))],
    ] as const) {
      const site = await server((_request, response) => sendHtml(response, body, { 'content-encoding': encoding }));
      const outcome = await ask(site);
      expect(outcome.error).toBe('too-large');
      expect(outcome.body.length).toBe(0);
    }
  });

  test('an endless body is cut at the limit, a body declared larger is rejected before it is read', async () => {
    const endless = await server((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    });
    expect((await ask(endless)).error).toBe('too-large');
    const declared = await raw((_request, socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 1000000000\r\n\r\nx');
    });
    expect(await ask(declared)).toMatchObject({ error: 'too-large', reason: 'declared length' });
  });

  test('bytes on the wire are counted, chunk framing included', async () => {
    const site = await raw((_request, socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ntransfer-encoding: chunked\r\n\r\n');
      const extension = `1;${'e'.repeat(8000)}\r\na\r\n`.repeat(20);
      const more = () => {
        while (!socket.destroyed && socket.write(extension));
        if (!socket.destroyed) socket.once('drain', more);
      };
      more();
    });
    const outcome = await ask(site, '/', {}, { limits: { wireSlack: 100_000 }, purposes: { page: { body: 100_000 } } });
    expect(outcome).toMatchObject({ error: 'too-large', reason: 'bytes on the wire' });
  });

  test('a chunk extension that never ends is counted too', async () => {
    const site = await raw((_request, socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ntransfer-encoding: chunked\r\n\r\n1;');
      const more = () => {
        while (!socket.destroyed && socket.write('e'.repeat(8000)));
        if (!socket.destroyed) socket.once('drain', more);
      };
      more();
    });
    const outcome = await ask(site, '/', {}, { limits: { wireSlack: 100_000 }, purposes: { page: { body: 100_000 } } });
    expect(outcome.error).toMatch(/^(?:too-large|protocol)$/);
    expect(outcome.body.length).toBe(0);
  });

  test('of a sitemap that is cut, the part that was received is kept with the error', async () => {
    const site = await raw((_request, socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-type: text/xml\r\ncontent-length: 1000\r\n\r\n<urlset><url>');
      setTimeout(() => socket.destroy(), 20);
    });
    const outcome = await ask(site, '/sitemap.xml', { purpose: 'sitemap' });
    expect(outcome.error).toBe('truncated');
    expect(Buffer.from(outcome.body).toString()).toBe('<urlset><url>');
  });

  test('a body shorter than declared is truncated, not a page', async () => {
    const site = await raw((_request, socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 1000\r\n\r\n<title>coupé');
      setTimeout(() => socket.destroy(), 20);
    });
    const outcome = await ask(site);
    expect(outcome.error).toBe('truncated');
    expect(outcome.body.length).toBe(0);
  });

  test('a gzip stream that is cut is truncated', async () => {
    const whole = gzipSync(page.repeat(50));
    const site = await server((_request, response) =>
      sendHtml(response, whole.subarray(0, whole.length >> 1), { 'content-encoding': 'gzip' }),
    );
    expect((await ask(site)).error).toBe('truncated');
  });

  test('robots.txt is cut at its limit and kept', async () => {
    const site = await server((_request, response) => response.end('# x\n'.repeat(200_000)));
    const outcome = await ask(site, '/robots.txt', { purpose: 'robots' });
    expect(outcome.error).toBe('too-large');
    expect(outcome.body.length).toBe(500 * 1024);
  });

  test('a sitemap file in gzip format is decompressed', async () => {
    const site = await server((_request, response) => response.end(gzipSync('<urlset/>')));
    expect(text(await ask(site, '/sitemap.xml.gz', { purpose: 'sitemap' }))).toBe('<urlset/>');
  });
});

describe('what is a page', () => {
  test('other types are not read', async () => {
    const site = await server((_request, response) =>
      response.writeHead(200, { 'content-type': 'image/png' }).end(html('image', ['/x'])),
    );
    expect(await ask(site)).toMatchObject({ status: 200, error: 'not-html', body: new Uint8Array() });
  });

  test('without a type, the first bytes decide', async () => {
    const page = html('sans type');
    const typeless = (body: string) => (_request: string, socket: { end(data: string): void }) =>
      socket.end(`HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n${body}`);
    expect(text(await ask(await raw(typeless(page))))).toBe(page);
    expect((await ask(await raw(typeless('{"a":1}')))).error).toBe('not-html');
  });

  test('a PDF or a binary declared as HTML is not HTML, UTF-16 is', async () => {
    expect((await ask(await raw(reply('%PDF-1.7\nx')))).error).toBe('not-html');
    expect((await ask(await raw(reply(Buffer.alloc(5000, '\0\x01\x02a', 'latin1'))))).error).toBe('not-html');
    expect(
      (
        await ask(
          await raw(reply(Buffer.from('\ufeff<!doctype html><title>Été</title><p>et voilà une page</p>', 'utf16le'))),
        )
      ).error,
    ).toBeNull();
  });

  test.each(['if-none-match', 'if-modified-since'])('304 is a valid reply to %s', async (name) => {
    const site = await server((_request, response) => response.writeHead(304).end());
    const headers = { [name]: 'x' };
    expect(await ask(site, '/', { headers })).toMatchObject({ status: 304, error: null, body: new Uint8Array() });
  });

  test('unrequested 206 and 304 are rejected', async () => {
    for (const [status, word] of [
      [206, 'partial'],
      [304, 'protocol'],
    ] as const) {
      const site = await server((_request, response) =>
        response.writeHead(status, { 'content-type': 'text/html' }).end(status === 206 ? 'half' : undefined),
      );
      const outcome = await ask(site);
      expect(outcome).toMatchObject({ status, error: word });
      expect(outcome.body.length).toBe(0);
    }
  });

  test('a redirect is a reply; without a usable Location it is an error', async () => {
    const site = await server((request, response) => {
      const location = request.url === '/good' ? '../é?x=1#part' : 'http://[';
      response
        .writeHead(301, request.url === '/none' ? {} : { location: Buffer.from(location, 'utf8').toString('latin1') })
        .end();
    });
    expect((await ask(site, '/good')).location).toBe(`${site.origin}/%C3%A9?x=1`);
    expect(await ask(site, '/bad')).toMatchObject({ error: 'bad-redirect', location: null });
    expect(await ask(site, '/none')).toMatchObject({ error: 'bad-redirect', location: null });
    expect(site.asked).toEqual(['/good', '/bad', '/none']);
  });

  test('a loop and too many redirects end with their error', async () => {
    const site = await server((request, response) => {
      const location = request.url === '/loop' ? '/loop' : `${request.url}x`;
      response.writeHead(302, { location }).end();
    });
    expect((await ask(site, '/loop', { purpose: 'robots', followRedirects: true })).error).toBe('loop');
    expect((await ask(site, '/x', { purpose: 'robots', followRedirects: true })).error).toBe('too-many-redirects');
    expect(site.asked.length).toBe(1 + 6);
  });
});

describe('the protocol', () => {
  test.each([
    ['not HTTP', 'SSH-2.0-OpenSSH_9.9\r\n', 'protocol'],
    ['two lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 50\r\n\r\nhello', 'protocol'],
    [
      'a broken chunk',
      'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ntransfer-encoding: chunked\r\n\r\n5\r\n<html\r\nZZ\r\nboom',
      'protocol',
    ],
    ['a header of 20 KB', `HTTP/1.1 200 OK\r\nx: ${'b'.repeat(20_000)}\r\n\r\n`, 'header-overflow'],
    ['300 header lines', `HTTP/1.1 200 OK\r\n${'x: y\r\n'.repeat(300)}\r\n`, 'header-overflow'],
    [
      'an unrequested upgrade',
      'HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n',
      'protocol',
    ],
    ['101 interim replies', 'HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(101), 'protocol'],
  ])('%s', async (_what, bytes, word) => {
    const site = await raw((_request, socket) => void socket.write(bytes));
    expect((await ask(site)).error).toBe(word);
  });

  test('a second, unrequested reply on a connection is ignored', async () => {
    const first = html('demandée');
    const site = await raw((request, socket) => {
      const body = request.startsWith('GET /a ') ? first : html('vraie');
      const one = (content: string) =>
        `HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: ${Buffer.byteLength(content)}\r\n\r\n${content}`;
      socket.write(one(body) + (request.startsWith('GET /a ') ? one(html('glissée')) : ''));
    });
    const fetch = fetchFor([site]);
    expect(text(await fetch({ url: `${site.origin}/a`, purpose: 'page' }))).toBe(first);
    expect(text(await fetch({ url: `${site.origin}/b`, purpose: 'page' }))).toBe(html('vraie'));
  });

  test.each(['100 Continue', '103 Early Hints'])('an unrequested %s before the page is skipped', async (interim) => {
    const body = html('après');
    const site = await raw((_request, socket) =>
      socket.end(
        `HTTP/1.1 ${interim}\r\n\r\nHTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
      ),
    );
    expect(text(await ask(site))).toBe(body);
  });

  test('a connection that the server closes after each reply is reopened', async () => {
    const site = await raw((request, socket) => {
      const body = html(request.split(' ', 2)[1]!);
      socket.end(
        `HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
      );
    });
    const fetch = fetchFor([site]);
    for (const path of ['/1', '/2', '/3'])
      expect(text(await fetch({ url: site.origin + path, purpose: 'page' }))).toBe(html(path));
  });

  test('cookies are neither stored nor sent', async () => {
    const site = await server((_request, response) => sendHtml(response, html('x'), { 'set-cookie': 'a=b' }));
    const fetch = fetchFor([site]);
    for (const path of ['/a', '/b']) await fetch({ url: site.origin + path, purpose: 'page' });
    expect(site.headers[1]).not.toHaveProperty('cookie');
  });
});

describe('deadlines', () => {
  test('a server that sends no headers, after three attempts', async () => {
    const site = await server(() => {});
    expect(await ask(site, '/', {}, { limits: { headers: 100 } })).toMatchObject({
      error: 'timeout',
      reason: 'headers',
    });
    expect(site.asked.length).toBe(3);
  });

  test('headers sent slowly', async () => {
    const site = await raw((_request, socket) => {
      socket.write('HTTP/1.1 200 OK\r\nx: ');
      const timer = setInterval(() => socket.write('b'), 20);
      socket.on('close', () => clearInterval(timer));
    });
    const outcome = await ask(site, '/', {}, { limits: { headers: 300 }, purposes: { page: { attempts: 1 } } });
    expect(outcome).toMatchObject({ error: 'timeout', reason: 'headers' });
  });

  test('a body that stops, and one sent slowly without end', async () => {
    const drip =
      (everyMs: number) =>
      (
        _request: unknown,
        response: {
          writeHead(status: number, headers: object): void;
          write(data: string): void;
          on(event: string, done: () => void): void;
        },
      ) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        response.write('<title>x');
        const timer = setInterval(() => response.write('y'), everyMs);
        response.on('close', () => clearInterval(timer));
      };
    const silent = await server(drip(60_000) as Handler);
    expect(await ask(silent, '/', {}, { limits: { idle: 200 } })).toMatchObject({ error: 'timeout', reason: 'idle' });
    const dripping = await server(drip(20) as Handler);
    expect(await ask(dripping, '/', {}, { purposes: { page: { total: 400 } } })).toMatchObject({
      error: 'timeout',
      reason: 'total',
    });
  });

  test('an abort ends the request at once', async () => {
    const site = await server(() => {});
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 50);
    expect((await ask(site, '/', { signal: stop.signal })).error).toBe('aborted');
  });
});

describe('attempts', () => {
  function flaky(times: number, sick: Handler): Handler {
    let count = 0;
    return (request, response) => (count++ < times ? sick(request, response) : sendHtml(response, html('enfin')));
  }

  test('503 twice, then the page', async () => {
    const site = await server(flaky(2, (_request, response) => response.writeHead(503).end()));
    expect((await ask(site)).status).toBe(200);
    expect(site.asked.length).toBe(3);
  });

  test('a reset twice, then the page', async () => {
    const site = await server(flaky(2, (request) => request.socket.resetAndDestroy()));
    expect((await ask(site)).status).toBe(200);
  });

  test('the pause of Retry-After is respected', async () => {
    const site = await server(flaky(1, (_request, response) => response.writeHead(429, { 'retry-after': '1' }).end()));
    const before = performance.now();
    expect((await ask(site)).status).toBe(200);
    expect(performance.now() - before).toBeGreaterThan(990);
  });

  test('a Retry-After of more than a minute ends the attempts', async () => {
    const site = await server((_request, response) => response.writeHead(429, { 'retry-after': '999999999' }).end());
    expect(await ask(site)).toMatchObject({ status: 429, error: null });
    expect(site.asked.length).toBe(1);
  });

  test('each retry waits for its turn', async () => {
    let turns = 0;
    const site = await server((_request, response) => response.writeHead(503).end());
    const turn = () => {
      expect(site.asked.length).toBe(++turns);
      return null;
    };
    expect(await ask(site, '/', { turn })).toMatchObject({ status: 503 });
    expect([site.asked.length, turns]).toEqual([3, 2]);
  });

  test('404, 401 and truncated replies are not retried', async () => {
    for (const status of [404, 401]) {
      const site = await server((_request, response) => response.writeHead(status).end());
      expect(await ask(site)).toMatchObject({ status, error: null });
      expect(site.asked.length).toBe(1);
    }
  });

  test('a refused connection is reported as refused', async () => {
    const fetch = createGuardedFetch({ allow: ['127.0.0.1:8398'], limits: { retryPause: 1 } });
    expect((await fetch({ url: 'http://127.0.0.1:8398/', purpose: 'page' })).error).toBe('refused');
    await fetch.close();
  });

  test('Retry-After is seconds or a date', () => {
    expect(retryAfter('3', 0)).toBe(3000);
    expect(retryAfter('Thu, 01 Jan 1970 00:00:10 GMT', 4000)).toBe(6000);
    expect(retryAfter('soon', 0)).toBeNull();
    expect(retryAfter(undefined, 0)).toBeNull();
  });
});
