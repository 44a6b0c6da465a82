import { expect, test } from '@jest/globals';
import { imageBroken } from '../../../../src/core/audits/image/broken.ts';
import { faultsOf, unmeasuredReason } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an image that answers 404 is flagged; without any answer nothing is claimed', () => {
  const images = [{ src: 'https://exemple.fr/a.webp' }, { src: 'https://exemple.fr/b.webp' }];
  const external = { 'https://exemple.fr/a.webp': 404, 'https://exemple.fr/b.webp': 200 };
  expect(faultsOf(imageBroken, siteOf({ '/': { images } }, { external })).map((fault) => fault.evidence.src)).toEqual([
    'https://exemple.fr/a.webp',
  ]);
  expect(unmeasuredReason(imageBroken, siteOf({ '/': { images } }))).not.toBeNull();
});
