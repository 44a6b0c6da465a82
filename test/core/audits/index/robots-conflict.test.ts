import { expect, test } from 'vitest';
import { indexRobotsConflict } from '../../../../src/core/audits/index/robots-conflict.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('index together with noindex is reported, in any position', () => {
  const site = siteOf({
    '/': { metaRobots: ['index', 'follow'] },
    '/a': { metaRobots: ['index'], headerRobots: ['noindex'] },
  });
  expect(faultyPages(indexRobotsConflict, site)).toEqual(['/a']);
});
