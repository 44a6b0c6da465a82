import { expect, test } from 'vitest';
import { httpRedirectChain } from '../../../../src/core/audits/http/redirect-chain.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('two hops are flagged with the final target, one hop is not', () => {
  const site = siteOf({
    '/': [],
    '/a': { redirectTo: '/fin', redirectNext: '/b', redirectHops: 2 },
    '/b': { redirectTo: '/fin' },
    '/fin': [],
  });
  expect(faultsOf(httpRedirectChain, site).map((fault) => fault.edit)).toEqual([
    { old: 'https://exemple.fr/b', new: 'https://exemple.fr/fin' },
  ]);
});
