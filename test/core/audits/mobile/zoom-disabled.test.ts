import { expect, test } from 'vitest';
import { mobileZoomDisabled } from '../../../../src/core/audits/mobile/zoom-disabled.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('user-scalable=no and maximum-scale=1 are flagged, maximum-scale=5 is not', () => {
  const page = (more: string) => ({ viewport: `width=device-width, ${more}` });
  const site = siteOf({
    '/': page('maximum-scale=5'),
    '/a': page('user-scalable=no'),
    '/b': page('maximum-scale=1.0'),
  });
  expect(faultyPages(mobileZoomDisabled, site)).toEqual(['/a', '/b']);
});
