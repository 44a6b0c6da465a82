import { expect, test } from 'vitest';
import { resolvedInlinks } from '../../../src/core/graph/resolved-inlinks.ts';
import { siteOf } from '../../support/site-of.ts';

test('pages that link by a redirect count for its target, each once, whichever addresses they use', () => {
  const { linkGraph, pages } = siteOf({
    '/': ['/rss', '/flux', '/a'],
    '/a': ['/rss'],
    '/flux': ['/'],
    '/rss': { redirectTo: '/flux' },
  });
  const counts = resolvedInlinks(linkGraph);
  const inlinks = (path: string) => counts[pages.find(({ record }) => record.url.endsWith(path))!.node];
  expect(inlinks('/flux')).toBe(2);
  expect(inlinks('/a')).toBe(1);
});
