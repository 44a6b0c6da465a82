import { expect, test } from 'vitest';
import { mobileContentWidth } from '../../../../src/core/audits/mobile/content-width.ts';
import { faultyPages, unmeasuredReason } from '../../../support/faults-of.ts';
import { renderingOf } from '../../../support/rendering-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a page that sticks out of the screen is flagged, a rounding is not', () => {
  const page = (pageWidth: number) => ({ rendering: renderingOf({ screen: { width: 412, pageWidth } }) });
  expect(faultyPages(mobileContentWidth, siteOf({ '/': page(412), '/416': page(416), '/900': page(900) }))).toEqual([
    '/900',
  ]);
});

test('pages that no browser opened prove nothing', () => {
  expect(unmeasuredReason(mobileContentWidth, siteOf({ '/': {} }))).not.toBeNull();
});
