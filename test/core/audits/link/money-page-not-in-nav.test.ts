import { expect, test } from 'vitest';
import { linkMoneyPageNotInNav } from '../../../../src/core/audits/link/money-page-not-in-nav.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a priority page outside the menu is flagged', () => {
  const site = siteOf(
    { '/': [{ to: '/bols', position: 'nav' }, '/stages'], '/bols': [], '/stages': [] },
    { priority: ['/bols', '/stages'] },
  );
  expect(faultyPages(linkMoneyPageNotInNav, site)).toEqual(['/stages']);
});
