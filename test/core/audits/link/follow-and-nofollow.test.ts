import { expect, test } from 'vitest';
import { linkFollowAndNofollow } from '../../../../src/core/audits/link/follow-and-nofollow.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a target reached both ways is flagged, a target always followed is not', () => {
  const site = siteOf({ '/': ['/a', '/b'], '/b': [{ to: '/a', rel: 'nofollow' }], '/a': [] });
  expect(faultyPages(linkFollowAndNofollow, site)).toEqual(['/a']);
});

test('a page for everyone, such as the contact page, may be linked both ways', () => {
  const site = siteOf({ '/': ['/contact', '/b'], '/b': [{ to: '/contact', rel: 'nofollow' }], '/contact': [] });
  expect(faultyPages(linkFollowAndNofollow, site)).toEqual([]);
});
