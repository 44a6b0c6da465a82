import { expect, test } from 'vitest';
import { linkAnchorUrl } from '../../../../src/core/audits/link/anchor-url.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an address as anchor is flagged with words in its place', () => {
  const site = siteOf({
    '/': [{ to: '/a', anchor: 'https://exemple.fr/a' }, '/b'],
    '/a': { headings: [{ level: 1, text: 'Le four à bois' }] },
  });
  expect(faultsOf(linkAnchorUrl, site).map((fault) => fault.edit)).toEqual([
    { old: 'https://exemple.fr/a', new: 'Le four à bois' },
  ]);
});
