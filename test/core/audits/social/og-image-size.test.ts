import { expect, test } from 'vitest';
import { socialOgImageSize } from '../../../../src/core/audits/social/og-image-size.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a declared 600 × 315 is flagged, an undeclared size is not', () => {
  const meta = { 'og:image:width': '600', 'og:image:height': '315' };
  expect(faultyPages(socialOgImageSize, siteOf({ '/': {}, '/a': { meta } }))).toEqual(['/a']);
});
