import { expect, test } from 'vitest';
import { imageNoDimensions } from '../../../../src/core/audits/image/no-dimensions.ts';
import { faultsOf, faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an image without height is flagged on its page', () => {
  expect(
    faultyPages(imageNoDimensions, siteOf({ '/': { images: [{}] }, '/a': { images: [{}, { height: null }] } })),
  ).toEqual(['/a']);
});

test('an image of the theme is reported once, the images of a page on their page', () => {
  const logo = { src: 'https://exemple.fr/logo.png', width: null };
  const site = siteOf({
    '/': { images: [logo] },
    '/a': { images: [logo] },
    '/b': { images: [logo, { src: 'https://exemple.fr/four.jpg', height: null }] },
  });
  expect(faultsOf(imageNoDimensions, site)).toMatchObject([
    {
      page: null,
      message: { fr: 'Une image reprise sur 3 pages n’annonce pas ses dimensions (/logo.png).' },
      evidence: { pages: 3, images: [{ src: logo.src, pages: 3 }] },
    },
    { page: 'https://exemple.fr/b', evidence: { images: 1, examples: ['https://exemple.fr/four.jpg'] } },
  ]);
});
