import { expect, test } from 'vitest';
import { securityNewTab } from '../../../../src/core/audits/security/new-tab.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an external new-tab link without noopener is flagged', () => {
  const links = [
    { to: 'https://a.fr/', newTab: true },
    { to: 'https://b.fr/', newTab: true, rel: 'noopener' },
    { to: '/c', newTab: true },
  ];
  const faults = faultsOf(securityNewTab, siteOf({ '/': links }));
  expect(faults.map((fault) => fault.evidence.target)).toEqual(['https://a.fr/']);
  expect(faults[0]!.edit).toEqual({ old: 'target="_blank"', new: 'target="_blank" rel="noopener"' });
});

test('links of the template to an address of each page are one finding', () => {
  const pages = Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [`/p${at}`, [{ to: `https://depot.example/${at}`, newTab: true }]]),
  );
  expect(faultsOf(securityNewTab, siteOf(pages)).map((fault) => fault.page)).toEqual([null]);
});

test('several links are one finding that names the first', () => {
  const tab = (to: string) => ({ to, newTab: true });
  const site = siteOf({ '/': [tab('https://a.fr/'), tab('https://b.fr/')], '/c': [tab('https://b.fr/')] });
  expect(faultsOf(securityNewTab, site)).toMatchObject([
    { page: null, evidence: { targets: ['https://a.fr/', 'https://b.fr/'], pages: 2 } },
  ]);
});
