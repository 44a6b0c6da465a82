import { expect, test } from 'vitest';
import { inboundPages } from '../../../src/core/graph/inbound-pages.ts';
import { siteOf } from '../../support/site-of.ts';

test('a link to an address that redirects counts for the page where it ends, and each page once', () => {
  const { linkGraph, pages } = siteOf({
    '/': ['/faqs', '/faqs/', '/a'],
    '/a': ['/faqs'],
    '/faqs/': ['/faqs', '/'],
    '/faqs': { redirectTo: '/faqs/' },
  });
  const { all, content, follow } = inboundPages(linkGraph);
  const nodeOf = (path: string) => pages.find(({ record }) => new URL(record.url).pathname === path)!.node;
  const countsOf = (path: string) => [all, content, follow].map((counts) => counts[nodeOf(path)]);
  expect(countsOf('/faqs/')).toEqual([2, 2, 2]);
  expect(countsOf('/faqs')).toEqual([3, 3, 3]);
  expect(countsOf('/a')).toEqual([1, 1, 1]);
});
