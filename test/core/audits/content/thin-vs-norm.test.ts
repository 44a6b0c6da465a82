import { expect, test } from '@jest/globals';
import { contentThinVsNorm } from '../../../../src/core/audits/content/thin-vs-norm.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('one short page among nine long ones is flagged', () => {
  const shelf = Object.fromEntries(
    Array.from({ length: 9 }, (_, index) => [`/bols/${index}`, { links: [], text: ['mot '.repeat(300 + index)] }]),
  );
  expect(
    faultyPages(contentThinVsNorm, siteOf({ ...shelf, '/bols/court': { links: [], text: ['mot '.repeat(90)] } })),
  ).toEqual(['/bols/court']);
  expect(faultyPages(contentThinVsNorm, siteOf(shelf))).toEqual([]);
});
