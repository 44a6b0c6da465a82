import { expect, test } from 'vitest';
import { pathPattern } from '../../../../src/core/values/strings/path-pattern.ts';

const matches = (pattern: string, path: string) => pathPattern(pattern)(`https://a.example${path}`);

test.each([
  ['/blog/*', '/blog/tea', true],
  ['/blog/*', '/blog/2026/tea', false],
  ['/blog/**', '/blog/2026/tea', true],
  ['/blog/**', '/blog', false],
  ['/blog**', '/blog', true],
  ['**/print', '/a/b/print', true],
  ['/*/print', '/a/b/print', false],
  ['/shop', '/shop?page=2', true],
  ['*?sort=*', '/shop?sort=price', true],
  ['**?*sort=*', '/shop/tea?page=2&sort=price', true],
  ['*?sort=*', '/shop', false],
  ['/a.c', '/abc', false],
  ['/été/*', '/%C3%A9t%C3%A9/the', true],
  ['/', '/', true],
  ['/', '/other', false],
])('%s against %s: %p', (pattern, path, expected) => expect(matches(pattern, path)).toBe(expected));

test('a pattern of many stars takes no more than a moment on a long address', () => {
  const started = performance.now();
  expect(matches(`${'/*a'.repeat(100)}**b`, `/${'a'.repeat(8_000)}`)).toBe(false);
  expect(performance.now() - started).toBeLessThan(2_000);
});
