import { expect, test } from '@jest/globals';
import { linkTooMany } from '../../../../src/core/audits/link/too-many.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('151 distinct links are too many, 150 are not', () => {
  const list = (count: number) => Array.from({ length: count }, (_, index) => `/p${index}`);
  expect(faultyPages(linkTooMany, siteOf({ '/': list(150), '/a': [...list(151), '/p1'] }))).toEqual(['/a']);
});
