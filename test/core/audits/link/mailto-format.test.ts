import { expect, test } from 'vitest';
import { linkMailtoFormat } from '../../../../src/core/audits/link/mailto-format.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an address without domain is flagged, a share link without recipient is not', () => {
  const site = siteOf({
    '/': ['mailto:bonjour@', 'mailto:bonjour@exemple.fr?subject=Devis', 'mailto:?subject=A%20lire'],
  });
  expect(faultsOf(linkMailtoFormat, site).map((fault) => fault.evidence.href)).toEqual(['mailto:bonjour@']);
});
