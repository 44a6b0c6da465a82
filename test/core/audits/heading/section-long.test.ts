import { expect, test } from '@jest/globals';
import { headingSectionLong } from '../../../../src/core/audits/heading/section-long.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('350 words under one subheading are flagged, a text cut by subheadings is not', () => {
  const long = Array.from({ length: 7 }, () => 'mot '.repeat(50).trim());
  expect(
    faultyPages(headingSectionLong, siteOf({ '/': {}, '/a': { text: ['Introduction.', 'Suite.', ...long] } })),
  ).toEqual(['/a']);
});
