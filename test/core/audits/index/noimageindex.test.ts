import { expect, test } from 'vitest';
import { indexNoimageindex } from '../../../../src/core/audits/index/noimageindex.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('noimageindex is flagged', () => {
  expect(faultyPages(indexNoimageindex, siteOf({ '/': {}, '/a': { metaRobots: ['noimageindex'] } }))).toEqual(['/a']);
});
