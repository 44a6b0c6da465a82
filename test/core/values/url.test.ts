import { describe, expect, test } from 'vitest';
import {
  parameterNames,
  pathAndQuery,
  resolveUrl,
  siteScope,
  urlKey,
  urlPattern,
} from '../../../src/core/values/url.ts';

test('a URL resolves as in the WHATWG standard, or not at all', () => {
  expect(resolveUrl('../b?x=é#y', 'https://example.fr/a/c')).toBe('https://example.fr/b?x=%C3%A9#y');
  expect(resolveUrl('http://[', 'https://example.fr/')).toBeNull();
  expect(resolveUrl('b')).toBeNull();
});

describe('the key of a page', () => {
  const same: [string, string][] = [
    ['https://example.fr/a#b', 'https://example.fr/a'],
    ['https://user:pw@example.fr/a', 'https://example.fr/a'],
    ['https://example.fr./a', 'https://example.fr/a'],
    ['http://example.fr.:8080/a', 'http://example.fr:8080/a'],
    ['https://example.fr/a?', 'https://example.fr/a'],
    ['https://example.fr/%7Ejoe/%c3%a9', 'https://example.fr/~joe/%C3%A9'],
    ['https://example.fr/%62', 'https://example.fr/b'],
  ];
  test.each(same)('%s is %s', (left, right) => expect(urlKey(left)).toBe(right));

  test('distinguishes what a server may distinguish', () => {
    const keys = ['/a', '/a/', '/A', '/a?b=1&a=2', '/a?a=2&b=1', '/a?utm_source=x', '/a%2Fb', '/a/b', '/a??', '/a%zz'];
    expect(new Set(keys.map((path) => urlKey(`https://example.fr${path}`))).size).toBe(keys.length);
  });

  test('is the key of itself', () => {
    for (const url of ['https://a.fr/%41%2f%zz?x=%e9', 'http://[::1]:80/a?', 'http://a.fr']) {
      expect(urlKey(urlKey(url))).toBe(urlKey(url));
    }
  });
});

describe('the pattern of a URL', () => {
  const patterns: [string, string][] = [
    ['https://a.fr/Agenda/2026/11/', '/agenda/#/#/'],
    ['https://a.fr/p/produit-12', '/p/produit-#'],
    ['https://a.fr/s/9f86d081', '/s/#'],
    ['https://a.fr/c?b=1&a=2&b=3', '/c?a&b'],
    ['https://a.fr/facade/decade', '/facade/decade'],
    ['https://a.fr/x/y/x/y', '/(x|y)*'],
    ['https://a.fr/y/x/x/y', '/(x|y)*'],
  ];
  test.each(patterns)('%s is %s', (url, pattern) => expect(urlPattern(url)).toBe(pattern));
});

test('path, query and parameter names of an address', () => {
  expect(pathAndQuery('https://a.fr?x=1#y')).toEqual({ path: '/', query: '' });
  expect(pathAndQuery('https://a.fr/b?x=1&y')).toEqual({ path: '/b', query: 'x=1&y' });
  expect(parameterNames('y=1&x&y=2&=3')).toEqual(['x', 'y']);
});

describe('the site of a seed', () => {
  const site = siteScope('https://www.example.fr/boutique');
  test.each([
    'https://www.example.fr/',
    'https://example.fr/a',
    'http://example.fr/',
    'http://www.example.fr/?a=1',
    'http://user@www.example.fr/',
    'https://example.fr./',
  ])('contains %s', (url) => expect(site(url)).toBe(true));
  test.each([
    'https://blog.example.fr/',
    'https://example.fr.evil.com/',
    'https://example.fr:8443/',
    'https://example.fr@evil.com/',
    'ftp://example.fr/',
    'https://notexample.fr/',
    'mailto:a@example.fr',
  ])('does not contain %s', (url) => expect(site(url)).toBe(false));

  test('with a port, keeps to that scheme and port', () => {
    const local = siteScope('http://127.0.0.1:8300/');
    expect(local('http://127.0.0.1:8300/a')).toBe(true);
    expect(local('http://127.0.0.1:83001/a')).toBe(false);
    expect(local('https://127.0.0.1:8300/a')).toBe(false);
    expect(local('http://127.0.0.1/a')).toBe(false);
    expect(local('http://localhost:8300/a')).toBe(false);
  });
});
