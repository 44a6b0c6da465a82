import { expect, test } from '@jest/globals';
import { contentMojibake } from '../../../../src/core/audits/content/mojibake.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('UTF-8 read as latin-1 is flagged, real accents are not', () => {
  const site = siteOf({
    '/': { text: ['Éveil à l’émail : « très bien »'] },
    '/a': { text: ['CrÃ©er un bol'] },
    '/b': { text: ['cuit \uFFFD point'] },
  });
  expect(faultyPages(contentMojibake, site)).toEqual(['/a', '/b']);
});
