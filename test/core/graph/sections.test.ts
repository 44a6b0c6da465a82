import { expect, test } from '@jest/globals';
import { sectionsOf } from '../../../src/core/graph/sections.ts';

const named = (paths: string[], most?: number): string[] => {
  const { names, of } = sectionsOf(
    paths.map((path) => `https://exemple.fr${path}`),
    most,
  );
  return [...of].map((section) => names[section] as string);
};

test('a section is the first folder, and the root for pages outside', () => {
  expect(named(['/', '/blog/a', '/blog/b/c', '/vente/'])).toEqual(['/', '/blog/', '/blog/', '/vente/']);
});

test('a folder that all pages share tells nothing: the next one does', () => {
  expect(named(['/fr/', '/fr/blog/a', '/fr/vente/b'])).toEqual(['/fr/', '/fr/blog/', '/fr/vente/']);
});

test('the smallest sections stand together when there are too many', () => {
  expect(named(['/a/1', '/a/2', '/b/1', '/b/2', '/c/1'], 2)).toEqual(['/a/', '/a/', '/b/', '/b/', '/']);
});
