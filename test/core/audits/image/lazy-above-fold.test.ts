import { expect, test } from 'vitest';
import { imageLazyAboveFold } from '../../../../src/core/audits/image/lazy-above-fold.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a lazy first image is flagged, a lazy second one is not', () => {
  const site = siteOf({ '/': { images: [{}, { loading: 'lazy' }] }, '/a': { images: [{ loading: 'lazy' }] } });
  expect(faultyPages(imageLazyAboveFold, site)).toEqual(['/a']);
});

test('an image under a long text is not seen at once', () => {
  const site = siteOf({ '/': { images: [{ loading: 'lazy', below: true }] } });
  expect(faultyPages(imageLazyAboveFold, site)).toEqual([]);
});
