import { expect, test } from 'vitest';
import { canonicalOf, otherCanonical, hasNoindex } from '../../../../src/core/pages/directives/canonical.ts';
import { readPage } from '../../../support/read-page.ts';

test('the first canonical that resolves in the head counts', () => {
  const { content } = readPage(
    '<link rel=canonical href="http://["><link rel=canonical href="/a"><link rel=canonical href="/b">',
  );
  expect(canonicalOf(content)).toBe('https://exemple.fr/a');
});

test('a canonical in the body is ignored', () => {
  expect(canonicalOf(readPage('<p>x</p><link rel=canonical href="/a">').content)).toBeNull();
});

test('another spelling of the page itself is not another canonical', () => {
  const { content } = readPage('<link rel=canonical href="/%7Emoi">');
  expect(otherCanonical('https://exemple.fr/~moi', content)).toBeNull();
  expect(otherCanonical('https://exemple.fr/toi', content)).toBe('https://exemple.fr/%7Emoi');
});

test('noindex may be in a meta element or the header, and none implies it', () => {
  expect(hasNoindex(readPage('<meta name=robots content=none>').content)).toBe(true);
  expect(hasNoindex(readPage('', { headers: { 'x-robots-tag': 'noindex' } }).content)).toBe(true);
  expect(hasNoindex(readPage('<meta name=robots content=nofollow>').content)).toBe(false);
});
