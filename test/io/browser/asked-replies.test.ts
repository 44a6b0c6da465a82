import { expect, test } from '@jest/globals';
import { AskedReplies } from '../../../src/io/browser/asked-replies.ts';
import { renderLimits } from '../../../src/io/browser/render-limits.ts';
import type { FetchOutcome, FetchRequest } from '../../../src/io/services/guarded-fetch.ts';

function replies(kept = 10_000) {
  const asked: FetchRequest[] = [];
  const ask = async (request: FetchRequest): Promise<FetchOutcome> => {
    asked.push(request);
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
  const one = new AskedReplies(ask, { ...renderLimits, kept }, undefined);
  const get = (path: string, headers = {}, method: 'GET' | 'POST' = 'GET') =>
    one.reply({ url: `https://example.com${path}`, method, headers });
  return { asked, get, paths: () => asked.map(({ url }) => new URL(url).pathname) };
}

test('a file two pages share is asked for once; posts and private data are asked for each time', async () => {
  const { get, paths } = replies();
  await get('/a.js');
  await get('/a.js');
  await get('/graphql', {}, 'POST');
  await get('/graphql', {}, 'POST');
  await get('/moi', { authorization: 'Bearer x' });
  await get('/moi', { authorization: 'Bearer x' });
  expect(paths()).toEqual(['/a.js', '/graphql', '/graphql', '/moi', '/moi']);
});

test('beyond what is kept, the reply used longest ago is forgotten first', async () => {
  const { get, paths } = replies(9_000);
  for (const path of ['/a', '/b', '/a', '/c', '/a', '/b']) await get(path);
  expect(paths()).toEqual(['/a', '/b', '/c', '/b']);
});

test('cookies, ranges and the headers of the browser itself stay behind, those of the page go along', async () => {
  const { asked, get } = replies();
  await get('/a', {
    cookie: 'a=1',
    range: 'bytes=0-',
    'sec-fetch-mode': 'cors',
    'user-agent': 'x',
    origin: 'https://example.com',
    'x-token': 'y',
  });
  expect(asked[0]?.headers).toEqual({ origin: 'https://example.com', 'x-token': 'y' });
  expect(asked[0]).toMatchObject({ purpose: 'asset', followRedirects: true });
});
