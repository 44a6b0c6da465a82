import { expect, test } from 'vitest';
import { completeAddress } from '../../../../src/core/values/addresses/complete-address.ts';

test('a host name gets https', () => {
  expect(['www.example.com', ' example.co.uk/shop ', 'example.com:8443/a'].map(completeAddress)).toEqual([
    'https://www.example.com',
    'https://example.co.uk/shop',
    'https://example.com:8443/a',
  ]);
});

test('this machine and addresses by number get http', () => {
  expect(['localhost:8429', '127.0.0.1:8429/'].map(completeAddress)).toEqual([
    'http://localhost:8429',
    'http://127.0.0.1:8429/',
  ]);
});

test('an address with a scheme, and a text that is no address, stay as they are', () => {
  expect(
    ['http://example.com', 'ftp://example.com', 'example', 'a b.example', 'mailto:a@example.com'].map(completeAddress),
  ).toEqual(['http://example.com', 'ftp://example.com', 'example', 'a b.example', 'mailto:a@example.com']);
});
