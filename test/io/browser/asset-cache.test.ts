import { expect, test } from 'vitest';
import { AssetCache } from '../../../src/io/browser/asset-cache.ts';
import { renderLimits } from '../../../src/io/browser/render-limits.ts';
import type { FetchOutcome, FetchRequest } from '../../../src/io/services/guarded-fetch.ts';

function assets(cachedBytes = 10_000) {
  const requests: FetchRequest[] = [];
  const fetch = async (request: FetchRequest): Promise<FetchOutcome> => {
    requests.push(request);
    const body = new Uint8Array(3_000);
    return {
      url: request.url,
      status: 200,
      error: null,
      reason: null,
      headers: {},
      body,
      location: null,
      responseMs: 1,
      flags: [],
    };
  };
  const cache = new AssetCache(fetch, { ...renderLimits, cachedBytes }, undefined);
  const get = (path: string, headers = {}, method: 'GET' | 'POST' = 'GET') =>
    cache.load({ url: `https://example.com${path}`, method, headers });
  return { requests, get, paths: () => requests.map(({ url }) => new URL(url).pathname) };
}

test('a file of two pages is fetched once; POST requests and private data are fetched each time', async () => {
  const { get, paths } = assets();
  await get('/a.js');
  await get('/a.js');
  await get('/graphql', {}, 'POST');
  await get('/graphql', {}, 'POST');
  await get('/moi', { authorization: 'Bearer x' });
  await get('/moi', { authorization: 'Bearer x' });
  expect(paths()).toEqual(['/a.js', '/graphql', '/graphql', '/moi', '/moi']);
});

test('when the cache is full, the least recently used reply is dropped', async () => {
  const { get, paths } = assets(9_000);
  for (const path of ['/a', '/b', '/a', '/c', '/a', '/b']) await get(path);
  expect(paths()).toEqual(['/a', '/b', '/c', '/b']);
});

test('headers of the page are sent; cookies, ranges and headers of the browser are not', async () => {
  const { requests, get } = assets();
  await get('/a', {
    cookie: 'a=1',
    range: 'bytes=0-',
    'sec-fetch-mode': 'cors',
    'user-agent': 'x',
    origin: 'https://example.com',
    'x-token': 'y',
  });
  expect(requests[0]?.headers).toEqual({ origin: 'https://example.com', 'x-token': 'y' });
  expect(requests[0]).toMatchObject({ purpose: 'asset', followRedirects: true });
});
