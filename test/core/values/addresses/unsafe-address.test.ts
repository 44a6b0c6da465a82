import { expect, test } from 'vitest';
import { unsafeAddress } from '../../../../src/core/values/addresses/unsafe-address.ts';

test.each([
  ['http://exemple.fr:22/', 'emploie le port 22, qui n’est pas celui d’un site web', 'uses port 22, which is not that'],
  ['ftp://exemple.fr/', 'n’est pas une adresse de site web', 'is not the address of a website'],
  ['http://exem ple.fr/', 'n’est pas une adresse qui se lit', 'is not an address that can be read'],
  ['http://10.1.2.3/', 'est une adresse privée', 'is a private address'],
  ['http://boutique.local/', 'est une adresse privée', 'is a private address'],
  ['http://exemple.fr/', 'mène à une adresse privée', 'leads to a private address'],
])('why %s is not crawled is stated without a code', (url, fr, en) => {
  const { code, detail } = unsafeAddress(url);
  expect(code).toBe('unsafe-url');
  expect(detail.fr).toMatch(`${url} ${fr}`);
  expect(detail.en).toMatch(`${url} ${en}`);
});
