import { expect, test } from 'vitest';
import { fold, foldBelow, foldedList } from '../../../src/exports/html/fold.ts';

const parts = {
  list: (items: readonly string[], from: number) => `[${from}:${items.join('')}]`,
  summary: (count: number) => `${count} more`,
};

test('the summary gives what is inside and how much, as text', () => {
  expect(fold({ title: 'A & B', count: '2 rows', content: '<p>x</p>' })).toBe(
    '<details class="fold"><summary class="screen">A &amp; B <span class="count screen">2 rows</span></summary><p>x</p></details>',
  );
});

test('a part below a title is closed unless it is open', () => {
  const closed = foldBelow('<h3>T</h3>', { content: 'x' });
  expect(closed).toBe('<details class="part"><summary><h3>T</h3></summary>x</details>');
  expect(foldBelow('<h3>T</h3>', { content: 'x', open: true })).toContain('<details class="part" open>');
});

test('a list folds its items after the first ones, never a single one', () => {
  expect(foldedList(['a', 'b', 'c'], 2, parts)).toBe('[0:abc]');
  expect(foldedList(['a', 'b', 'c', 'd'], 2, parts)).toBe(
    '[0:ab]<details class="fold"><summary class="screen">2 more</summary>[2:cd]</details>',
  );
});
