import { expect, test } from 'vitest';
import { onePageNotice } from '../../../../src/core/report/audit/one-page-notice.ts';
import { siteOf } from '../../../support/site-of.ts';

const notice = (...site: Parameters<typeof siteOf>) => onePageNotice(siteOf(...site))?.en ?? null;

test('a single page that leads nowhere may hide the site, and the access to give is named', () => {
  expect(notice({ '/': {} })).toMatch(/a single page was read.+password.+--auth-file/);
  expect(notice({ '/': { links: ['https://www.facebook.com/x'] } })).not.toBeNull();
});

test('nothing is said when the page links to another, when others were read or when the reason is known', () => {
  expect(notice({ '/': { links: ['/gone'] } })).toBeNull();
  expect(notice({ '/': {}, '/a': {} })).toBeNull();
  const incompleteReasons = [{ code: 'max-pages', count: 3, examples: [] }];
  expect(notice({ '/': {} }, { crawl: { complete: false, incompleteReasons } })).toBeNull();
  const script = { kind: 'script' as const, url: '/main.js', blocking: false };
  expect(notice({ '/': { words: 1, headings: [], blocks: [], resources: [script] } })).toBeNull();
});
