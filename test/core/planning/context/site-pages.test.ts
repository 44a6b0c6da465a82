import { describe, expect, test } from 'vitest';
import type { SiteSignals } from '../../../../src/core/planning/context/site-signals.ts';
import { linkStatusOf, pageNamed } from '../../../../src/core/planning/context/site-pages.ts';

const page = { url: 'https://exemple.fr/a', title: 'A', role: 'hub', depth: 3, inlinks: 2, words: 300 };

test('a page without a path of links counts as too deep', () => {
  expect(linkStatusOf(page)).toBe('ok');
  expect(linkStatusOf({ ...page, depth: 4 })).toBe('too_deep');
  expect(linkStatusOf({ ...page, depth: null })).toBe('too_deep');
  expect(linkStatusOf({ ...page, inlinks: 1 })).toBe('weak_links');
  expect(linkStatusOf(null)).toBe('missing_page');
});

describe('the page that words name', () => {
  const site = (pages: Readonly<Record<string, string>>): SiteSignals =>
    ({
      pages: Object.entries(pages).map(([path, title]) => ({
        url: `https://exemple.fr${path}`,
        title,
        heading: null,
        indexable: true,
        language: null,
      })),
    }) as unknown as SiteSignals;
  const named = (pages: Readonly<Record<string, string>>, words: string): string | undefined =>
    pageNamed(site(pages), words, 'fr')?.url.replace('https://exemple.fr', '');

  test('contains them all, in its title or its address, whatever their endings', () => {
    expect(named({ '/a': 'Nos volets', '/volets-bois': 'Tous nos modèles' }, 'volet bois')).toBe('/volets-bois');
  });
  test('contains a word by its beginning', () => {
    expect(named({ '/a': 'Les volets en aluminium' }, 'volet alu')).toBe('/a');
  });
  test('of several, it has the fewest other words', () => {
    expect(named({ '/a': 'Entretenir un volet roulant en hiver', '/b': 'Volets roulants' }, 'volet roulant')).toBe(
      '/b',
    );
  });
  test('is neither the home page nor a legal page', () => {
    expect(named({ '/': 'Volet roulant', '/mentions-legales': 'Volet roulant' }, 'volet roulant')).toBeUndefined();
  });
  test('is none when a word is missing', () => {
    expect(named({ '/a': 'Nos volets' }, 'volet bois')).toBeUndefined();
  });
});
