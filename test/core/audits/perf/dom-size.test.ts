import { expect, test } from 'vitest';
import { perfDomSize } from '../../../../src/core/audits/perf/dom-size.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('1,600 elements are flagged, 1,500 are not', () => {
  expect(faultyPages(perfDomSize, siteOf({ '/': { elements: 1500 }, '/a': { elements: 1600 } }))).toEqual(['/a']);
});
