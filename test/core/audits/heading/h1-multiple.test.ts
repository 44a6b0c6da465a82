import { expect, test } from '@jest/globals';
import { headingH1Multiple } from '../../../../src/core/audits/heading/h1-multiple.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('two H1 are flagged, one is not', () => {
  const headings = [
    { level: 1, text: 'Bols' },
    { level: 1, text: 'Tasses' },
  ];
  expect(faultyPages(headingH1Multiple, siteOf({ '/': {}, '/a': { headings } }))).toEqual(['/a']);
});
