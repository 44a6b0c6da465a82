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

test('an icon of a few bytes gains nothing from another format', () => {
  const images = ['fleche.gif', 'plan.gif'].map((name) => ({ src: `https://exemple.fr/${name}` }));
  const external = {
    'https://exemple.fr/fleche.gif': { status: 200, error: null, bytes: 60 },
    'https://exemple.fr/plan.gif': { status: 200, error: null, bytes: 90_000 },
  };
  const faults = faultsOf(imageModernFormat, siteOf({ '/': { images } }, { external }));
  expect(faults.map((fault) => fault.evidence.src)).toEqual(['https://exemple.fr/plan.gif']);
});
