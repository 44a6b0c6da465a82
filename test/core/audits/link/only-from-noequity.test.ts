import { expect, test } from 'vitest';
import { linkOnlyFromNoequity } from '../../../../src/core/audits/link/only-from-noequity.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a page whose only source is noindex is flagged', () => {
  const site = siteOf({ '/': ['/tag', '/b'], '/tag': { noindex: true, links: ['/a'] }, '/a': [], '/b': [] });
  expect(faultyPages(linkOnlyFromNoequity, site)).toEqual(['/a']);
});
