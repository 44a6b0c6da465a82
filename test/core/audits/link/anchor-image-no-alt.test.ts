import { expect, test } from '@jest/globals';
import { linkAnchorImageNoAlt } from '../../../../src/core/audits/link/anchor-image-no-alt.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a linked image without alt is flagged, one with alt or beside text is not', () => {
  const image = (to: string, imageAlt: string | null, anchor = '') => ({ to, imageAlt, anchor });
  const site = siteOf({ '/': [image('/a', null), image('/b', 'Nos bols'), image('/c', null, 'Nos tasses')] });
  expect(faultsOf(linkAnchorImageNoAlt, site).map((fault) => fault.evidence.target)).toEqual(['https://exemple.fr/a']);
});
