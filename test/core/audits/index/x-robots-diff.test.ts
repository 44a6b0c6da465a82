import { expect, test } from 'vitest';
import { indexXRobotsDiff } from '../../../../src/core/audits/index/x-robots-diff.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a header that closes what the element opens is flagged', () => {
  const site = siteOf({
    '/': { metaRobots: ['index'], headerRobots: ['all'] },
    '/a': { metaRobots: ['index'], headerRobots: ['noindex'] },
  });
  expect(faultyPages(indexXRobotsDiff, site)).toEqual(['/a']);
});
