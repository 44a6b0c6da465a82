import { expect, test } from 'vitest';
import { PageLinkReader } from '../../../../src/core/graph/building/page-link-reader.ts';
import { UrlIndex } from '../../../../src/core/graph/building/url-index.ts';
import type { PageLink } from '../../../../src/core/pages/page.ts';

const link = (to: string, fields: Partial<PageLink> = {}): PageLink => ({
  to,
  href: to,
  anchor: '',
  rel: '',
  follow: true,
  element: 'a',
  position: 'content',
  internal: true,
  http: true,
  block: null,
  start: null,
  ...fields,
});

/** Ids in order of appearance, from 0. */
function newReader(): PageLinkReader {
  const index = new UrlIndex();
  let count = 0;
  return new PageLinkReader(index, (url) => {
    const known = index.find(url);
    if (known !== -1) return known;
    index.add(url, count);
    return count++;
  });
}

test('reads the targets in document order, with position and nofollow in the code', () => {
  const { ids, codes, count } = newReader().read([
    link('/a'),
    link('/b', { position: 'nav' }),
    link('/a', { position: 'nav', follow: false }),
  ]);
  expect([...ids.subarray(0, count)]).toEqual([0, 1, 0]);
  expect([...codes.subarray(0, count)]).toEqual([0, 1, 9]);
});

test('skips external links, addresses that are not http(s), and elements that only describe the page', () => {
  const { count } = newReader().read([
    link('https://ailleurs.fr/', { internal: false }),
    link('mailto:a@b.fr', { http: false }),
    link('/a', { element: 'canonical' }),
    link('/b', { element: 'refresh' }),
  ]);
  expect(count).toBe(1);
});

test('a place whose link changes on every page is read right, also when it is no longer compared', () => {
  const reader = newReader();
  for (let page = 0; page < 40; page++) {
    const { ids, count } = reader.read([link('/menu'), link(`/${page}`)]);
    expect([...ids.subarray(0, count)]).toEqual([0, page + 1]);
  }
});
