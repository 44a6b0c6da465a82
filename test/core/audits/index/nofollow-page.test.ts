import { expect, test } from 'vitest';
import { indexNofollowPage } from '../../../../src/core/audits/index/nofollow-page.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a page-wide nofollow is flagged', () => {
  expect(faultyPages(indexNofollowPage, siteOf({ '/': {}, '/a': { metaRobots: ['index', 'nofollow'] } }))).toEqual([
    '/a',
  ]);
});

test('a log-in page and a version to print that keep out of the index may lead nowhere', () => {
  const shut = { noindex: true, metaRobots: ['noindex', 'nofollow'] };
  const site = siteOf({ '/': {}, '/wp-login.php': shut, '/a?print=1': shut, '/b': shut });
  expect(faultyPages(indexNofollowPage, site)).toEqual(['/b']);
});
