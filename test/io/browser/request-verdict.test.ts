import { describe, expect, test } from '@jest/globals';
import { requestVerdict, type WantedRequest } from '../../../src/io/browser/request-verdict.ts';

const script: WantedRequest = {
  url: 'https://cdn.example.com/app.js',
  method: 'GET',
  type: 'script',
  isMainFrame: true,
  isNavigation: false,
  documents: 1,
  pageUrl: 'https://example.com/page',
  contentType: undefined,
  postBytes: 0,
};
const verdict = (part: Partial<WantedRequest>) => requestVerdict({ ...script, ...part }, 1000);

describe('documents', () => {
  const navigation = { type: 'document', isNavigation: true };
  test('the first of the page is the one fetched already, a second one is a redirect by script', () => {
    expect(verdict({ ...navigation, documents: 0 })).toBe('document');
    expect(verdict({ ...navigation, documents: 1 })).toBe('redirect');
  });

  test('frames and opened windows get nothing', () => {
    expect(verdict({ ...navigation, isMainFrame: false, documents: 0 })).toBe('refuse');
    expect(verdict({ isMainFrame: false })).toBe('refuse');
  });
});

test('scripts, styles and data are asked for, pictures invented, the rest refused', () => {
  const types = [
    'script',
    'stylesheet',
    'fetch',
    'xhr',
    'image',
    'font',
    'media',
    'websocket',
    'eventsource',
    'ping',
    'texttrack',
    'other',
  ];
  expect(types.map((type) => verdict({ type }))).toEqual([
    'ask',
    'ask',
    'ask',
    'ask',
    'picture',
    'refuse',
    'refuse',
    'refuse',
    'refuse',
    'refuse',
    'refuse',
    'refuse',
  ]);
});

test.each(['file:///etc/passwd', 'ftp://example.com/', 'chrome://settings/'])('%s is never asked for', (url) => {
  expect(verdict({ url, type: 'fetch' })).toBe('refuse');
});

describe('what would change something', () => {
  const post = { method: 'POST', type: 'fetch', contentType: 'application/json', postBytes: 20 };
  test('JSON posted to the own origin is a question', () => {
    expect(verdict({ ...post, url: 'https://example.com/graphql' })).toBe('ask');
    expect(
      verdict({ ...post, url: 'https://example.com/graphql', contentType: 'application/graphql+json; charset=utf-8' }),
    ).toBe('ask');
  });

  test('posts elsewhere, forms, long ones and other methods are refused', () => {
    expect(verdict(post)).toBe('refuse');
    const own = { ...post, url: 'https://example.com/cart' };
    expect(verdict({ ...own, contentType: 'application/x-www-form-urlencoded' })).toBe('refuse');
    expect(verdict({ ...own, postBytes: 1001 })).toBe('refuse');
    expect(verdict({ ...own, method: 'DELETE' })).toBe('refuse');
  });
});
