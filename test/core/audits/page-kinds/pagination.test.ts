import { describe, expect, test } from 'vitest';
import { isFollowingPage } from '../../../../src/core/audits/page-kinds/pagination.ts';
import { type PageLiteral, siteOf } from '../../../support/site-of.ts';

/** Paths of the pages that continue a list. */
function following(pages: Readonly<Record<string, PageLiteral>>): string[] {
  return siteOf(pages)
    .pages.filter(isFollowingPage)
    .map((page) => new URL(page.record.url).pathname + new URL(page.record.url).search);
}

const named = (title: string, h1: string): PageLiteral => ({ title, headings: [{ level: 1, text: h1 }] });
const prev = (path: string): string => `https://exemple.fr${path}`;

describe('page 2 and later pages of a list', () => {
  test('are recognised by their address', () => {
    expect(
      following({
        '/blog': {},
        '/blog/page/1': {},
        '/blog/page/12/': {},
        '/blog?page=2': {},
        '/index.php?id=2&start=10': {},
        '/spip.php?rubrique1&debut_articles=20': {},
        '/index.php?id=2&limitstart=0': {},
        '/page/contact': {},
      }),
    ).toEqual(['/blog/page/12/', '/blog?page=2', '/index.php?id=2&start=10', '/spip.php?rubrique1&debut_articles=20']);
  });

  test('are recognised by a previous page with the same title and heading apart from the number', () => {
    expect(
      following({
        '/lampes': named('Lampes de bureau | Atelier', 'Lampes de bureau'),
        '/lampes-suite': {
          ...named('Lampes de bureau - Page 2 sur 3 | Atelier', 'Lampes de bureau'),
          prev: prev('/lampes'),
        },
        '/lampes-fin': {
          ...named('Lampes de bureau (3/3) | Atelier', 'Lampes de bureau'),
          prev: prev('/lampes-suite'),
        },
      }),
    ).toEqual(['/lampes-fin', '/lampes-suite']);
  });

  test('are no chapters of a book, which name their previous chapter too', () => {
    expect(
      following({
        '/manuel/': named('Manuel', 'Manuel'),
        '/manuel/installer': { ...named('Installer le four', 'Installer le four'), prev: prev('/manuel/') },
        '/manuel/nettoyer': { ...named('Nettoyer le four', 'Nettoyer le four'), prev: prev('/manuel/installer') },
      }),
    ).toEqual([]);
  });

  test('are no chapters with the title of the book', () => {
    expect(
      following({
        '/manuel/1': named('Manuel du four', 'Installer'),
        '/manuel/2': { ...named('Manuel du four', 'Nettoyer'), prev: prev('/manuel/1') },
      }),
    ).toEqual([]);
  });
});
