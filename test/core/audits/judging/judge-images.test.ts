import { expect, test } from 'vitest';
import { judgeImages } from '../../../../src/core/audits/judging/judge-images.ts';
import { pair } from '../../../../src/core/values/text.ts';
import { siteOf } from '../../../support/site-of.ts';

const { pages } = siteOf({
  '/a': {
    images: [
      { src: 'logo.png', alt: null },
      { src: 'a.png', alt: 'Bol' },
    ],
  },
  '/b': { images: [{ src: 'logo.png', alt: null }] },
});
const outcome = judgeImages(
  pages,
  ({ image }) => (image.alt === null ? image.src : null),
  (uses) => ({ message: pair('m', `${uses.length} uses`), evidence: { own: 1 }, fix: pair('f', 'f') }),
);

test('an image on several pages is one finding with them all', () => {
  expect(outcome).toMatchObject({
    checked: 2,
    findings: [
      {
        page: 'https://exemple.fr/a',
        message: { en: '2 uses' },
        evidence: { own: 1, src: 'logo.png', pages: 2, urls: ['https://exemple.fr/a', 'https://exemple.fr/b'] },
      },
    ],
  });
});

test('an image without fault is no finding', () => {
  expect(outcome.findings).toHaveLength(1);
});
