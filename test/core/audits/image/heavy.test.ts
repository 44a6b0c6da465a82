import { expect, test } from 'vitest';
import { imageHeavy } from '../../../../src/core/audits/image/heavy.ts';
import { faultsOf, unmeasuredReason } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an image of 900 KB is flagged', () => {
  const images = [{ src: 'https://exemple.fr/a.jpg' }, { src: 'https://exemple.fr/b.jpg' }];
  const file = { html: false, contentType: 'image/jpeg' };
  const site = siteOf({ '/': { images }, '/a.jpg': { ...file, bytes: 900_000 }, '/b.jpg': { ...file, bytes: 90_000 } });
  expect(faultsOf(imageHeavy, site).map((fault) => fault.evidence.bytes)).toEqual([900_000]);
  expect(unmeasuredReason(imageHeavy, siteOf({ '/': { images } }))).not.toBeNull();
});
