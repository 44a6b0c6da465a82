import { expect, test } from 'vitest';
import { imageAltFilename } from '../../../../src/core/audits/image/alt-filename.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('IMG_2034 and a name with its extension are flagged, words are not', () => {
  const images = ['IMG_2034', 'bol-bleu.jpg', 'Bol bleu'].map((alt, index) => ({
    src: `https://exemple.fr/${index}.webp`,
    alt,
  }));
  expect(faultsOf(imageAltFilename, siteOf({ '/': { images } })).map((fault) => fault.evidence.alt)).toEqual([
    'IMG_2034',
    'bol-bleu.jpg',
  ]);
});
