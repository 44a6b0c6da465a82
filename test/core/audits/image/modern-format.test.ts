import { expect, test } from '@jest/globals';
import { imageModernFormat } from '../../../../src/core/audits/image/modern-format.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a BMP is flagged, JPEG and WebP are not', () => {
  const images = ['a.bmp', 'b.jpg', 'c.webp'].map((name) => ({ src: `https://exemple.fr/${name}` }));
  expect(faultsOf(imageModernFormat, siteOf({ '/': { images } })).map((fault) => fault.evidence.format)).toEqual([
    'bmp',
  ]);
});
