import { expect, test } from 'vitest';
import { pageAddress } from '../../../src/operations/inputs/page-address.ts';

const site = 'https://atelier.example/boutique/';

test.each([
  ['/tasses/', 'https://atelier.example/tasses/'],
  ['bols', 'https://atelier.example/boutique/bols'],
  ['https://atelier.example/a', 'https://atelier.example/a'],
])('%s is a page of the site', (given, url) => {
  expect(pageAddress(given, site)).toBe(url);
});

test.each(['http://[::1', 'http://a b/', 'javascript:alert(1)'])('%s is rejected with its field', (given) => {
  expect(() => pageAddress(given, site)).toThrow(
    expect.objectContaining({ code: 'invalid-input', issues: [expect.objectContaining({ path: '/url' })] }),
  );
});
