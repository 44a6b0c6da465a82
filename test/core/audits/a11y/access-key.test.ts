import { expect, test } from 'vitest';
import { a11yAccessKey } from '../../../../src/core/audits/a11y/access-key.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('the repeated keys of a page are one fault, and keys used once are none', () => {
  const site = siteOf({ '/': {}, '/contact': { repeatedAccessKeys: ['c', 's'] } });
  expect(faultsOf(a11yAccessKey, site).map(({ evidence }) => evidence)).toEqual([{ keys: ['c', 's'] }]);
});
