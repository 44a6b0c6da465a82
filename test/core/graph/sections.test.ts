import { expect, test } from 'vitest';
import { sectionsOf } from '../../../src/core/graph/sections.ts';

const named = (paths: string[], maxSections?: number): string[] => {
  const { names, of } = sectionsOf(
    paths.map((path) => `https://exemple.fr${path}`),
    maxSections,
  );
  return [...of].map((section) => names[section] as string);
};

test('a section is the first folder, or the root', () => {
  expect(named(['/', '/blog/a', '/blog/b/c', '/vente/'])).toEqual(['/', '/blog/', '/blog/', '/vente/']);
});

test('a folder that all pages share is skipped', () => {
  expect(named(['/fr/', '/fr/blog/a', '/fr/vente/b'])).toEqual(['/fr/', '/fr/blog/', '/fr/vente/']);
});

test('beyond the maximum, the smallest sections are merged', () => {
  expect(named(['/a/1', '/a/2', '/b/1', '/b/2', '/c/1'], 2)).toEqual(['/a/', '/a/', '/b/', '/b/', '/']);
});
