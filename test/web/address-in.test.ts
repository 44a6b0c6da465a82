import { expect, test } from 'vitest';
import { addressIn } from '../../src/web/parts/links/address-in.ts';

const from = 'https://a.example/rates';
const addressOf = (to: string): string => addressIn({ from, to });

test('a link to a page of the same site is written without what both pages share, another one whole', () => {
  expect(addressOf('https://a.example/new-patients?day=1#hours')).toBe('/new-patients?day=1#hours');
  expect(addressOf('https://b.example/new-patients')).toBe('https://b.example/new-patients');
  expect(addressOf('http://a.example/new-patients')).toBe('http://a.example/new-patients');
});
