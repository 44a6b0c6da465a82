import { expect, test } from 'vitest';
import { socialOgImageRelative } from '../../../../src/core/audits/social/og-image-relative.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a relative image is flagged with its whole address', () => {
  const faults = faultsOf(socialOgImageRelative, siteOf({ '/': {}, '/a': { meta: { 'og:image': '/partage.jpg' } } }));
  expect(faults.map((fault) => fault.edit?.new)).toEqual(['https://exemple.fr/partage.jpg']);
});
