import { expect, test } from 'vitest';
import { type HierarchyPage, ancestorPages } from '../../../../src/core/linking/candidates/ancestor-pages.ts';

function placed(url: string, title: string, more: Partial<HierarchyPage> = {}): HierarchyPage {
  const none = new Set<string>();
  return { url, title, targets: none, inText: none, inBars: none, depth: 1, parents: [], ...more };
}

const aboveOf = (pages: HierarchyPage[], url: string): string[] => [...ancestorPages(pages).get(url)!].sort();

test('the declared parents of a page, and their ancestors', () => {
  const pages = [
    placed('c', 'C', { parents: ['b'] }),
    placed('b', 'B', { parents: ['a'] }),
    placed('a', 'A', { parents: ['c'] }),
  ];
  expect(aboveOf(pages, 'c')).toEqual(['a', 'b']);
});

test('the chapter of a number, when one links the other', () => {
  const chapter = placed('1', 'Chapitre 1. Le rucher', { targets: new Set(['1.3']) });
  expect(aboveOf([chapter, placed('1.3', '1.3. La reine'), placed('11', '11. La cire')], '1.3')).toEqual(['1']);
  expect(aboveOf([{ ...chapter, targets: new Set() }, placed('1.3', '1.3. La reine')], '1.3')).toEqual([]);
});

test('a breadcrumb: nearer to the start, in the bars of several pages and not of all, and its text lists the page', () => {
  const children = ['x', 'y', 'z'];
  const parent = placed('miels', 'Miels', { depth: 1, inText: new Set(children) });
  const others = Array.from({ length: 8 }, (_, at) => placed(`o${at}`, `O${at}`));
  const below = children.map((url) => placed(url, url, { depth: 2, inBars: new Set(['miels']) }));
  expect(aboveOf([parent, ...below, ...others], 'x')).toEqual(['miels']);
  expect(aboveOf([parent, ...below], 'x')).toEqual([]);
  expect(aboveOf([{ ...parent, inText: new Set() }, ...below, ...others], 'x')).toEqual([]);
  expect(aboveOf([parent, below[0]!, ...others], 'x')).toEqual([]);
});
