import { expect, test } from 'vitest';
import { siteHost } from '../../../../src/core/values/addresses/site-host.ts';

test.each([
  ['https://www.atelier.example/a', 'atelier.example'],
  ['http://atelier.example:80/', 'atelier.example'],
  ['http://atelier.example:8080/b?c', 'atelier.example:8080'],
])('the site of %s is %s', (url, host) => {
  expect(siteHost(url)).toBe(host);
});
