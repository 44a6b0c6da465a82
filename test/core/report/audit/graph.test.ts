import { expect, test } from 'vitest';
import type { SiteAnalysis } from '../../../../src/core/analysis/site-analysis.ts';
import { graphPart } from '../../../../src/core/report/audit/graph.ts';
import { graphPicture } from '../../../../src/core/report/audit/graph-picture.ts';
import { pageSheets } from '../../../../src/core/report/audit/page-sheets.ts';
import { siteOf } from '../../../support/site-of.ts';

const facts = siteOf({
  '/': ['/guides/a', '/guides/b', '/livres/c'],
  '/guides/a': [],
  '/guides/b': [],
  '/livres/c': [],
});
const drawn = (semantics: unknown = null) => {
  const analysis = { facts, semantics, results: [] } as unknown as SiteAnalysis;
  const block = graphPart(analysis, graphPicture(analysis)).find(({ kind }) => kind === 'graph');
  if (block?.kind !== 'graph') throw new Error('no map');
  return { ...block, sheets: pageSheets(analysis) };
};

test('without topics the colour of a page is that of its folder, the largest folder first', () => {
  const { groups, nodes, caption } = drawn();
  expect(groups).toEqual(['/guides/', '/livres/']);
  const groupOf = (path: string) => nodes.find(({ name }) => name?.startsWith(path))?.group;
  expect(['/guides/a', '/guides/b', '/livres/c', '/ '].map(groupOf)).toEqual([0, 0, 1, -1]);
  expect(caption.fr).toContain('la couleur le dossier');
});

test('topics of the drawn pages give the colours', () => {
  const topicOf = new Map([['https://exemple.fr/livres/c', 't1']]);
  const { groups, caption } = drawn({
    topics: [{ id: 't1', name: 'Livres' }],
    topicOf,
    keyphrases: [],
    suggestions: [],
  });
  expect(groups).toEqual(['Livres']);
  expect(caption.en).toContain('colour the topic');
});

test('a page of the map leads to its own sheet', () => {
  const { nodes, sheets } = drawn();
  for (const { name, sheet } of nodes) {
    const found = sheets.find(({ id }) => id === sheet)!;
    expect(name!.startsWith(new URL(found.url).pathname)).toBe(true);
  }
  expect(new Set(nodes.map(({ sheet }) => sheet)).size).toBe(4);
});
