import { expect, test } from 'vitest';
import { anchorRows } from '../../../src/exports/lists/anchor-rows.ts';

const link = (from: string, to: string, anchor: string, element = 'a') => ({
  from: `https://a.example${from}`,
  to: to.startsWith('/') ? `https://a.example${to}` : to,
  anchor,
  element,
});

test('each page has its anchors, with their number, the pages that bear them and their share', () => {
  const rows = anchorRows([
    link('/', '/miel', 'miel'),
    link('/', '/miel', ' le  miel '),
    link('/b', '/miel', 'miel'),
    link('/b', '/miel', 'miel'),
    link('/b', '/cire', 'cire'),
  ]);
  expect(rows).toEqual([
    { to: 'https://a.example/miel', anchor: 'miel', count: 3, pages: 2, share: 0.75 },
    { to: 'https://a.example/miel', anchor: 'le miel', count: 1, pages: 1, share: 0.25 },
    { to: 'https://a.example/cire', anchor: 'cire', count: 1, pages: 1, share: 1 },
  ]);
});

test('links to other sites, to addresses that are no page and those that are no link of a text are left out', () => {
  expect(
    anchorRows([
      link('/', 'https://b.example/', 'ami'),
      link('/', 'mailto:a@a.example', 'écrire'),
      link('/', '/x', '', 'canonical'),
    ]),
  ).toEqual([]);
});
