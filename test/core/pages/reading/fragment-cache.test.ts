import { expect, test } from 'vitest';
import { rootContext } from '../../../../src/core/pages/reading/element-context.ts';
import { type Fragment, FragmentCache, isRepeated } from '../../../../src/core/pages/reading/fragment-cache.ts';

const menu = `<a href="/pains">Pains</a>${'<a href="/miel">Miel</a>'.repeat(5)}</nav>`;
const fragment = {
  text: menu,
  weight: 100,
  context: { kind: 'other', level: undefined, inContent: false },
} as Fragment;

test('the first content of a slot has no slot yet', () => {
  const cache = new FragmentCache();
  expect(cache.slot(menu, 0)).toBeNull();
  expect(cache.slot(menu, 0)).not.toBeNull();
});

test('a content is repeated the second time', () => {
  const cache = new FragmentCache();
  cache.slot(menu, 0);
  const slot = cache.slot(menu, 0)!;
  expect([1, 2].map(() => isRepeated(slot, menu, 0, menu.length))).toEqual([false, true]);
});

test('a fragment is found by its text and context', () => {
  const cache = new FragmentCache();
  cache.slot(menu, 0);
  const slot = cache.slot(menu, 0)!;
  cache.add(slot, fragment);
  expect(cache.find(slot, `<nav>${menu}`, 5, rootContext)).toBe(fragment);
  expect(cache.find(slot, `<nav>${menu}`, 5, { ...rootContext, kind: 'cell' })).toBeNull();
});
