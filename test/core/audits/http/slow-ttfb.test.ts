import { expect, test } from '@jest/globals';
import { httpSlowTtfb } from '../../../../src/core/audits/http/slow-ttfb.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a page slower than 600 ms is flagged with a class, not a figure that changes at each run', () => {
  const faults = faultsOf(httpSlowTtfb, siteOf({ '/': {}, '/a': { responseMs: 734 }, '/b': { responseMs: 1850 } }));
  expect(faults.map((fault) => fault.evidence.moreThanMs)).toEqual([600, 1000]);
});
