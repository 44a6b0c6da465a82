import { expect, test } from 'vitest';
import { linkLowRankPriority } from '../../../../src/core/audits/link/low-rank-priority.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a priority page under the median rank is flagged', () => {
  const site = siteOf(
    { '/': ['/a', '/b'], '/a': ['/', '/b'], '/b': ['/', '/a', '/offre'], '/offre': ['/'] },
    { priority: ['/offre', '/'] },
  );
  expect(faultyPages(linkLowRankPriority, site)).toEqual(['/offre']);
});
