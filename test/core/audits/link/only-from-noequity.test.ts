import { expect, test } from 'vitest';
import { linkOnlyFromNoequity } from '../../../../src/core/audits/link/only-from-noequity.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a page whose only source is noindex is flagged', () => {
  const site = siteOf({ '/': ['/tag', '/b'], '/tag': { noindex: true, links: ['/a'] }, '/a': [], '/b': [] });
  expect(faultyPages(linkOnlyFromNoequity, site)).toEqual(['/a']);
});

test('a page that shown pages link by an address that redirects is not flagged', () => {
  const site = siteOf({ '/': ['/faqs', '/b'], '/faqs': { redirectTo: '/faqs/' }, '/faqs/': [], '/b': [] });
  expect(faultyPages(linkOnlyFromNoequity, site)).toEqual([]);
});
