import { expect, test } from 'vitest';
import { linkMissingReciprocalCluster } from '../../../../src/core/audits/link/missing-reciprocal-cluster.ts';
import { faultsOf, unmeasuredReason } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const topic = (pages: string[]) => ({
  topics: [
    {
      id: 't1',
      name: 'grès',
      terms: [],
      pages: pages.map((path) => `https://exemple.fr${path}`),
      hub: 'https://exemple.fr/gres',
      language: 'fr' as const,
    },
  ],
});

test('a child without a link to its hub is reported', () => {
  const pages = { '/gres': ['/a', '/b'], '/a': ['/gres'], '/b': ['/a'] };
  const [fault] = faultsOf(linkMissingReciprocalCluster, siteOf(pages, { semantics: topic(['/gres', '/a', '/b']) }));
  expect([fault!.evidence.hubToPage, fault!.evidence.pageToHub]).toEqual([[], ['https://exemple.fr/b']]);
  expect(fault!.message.en).toBe('Topic “grès”: 1 page of 2 does not link to the hub.');
});

test('a topic linked both ways is sound', () => {
  const pages = { '/gres': ['/a', '/b'], '/a': ['/gres'], '/b': ['/gres'] };
  expect(faultsOf(linkMissingReciprocalCluster, siteOf(pages, { semantics: topic(['/gres', '/a', '/b']) }))).toEqual(
    [],
  );
  expect(unmeasuredReason(linkMissingReciprocalCluster, siteOf(pages))).not.toBeNull();
});

test('a version of the page in another language is no child of the topic', () => {
  const pages = {
    '/gres': { lang: 'fr', links: ['/a', '/b'] },
    '/a': { lang: 'fr', links: ['/gres'] },
    '/b': { lang: 'fr-FR', links: ['/gres'] },
    '/en/stoneware': { lang: 'en', links: [] },
  };
  const site = siteOf(pages, { semantics: topic(['/gres', '/a', '/b', '/en/stoneware']) });
  expect(faultsOf(linkMissingReciprocalCluster, site)).toEqual([]);
});

test('a page of the topic that shares no telling phrase with the hub is no child of it', () => {
  const paths = ['/gres', '/a', '/b', '/c', '/d', '/e'];
  const said: Record<string, string[]> = {
    '/gres': ['gres', 'outil'],
    '/a': ['gres'],
    '/b': ['gres'],
    '/c': ['outil'],
  };
  const keyphrases = paths.map((path) => ({
    url: `https://exemple.fr${path}`,
    keyphrases: [...(said[path] ?? []), ...(path > '/c' ? ['outil'] : [])].map((key) => ({ key, text: key })) as never,
  }));
  const pages = Object.fromEntries(paths.map((path) => [path, path === '/gres' ? [] : ['/gres']]));
  const semantics = { ...topic(['/gres', '/a', '/b', '/c']), keyphrases };
  const [fault] = faultsOf(linkMissingReciprocalCluster, siteOf(pages, { semantics }));
  expect(fault!.evidence.hubToPage).toEqual(['https://exemple.fr/a', 'https://exemple.fr/b']);
});

test('an index is no child of a topic', () => {
  const links = Array.from({ length: 12 }, (_, at) => ({ to: `/e${at}`, anchor: 'Une entrée' }));
  const pages = { '/gres': [], '/a': ['/gres'], '/b': ['/gres'], '/index': { links, words: 24 } };
  const site = siteOf(pages, { semantics: topic(['/gres', '/a', '/b', '/index']) });
  expect(faultsOf(linkMissingReciprocalCluster, site)[0]!.evidence.hubToPage).toHaveLength(2);
});

test('pages of filler make no topic', () => {
  const text = ['Lorem ipsum dolor sit amet, consectetur adipiscing elit. '.repeat(9)];
  const pages = { '/gres': { links: [], text }, '/a': ['/gres'], '/b': ['/gres'] };
  const semantics = topic(['/gres', '/a', '/b']);
  expect(faultsOf(linkMissingReciprocalCluster, siteOf(pages, { semantics }))).toEqual([]);
  const children = { '/gres': [], '/a': { links: ['/gres'], text }, '/b': { links: ['/gres'], text } };
  expect(faultsOf(linkMissingReciprocalCluster, siteOf(children, { semantics }))).toEqual([]);
});

test('the fifth page of a list is no pillar and no child', () => {
  const hub = 'https://exemple.fr/blog/page/5/';
  const [known] = topic([]).topics;
  const pages = { '/blog/page/5/': [], '/a': ['/blog/page/5/'], '/b': ['/blog/page/5/'] };
  const semantics = { topics: [{ ...known!, hub, pages: [hub, 'https://exemple.fr/a', 'https://exemple.fr/b'] }] };
  expect(faultsOf(linkMissingReciprocalCluster, siteOf(pages, { semantics }))).toEqual([]);
});

test('the home page, under whatever address, is no child of a topic', () => {
  const home = { bodyHash: 'accueil', links: ['/gres'] };
  const pages = { '/': home, '/index.html': home, '/gres': [], '/a': ['/gres'], '/b': ['/gres'] };
  const told = (paths: string[]) =>
    faultsOf(linkMissingReciprocalCluster, siteOf(pages, { semantics: topic(['/gres', ...paths]) }));
  expect(told(['/', '/index.html'])).toEqual([]);
  expect(told(['/', '/a', '/b'])[0]!.evidence.hubToPage).toEqual(['https://exemple.fr/a', 'https://exemple.fr/b']);
});

test('pages with common words and hardly a link are not a planned cluster', () => {
  const semantics = topic(['/gres', '/a', '/b', '/c']);
  const told = (tied: Record<string, string[]>) =>
    faultsOf(
      linkMissingReciprocalCluster,
      siteOf({ '/gres': [], '/a': [], '/b': [], '/c': [], ...tied }, { semantics }),
    );
  expect(told({ '/a': ['/gres'] })).toEqual([]);
  expect(told({ '/a': ['/gres'], '/b': ['/gres'] })).toHaveLength(1);
});
