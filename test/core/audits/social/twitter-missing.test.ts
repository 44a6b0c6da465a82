import { expect, test } from 'vitest';
import { socialTwitterMissing } from '../../../../src/core/audits/social/twitter-missing.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a page without card is flagged', () => {
  expect(faultyPages(socialTwitterMissing, siteOf({ '/': {}, '/a': { meta: { 'og:title': 'Bols' } } }))).toEqual([
    '/a',
  ]);
});
