import { expect, test } from 'vitest';
import { linkPaginationUnlinked } from '../../../../src/core/audits/link/pagination-unlinked.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a declared next page without a link is flagged', () => {
  const next = 'https://exemple.fr/blog/2';
  expect(
    faultyPages(
      linkPaginationUnlinked,
      siteOf({ '/a': { next, links: [] }, '/b': { next, links: ['/blog/2'] }, '/blog/2': [] }),
    ),
  ).toEqual(['/a']);
});
