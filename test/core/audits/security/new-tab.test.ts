import { expect, test } from '@jest/globals';
import { securityNewTab } from '../../../../src/core/audits/security/new-tab.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an external new-tab link without noopener is flagged', () => {
  const links = [
    { to: 'https://a.fr/', newTab: true },
    { to: 'https://b.fr/', newTab: true, rel: 'noopener' },
    { to: '/c', newTab: true },
  ];
  expect(faultsOf(securityNewTab, siteOf({ '/': links })).map((fault) => fault.evidence.target)).toEqual([
    'https://a.fr/',
  ]);
});
