import { expect, test } from 'vitest';
import { titleMultiple } from '../../../../src/core/audits/title/multiple.ts';
import { faultsOf, faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('two title elements are flagged, one is not', () => {
  expect(faultyPages(titleMultiple, siteOf({ '/': {}, '/a': { titleCount: 2 } }))).toEqual(['/a']);
});

test('the same fault on every page of a template is one finding with its count', () => {
  const pages = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [`/p${index}`, { titleCount: 2, links: [] }]),
  );
  const faults = faultsOf(titleMultiple, siteOf(pages));
  expect(faults.map((fault) => [fault.page, fault.evidence.pages])).toEqual([[null, 12]]);
});
