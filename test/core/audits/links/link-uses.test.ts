import { expect, test } from 'vitest';
import { countUses, sourcePages, sourcesOf, usesOf } from '../../../../src/core/audits/links/link-uses.ts';
import { absolute, siteOf } from '../../../support/site-of.ts';

const site = siteOf({ '/': ['/a', { to: '/a', position: 'footer' }, '/b'], '/b': ['/a'], '/a': ['/a'] });
const target = site.pageOf.get(absolute('/a'))!;

test('every occurrence of a link to a target from another page is found, whatever the position', () => {
  const uses = usesOf(site, [target]).get(target)!;
  expect(uses.map(({ page, link }) => [page.record.url, link.position])).toEqual([
    ['https://exemple.fr/', 'content'],
    ['https://exemple.fr/', 'footer'],
    ['https://exemple.fr/b', 'content'],
  ]);
  expect(sourcePages(uses)).toHaveLength(2);
});

test('a target without links is left out', () => {
  const lonely = siteOf({ '/': [], '/seule': [] });
  expect(usesOf(lonely, lonely.pages).size).toBe(0);
});

test('the evidence lists at most a thousand sources and their full number', () => {
  const [use] = usesOf(site, [target]).get(target)!;
  const evidence = sourcesOf(Array.from({ length: 1500 }, () => use!));
  expect((evidence.sources as unknown[]).length).toBe(1000);
  expect(evidence.sourceCount).toBe(1);
});

test('uses may be limited to links with a trait', () => {
  const mixed = siteOf({ '/': ['/a', { to: '/a', rel: 'nofollow' }], '/a': [] });
  const a = mixed.pageOf.get(absolute('/a'))!;
  expect([countUses(mixed.links, a, 'clickable'), countUses(mixed.links, a, 'followed')]).toEqual([2, 1]);
  expect(
    usesOf(mixed, [a], 'nofollow')
      .get(a)!
      .map(({ link }) => link.rel),
  ).toEqual(['nofollow']);
});
