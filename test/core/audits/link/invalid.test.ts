import { expect, test } from '@jest/globals';
import { linkInvalid } from '../../../../src/core/audits/link/invalid.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a misspelt protocol is flagged, mailto is not', () => {
  const site = siteOf({ '/': [{ to: 'htp://exemple', http: false }, 'mailto:bonjour@exemple.fr'] });
  expect(faultsOf(linkInvalid, site).map((fault) => fault.evidence.href)).toEqual(['htp://exemple']);
});
