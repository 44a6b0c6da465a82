import { expect, test } from 'vitest';
import { finalAddress } from '../../../../src/core/audits/links/final-address.ts';
import { absolute, type PageLiteral, siteOf } from '../../../support/site-of.ts';

const finalOf = (start: string, pages: Record<string, PageLiteral>, from = '/'): string | null =>
  finalAddress(absolute(start), siteOf(pages).pageOf, absolute(from));

test('redirects and canonicals are followed to the page that opens', () => {
  expect(finalOf('/a', { '/': {}, '/a': { redirectTo: '/b' }, '/b': { canonical: '/c' }, '/c': {} })).toBe(
    absolute('/c'),
  );
});

test('an address that ends at an error has none', () => {
  expect(finalOf('/a', { '/': {}, '/a': { redirectTo: '/gone' }, '/gone': { status: 404 } })).toBeNull();
});

test('canonicals that go round in circles have none', () => {
  expect(finalOf('/a', { '/': {}, '/a': { canonical: '/b' }, '/b': { canonical: '/a' } })).toBeNull();
});

test('an address that leads back to the page that names it ends there', () => {
  expect(finalOf('/b', { '/': {}, '/a': { canonical: '/b' }, '/b': { redirectTo: '/a' } }, '/a')).toBe(absolute('/a'));
});
