import { expect, test } from '@jest/globals';
import { linkStatus } from '../../../src/core/framework/link-status.ts';

const page = {
  url: '/a',
  title: 'A',
  role: 'hub' as const,
  clusterId: 'c',
  depth: 1,
  inlinksSameCluster: 2,
  inlinksTotal: 9,
  words: 300,
  indexable: true,
};

test('a subject is sound with a near page that its own pages point at', () => {
  expect(linkStatus('c', [page])).toEqual({ clusterId: 'c', url: '/a', status: 'ok' });
  expect(linkStatus('c', [{ ...page, inlinksSameCluster: 1 }]).status).toBe('weak_links');
  expect(linkStatus('c', [{ ...page, depth: 4 }]).status).toBe('too_deep');
  expect(linkStatus('c', [{ ...page, depth: null }]).status).toBe('too_deep');
});

test('articles and pages closed to search engines are no target', () => {
  expect(
    linkStatus('c', [
      { ...page, role: 'article' },
      { ...page, indexable: false },
    ]),
  ).toMatchObject({ url: null, status: 'missing_page' });
});

test('the shallowest page is the target, ties by address', () => {
  const pages = [
    { ...page, url: '/z', depth: 2 },
    { ...page, url: '/c' },
    { ...page, url: '/b' },
  ];
  expect(linkStatus('c', pages).url).toBe('/b');
});
