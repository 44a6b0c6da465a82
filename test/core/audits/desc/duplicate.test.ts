import { expect, test } from '@jest/globals';
import { descDuplicate } from '../../../../src/core/audits/desc/duplicate.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('two pages with one description are one finding', () => {
  const description = 'Des bols, des tasses et des plats tournés à la main dans notre atelier nantais.';
  const faults = faultsOf(descDuplicate, siteOf({ '/': {}, '/a': { description }, '/b': { description } }));
  expect(faults.map((fault) => fault.evidence.urls)).toEqual([['https://exemple.fr/a', 'https://exemple.fr/b']]);
});
