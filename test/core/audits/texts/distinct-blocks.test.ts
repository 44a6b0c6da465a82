import { expect, test } from 'vitest';
import { blockSums, distinctBlocks, pagesWithBlock } from '../../../../src/core/audits/texts/distinct-blocks.ts';
import type { Block } from '../../../../src/core/pages/page.ts';
import { siteOf } from '../../../support/site-of.ts';

const block = (text: string): Block => ({ kind: 'paragraph', text, position: 'content' });
const [menu, bowls, plates] = [block('Menu'), block('Nos bols'), block('Nos assiettes')];
/** Pages that share the very objects, as those read from the store do. */
const pagesWith = (...blocks: Block[][]) =>
  siteOf(Object.fromEntries(blocks.map((_, at) => [`/p${at}`, {}]))).htmlPages.map((page, at) => ({
    ...page,
    content: { ...page.content!, blocks: blocks[at]! },
  }));

test('a block on several pages has one index, and each page its indexes in order', () => {
  const pages = pagesWith([menu, bowls], [menu, plates, menu], [], [plates]);
  const { blocks, places, starts, isShared } = distinctBlocks(pages);
  expect(blocks).toEqual([menu, bowls, plates]);
  expect([...places]).toEqual([0, 1, 0, 2, 0, 2]);
  expect([...starts]).toEqual([0, 2, 5, 5, 6]);
  expect([...isShared]).toEqual([1, 0, 1]);
});

test('pages with a matching block are found, each distinct block being tested once', () => {
  const pages = pagesWith([menu, bowls], [menu, plates], [menu]);
  const tested: string[] = [];
  const holding = pagesWithBlock(pages, ({ text }) => {
    tested.push(text);
    return text === 'Nos assiettes';
  });
  expect([...holding]).toEqual([pages[1]]);
  expect(tested).toEqual(['Menu', 'Nos bols', 'Nos assiettes']);
});

test('a block of several pages is read once, and unwanted ones are left out', () => {
  const pages = pagesWith([menu, bowls], [bowls, plates]);
  const read: string[] = [];
  const lengthsOf = blockSums(distinctBlocks(pages), Uint8Array.of(0, 1, 1), 2, ({ text }) => {
    read.push(text);
    return [1, text.length];
  });
  expect(pages.map((page) => [...lengthsOf(page)])).toEqual([
    [1, 8],
    [2, 21],
  ]);
  expect(read).toEqual(['Nos bols', 'Nos assiettes']);
  expect([...lengthsOf(pagesWith([menu])[0]!)]).toEqual([0, 0]);
});
