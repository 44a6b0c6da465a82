import { expect, test } from '@jest/globals';
import { indexRobotsInvalid } from '../../../../src/core/audits/index/robots-invalid.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('faults of the file are one finding', () => {
  const crawl = { robots: { issues: ['line 3: unknown directive'] } };
  expect(faultyPages(indexRobotsInvalid, siteOf({ '/': {} }, { crawl }))).toEqual(['(site)']);
  expect(faultyPages(indexRobotsInvalid, siteOf({ '/': {} }))).toEqual([]);
});
