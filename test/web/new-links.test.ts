import { expect, test } from 'vitest';
import { newLinks } from '../../src/web/parts/links/new-links.ts';

test('the links that a second exploration adds are new, those that it proposes again are not', () => {
  const first = newLinks(null, 'first', ['a', 'b']);
  expect([...first.fresh]).toEqual([]);
  const second = newLinks(first.shown, 'second', ['b', 'c']);
  expect([...second.fresh]).toEqual(['c']);
  // Opened a second time, the same list says the same.
  expect([...newLinks(second.shown, 'second', ['b', 'c']).fresh]).toEqual(['c']);
});
