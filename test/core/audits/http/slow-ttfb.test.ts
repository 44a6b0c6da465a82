import { expect, test } from 'vitest';
import { httpSlowTtfb } from '../../../../src/core/audits/http/slow-ttfb.ts';
import { faultsOf, faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const site = (...times: number[]) =>
  siteOf(Object.fromEntries(times.map((responseMs, index) => [`/p${index}`, { responseMs }])));

test('a very slow page among fast ones is reported, without a figure that changes at each run', () => {
  const fast = Array.from({ length: 12 }, () => 80);
  const faults = faultsOf(httpSlowTtfb, site(700, 800, ...fast, 1850));
  expect(faults.map((fault) => [fault.page, fault.evidence])).toEqual([
    ['https://exemple.fr/p14', { moreThanMs: 1000 }],
  ]);
});

test('a site that is slow on a quarter of its pages is one finding', () => {
  expect(faultyPages(httpSlowTtfb, site(80, 90, 700, 800, 900))).toEqual(['(site)']);
});

test('one or two slow answers may be an accident of the network', () => {
  expect(faultsOf(httpSlowTtfb, site(80, 2000, 1900))).toEqual([]);
});
