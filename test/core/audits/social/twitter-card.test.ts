import { expect, test } from 'vitest';
import { socialTwitterCard } from '../../../../src/core/audits/social/twitter-card.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an unknown value is reported, an absent one has its own check', () => {
  const page = (card: string) => ({ meta: { 'twitter:card': card } });
  const site = siteOf({ '/': page('large'), '/a': page('Summary'), '/b': page('') });
  expect(faultyPages(socialTwitterCard, site)).toEqual(['/']);
});
