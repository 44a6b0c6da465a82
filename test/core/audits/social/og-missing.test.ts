import { expect, test } from 'vitest';
import { socialOgMissing } from '../../../../src/core/audits/social/og-missing.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a page without og:image is flagged', () => {
  const meta = { 'og:title': 'Bols', 'og:description': 'Nos bols' };
  expect(faultsOf(socialOgMissing, siteOf({ '/': {}, '/a': { meta } })).map((fault) => fault.evidence.missing)).toEqual(
    [['og:image']],
  );
});
