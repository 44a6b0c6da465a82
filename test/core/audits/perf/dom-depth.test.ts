import { expect, test } from 'vitest';
import { perfDomDepth } from '../../../../src/core/audits/perf/dom-depth.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('40 levels are flagged', () => {
  expect(faultyPages(perfDomDepth, siteOf({ '/': {}, '/a': { maxDepth: 40 } }))).toEqual(['/a']);
});
