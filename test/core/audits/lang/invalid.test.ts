import { expect, test } from 'vitest';
import { langInvalid } from '../../../../src/core/audits/lang/invalid.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('fr_FR and "french" are flagged, fr-FR is not', () => {
  const site = siteOf({ '/': { lang: 'fr-FR' }, '/a': { lang: 'fr_FR' }, '/b': { lang: 'french' } });
  expect(faultyPages(langInvalid, site)).toEqual(['/a', '/b']);
});
