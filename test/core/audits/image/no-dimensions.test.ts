import { expect, test } from '@jest/globals';
import { imageNoDimensions } from '../../../../src/core/audits/image/no-dimensions.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an image without height is flagged on its page', () => {
  expect(
    faultyPages(imageNoDimensions, siteOf({ '/': { images: [{}] }, '/a': { images: [{}, { height: null }] } })),
  ).toEqual(['/a']);
});
