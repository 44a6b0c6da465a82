import { expect, test } from 'vitest';
import { audits } from '../../../src/core/audits/index.ts';
import { runAudits } from '../../../src/core/audits/results/run-audits.ts';
import { siteOf } from '../../support/site-of.ts';

const odd = [
  'https://exemple.fr//',
  '/bols//gres',
  '/bols//',
  '/bols///gres//',
  '/bols/index.html',
  '/bols/index.html/',
  '/bols/?',
  '/?tri=prix&tri=',
  '/bols/./gres',
  '/%2F%2f/',
  '/bols%20gres/%E9',
  '/.html',
  '/page/1/page/2/',
  `/${'a/'.repeat(60)}`,
];

test('every check ends on addresses that no publishing tool should make', () => {
  const site = siteOf({ '/': {}, '/bols/gres': {}, ...Object.fromEntries(odd.map((path) => [path, {}])) });
  const results = runAudits(audits, site);
  expect(results).toHaveLength(audits.length);
  expect(results.filter(({ checked }) => checked > 0).length).toBeGreaterThan(audits.length / 3);
});
