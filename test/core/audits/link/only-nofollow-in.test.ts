import { expect, test } from 'vitest';
import { linkOnlyNofollowIn } from '../../../../src/core/audits/link/only-nofollow-in.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a page with nofollow links alone is reported', () => {
  const site = siteOf({ '/': [{ to: '/a', rel: 'nofollow' }, '/b'], '/a': [], '/b': [] });
  expect(faultyPages(linkOnlyNofollowIn, site)).toEqual(['/a']);
});
