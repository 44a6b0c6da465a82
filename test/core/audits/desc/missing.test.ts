import { expect, test } from '@jest/globals';
import { descMissing } from '../../../../src/core/audits/desc/missing.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a page without a description is flagged, with its first paragraph as material', () => {
  const faults = faultsOf(descMissing, siteOf({ '/': {}, '/a': { description: null } }));
  expect(faults.map((fault) => fault.page)).toEqual(['https://exemple.fr/a']);
  expect(faults[0]!.evidence.firstParagraph).toMatch(/\p{L}/u);
});
