import { expect, test } from 'vitest';
import { linkEquityMismatch } from '../../../../src/core/audits/link/equity-mismatch.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a section that the rest of the site ignores is flagged', () => {
  const forward = Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [`/bols/${index}`, [`/bols/${(index + 1) % 20}`, '/']]),
  );
  const ignored = Object.fromEntries(Array.from({ length: 15 }, (_, index) => [`/archives/${index}`, ['/']]));
  const site = siteOf({ '/': ['/bols/0'], ...forward, ...ignored });
  expect(faultsOf(linkEquityMismatch, site).map((fault) => fault.evidence.section)).toEqual(['archives']);
});
