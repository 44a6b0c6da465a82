import { expect, test } from 'vitest';
import { imageAltMissing } from '../../../../src/core/audits/image/alt-missing.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('the empty alt of a decorative image is not flagged, a missing alt is', () => {
  const image = (src: string, alt: string | null) => ({ src: `https://exemple.fr/${src}`, alt });
  const site = siteOf({
    '/': { images: [image('filet.svg', ''), image('bol.webp', 'Bol bleu'), image('four.webp', null)] },
  });
  const faults = faultsOf(imageAltMissing, site);
  expect(faults.map((fault) => fault.evidence.src)).toEqual(['https://exemple.fr/four.webp']);
  // Only the author knows what the photo shows.
  expect(faults[0]!.edit).toBeUndefined();
});

test('a logo without alt on every page is one finding with its count', () => {
  const images = [{ src: 'https://exemple.fr/logo.svg', alt: null }];
  const faults = faultsOf(imageAltMissing, siteOf({ '/': { images }, '/a': { images }, '/b': { images } }));
  expect(faults.map((fault) => fault.evidence.pages)).toEqual([3]);
});

test('an image that is the only content of a link is reported with the link', () => {
  const images = [{ src: 'https://exemple.fr/bol.webp', alt: null, inLink: true }];
  const site = siteOf({
    '/': { images, links: [{ to: '/a', imageAlt: null, anchor: '' }] },
    '/a': { images, links: [{ to: '/', imageAlt: null, anchor: 'Nos bols' }] },
  });
  expect(faultsOf(imageAltMissing, site).map(({ page, evidence }) => [page, evidence.pages])).toEqual([
    ['https://exemple.fr/a', 1],
  ]);
});
