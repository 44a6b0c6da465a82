import { expect, test } from 'vitest';
import { imageAltLong } from '../../../../src/core/audits/image/alt-long.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an alternative of 200 characters is flagged, one of 120 accented characters is not', () => {
  const images = [
    { src: 'https://exemple.fr/a.webp', alt: 'é'.repeat(200) },
    { src: 'https://exemple.fr/b.webp', alt: 'é'.repeat(120) },
  ];
  expect(faultsOf(imageAltLong, siteOf({ '/': { images } })).map((fault) => fault.evidence.src)).toEqual([
    'https://exemple.fr/a.webp',
  ]);
});
