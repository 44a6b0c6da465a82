import { expect, test } from '@jest/globals';
import { indexNofollowPage } from '../../../../src/core/audits/index/nofollow-page.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a page-wide nofollow is flagged', () => {
  expect(faultyPages(indexNofollowPage, siteOf({ '/': {}, '/a': { metaRobots: ['index', 'nofollow'] } }))).toEqual([
    '/a',
  ]);
});
