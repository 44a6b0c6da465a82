import { request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen } from '../../src/api/listen.ts';
import { type ApiHouse, apiHouse } from '../support/api-house.ts';

const key = 'installation-key-of-the-attacks';
let house: ApiHouse;
let server: Server;
let drain: () => Promise<void>;
beforeAll(async () => {
  house = await apiHouse([]);
  ({ server, drain } = await listen(house.appWith({ key }), 0, '127.0.0.1'));
}, 120_000);
afterAll(async () => {
  server.closeAllConnections();
  await drain();
  await house.close();
}, 90_000);

interface Attack {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Record<string, string | string[]>;
  readonly body?: string | Buffer;
}

/** The status and the text of the reply to a request that is sent as it is written; 0 when the connection is cut. */
function sent({ method = 'GET', path, headers = {}, body }: Attack): Promise<{ status: number; text: string }> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve) => {
    const call = httpRequest({ host: '127.0.0.1', port, method, path, headers, agent: false }, (reply) => {
      let text = '';
      reply.on('data', (bytes: Buffer) => (text += bytes.toString()));
      reply.on('end', () => resolve({ status: reply.statusCode!, text }));
      reply.on('error', () => resolve({ status: 0, text }));
    });
    call.on('error', () => resolve({ status: 0, text: '' }));
    call.end(body);
  });
}

const bearer = { authorization: `Bearer ${key}` };
const json = { ...bearer, 'content-type': 'application/json' };
const post = { method: 'POST', path: '/v1/projects', headers: json } as const;
const jobs = '/v1/jobs';

test.each<[string, Attack]>([
  ['no key', { path: jobs }],
  ['a key that is no key', { path: jobs, headers: { authorization: 'Bearer x' } }],
  ['an empty key', { path: jobs, headers: { authorization: 'Bearer ' } }],
  ['another scheme', { path: jobs, headers: { authorization: `Basic ${Buffer.from(`a:${key}`).toString('base64')}` } }],
  ['10 kB of key', { path: jobs, headers: { authorization: `Bearer ${'a'.repeat(10_000)}` } }],
  ['an escaped zero', { path: jobs, headers: { authorization: `Bearer ${key}%00` } }],
  ['the key in the address', { path: `${jobs}?key=${key}` }],
  ['the key in the address, as a token', { path: `${jobs}?access_token=${key}` }],
])('%s opens nothing', async (_, attack) => {
  expect((await sent(attack)).status).toBe(401);
});

test.each<[string, Attack, readonly number[]]>([
  ['TRACE', { method: 'TRACE', path: jobs, headers: bearer }, [404, 405]],
  ['an unknown verb', { method: 'PROPFIND', path: jobs, headers: bearer }, [405]],
  ['a method named in a header', { path: '/v1/keys', headers: { 'x-http-method-override': 'DELETE' } }, [401]],
  ['two slashes', { path: `/${jobs}` }, [401, 404]],
  ['a parent folder', { path: '/v1/x/%2e%2e/jobs' }, [401, 404]],
  ['a parameter of a path', { path: `${jobs};x` }, [401, 404]],
  ['the settings of the machine', { path: '/.env', headers: bearer }, [404]],
  ['the history of the sources', { path: '/.git/HEAD', headers: bearer }, [404]],
  ['an address of 100 kB', { path: `/v1/${'a'.repeat(100_000)}`, headers: bearer }, [0, 414, 431]],
  ['headers of 100 kB', { path: jobs, headers: { ...bearer, 'x-long': 'a'.repeat(100_000) } }, [0, 431]],
  ['JSON cut in two', { ...post, body: '{"name":"a' }, [400]],
  ['a list', { ...post, body: '[]' }, [400]],
  ['null', { ...post, body: 'null' }, [400]],
  ['100,000 brackets', { ...post, body: '['.repeat(100_000) }, [400]],
  ['a number beyond all numbers', { ...post, body: '{"name":1e400,"url":"https://a.example/"}' }, [400]],
  ['a zero character', { ...post, body: '{"name":"a\\u0000","url":"https://a.example/\\u0000"}' }, [200, 400]],
  ['another type', { ...post, headers: { ...bearer, 'content-type': 'text/plain' }, body: '{}' }, [415]],
  [
    'UTF-16',
    {
      ...post,
      headers: { ...bearer, 'content-type': 'application/json; charset=utf-16' },
      body: Buffer.from('{}', 'utf16le'),
    },
    [415],
  ],
  [
    'a compressed body',
    { ...post, headers: { ...json, 'content-encoding': 'gzip' }, body: gzipSync(Buffer.alloc(50_000_000, 32)) },
    [415],
  ],
  ['a body over its limit', { ...post, body: `{"name":"${'a'.repeat(1_100_000)}"}` }, [0, 413]],
  [
    'a declared body over its limit',
    { ...post, headers: { ...json, 'content-length': '99999999' }, body: '{' },
    [0, 413],
  ],
  [
    'a workspace in the body',
    { ...post, body: '{"name":"a","url":"https://a.example/","workspaceId":"other"}' },
    [400],
  ],
  [
    'a prototype in the body',
    { ...post, body: '{"name":"a","url":"https://a.example/","__proto__":{"admin":true}}' },
    [200, 400],
  ],
])('%s is refused', async (_, attack, expected) => {
  const { status, text } = await sent(attack);
  expect(expected).toContain(status);
  expect(text).not.toContain('\\u0000');
  expect(text).not.toMatch(/node_modules|at \w+ \(|select |\/work\//i);
  expect(({} as { admin?: boolean }).admin).toBeUndefined();
});
