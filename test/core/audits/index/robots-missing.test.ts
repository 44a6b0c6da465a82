import { expect, test } from 'vitest';
import { indexRobotsMissing } from '../../../../src/core/audits/index/robots-missing.ts';
import { faultyPages, unmeasuredReason } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a missing robots.txt is reported once, a file that was not read is not measured', () => {
  expect(
    faultyPages(indexRobotsMissing, siteOf({ '/': {} }, { crawl: { robots: { state: 'missing', status: 404 } } })),
  ).toEqual(['(site)']);
  expect(faultyPages(indexRobotsMissing, siteOf({ '/': {} }))).toEqual([]);
  expect(
    unmeasuredReason(indexRobotsMissing, siteOf({ '/': {} }, { crawl: { robots: { state: 'ignored' } } })),
  ).not.toBeNull();
});
