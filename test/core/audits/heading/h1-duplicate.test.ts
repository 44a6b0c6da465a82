import { expect, test } from '@jest/globals';
import { headingH1Duplicate } from '../../../../src/core/audits/heading/h1-duplicate.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('two pages with one H1 are one finding', () => {
  const headings = [{ level: 1, text: 'Nos stages' }];
  const faults = faultsOf(headingH1Duplicate, siteOf({ '/': {}, '/a': { headings }, '/b': { headings } }));
  expect(faults.map((fault) => fault.evidence.urls)).toEqual([['https://exemple.fr/a', 'https://exemple.fr/b']]);
});
