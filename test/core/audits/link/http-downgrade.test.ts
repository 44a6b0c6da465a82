import { expect, test } from 'vitest';
import { linkHttpDowngrade } from '../../../../src/core/audits/link/http-downgrade.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an http link of the same site is flagged with its https form', () => {
  const site = siteOf({ '/': ['http://exemple.fr/a', 'http://autre.fr/', '/b'] });
  expect(faultsOf(linkHttpDowngrade, site).map((fault) => fault.edit)).toEqual([
    { old: 'http://exemple.fr/a', new: 'https://exemple.fr/a' },
  ]);
});
