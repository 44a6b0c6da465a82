import { expect, test } from 'vitest';
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

test('archives are as long as their list of entries', () => {
  const archives = Object.fromEntries(
    Array.from({ length: 9 }, (_, at) => [`/theme/${at}/`, { links: [], text: ['mot '.repeat(300 + at)] }]),
  );
  const short = { links: [], text: ['mot '.repeat(40)] };
  expect(faultyPages(contentThinVsNorm, siteOf({ ...archives, '/theme/rare/': short }))).toEqual(['/theme/rare/']);
  const paged = { ...archives, '/theme/rare/': short, '/theme/0/page/2/': short };
  expect(faultyPages(contentThinVsNorm, siteOf(paged))).toEqual([]);
});
