import { expect, test } from 'vitest';
import { bareHost, isPrivateAddress } from '../../../../src/core/audits/facts/site-hosts.ts';

test('addresses of a machine or a private network are private', () => {
  const urls = [
    'http://localhost:80/',
    'http://10.0.0.1/',
    'http://172.16.0.1/',
    'http://172.32.0.1/',
    'http://a.test/',
  ];
  expect(urls.map(isPrivateAddress)).toEqual([true, true, true, false, true]);
  expect(isPrivateAddress('https://exemple.fr/')).toBe(false);
});

test('a host with and without www has one name', () => {
  expect([bareHost('https://www.exemple.fr/a'), bareHost('https://exemple.fr/')]).toEqual(['exemple.fr', 'exemple.fr']);
});
