import { describe, expect, test } from 'vitest';
import { requestVerdict, type BrowserRequest } from '../../../src/io/browser/request-verdict.ts';

const script: BrowserRequest = {
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
const verdict = (part: Partial<BrowserRequest>) => requestVerdict({ ...script, ...part }, 1000);

describe('documents', () => {
  const navigation = { type: 'document', isNavigation: true };
  test('the first document of a page is the one fetched before, a second one is a redirect by script', () => {
    expect(verdict({ ...navigation, documents: 0 })).toBe('document');
    expect(verdict({ ...navigation, documents: 1 })).toBe('redirect');
  });

  test('frames and windows are blocked', () => {
    expect(verdict({ ...navigation, isMainFrame: false, documents: 0 })).toBe('block');
    expect(verdict({ isMainFrame: false })).toBe('block');
  });
});

test('scripts, styles and data are fetched, pictures replaced, other types blocked', () => {
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
    'fetch',
    'fetch',
    'fetch',
    'fetch',
    'picture',
    'block',
    'block',
    'block',
    'block',
    'block',
    'block',
    'block',
  ]);
});

test.each(['file:///etc/passwd', 'ftp://example.com/', 'chrome://settings/'])('%s is blocked', (url) => {
  expect(verdict({ url, type: 'fetch' })).toBe('block');
});

describe('requests that send data', () => {
  const post = { method: 'POST', type: 'fetch', contentType: 'application/json', postBytes: 20 };
  test('JSON posted to the origin of the page is fetched', () => {
    expect(verdict({ ...post, url: 'https://example.com/graphql' })).toBe('fetch');
    expect(
      verdict({ ...post, url: 'https://example.com/graphql', contentType: 'application/graphql+json; charset=utf-8' }),
    ).toBe('fetch');
  });

  test('other origins, forms, long bodies and other methods are blocked', () => {
    expect(verdict(post)).toBe('block');
    const own = { ...post, url: 'https://example.com/cart' };
    expect(verdict({ ...own, contentType: 'application/x-www-form-urlencoded' })).toBe('block');
    expect(verdict({ ...own, postBytes: 1001 })).toBe('block');
    expect(verdict({ ...own, method: 'DELETE' })).toBe('block');
  });
});
