import { expect, test } from '@jest/globals';
import { indexRobotsBlocked } from '../../../../src/core/audits/index/robots-blocked.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a blocked page that is linked is flagged, one known from the sitemap alone is not', () => {
  const site = siteOf({ '/': ['/a'], '/a': { error: 'robots' }, '/b': { error: 'robots', source: 'sitemap' } });
  expect(faultyPages(indexRobotsBlocked, site)).toEqual(['/a']);
});
