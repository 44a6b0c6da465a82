import { expect, test } from 'vitest';
import { EmptyMenu } from '../../../../src/core/pages/reading/empty-menu.ts';

test('a menu is empty when neither links nor text came between its tags', () => {
  const menu = new EmptyMenu();
  menu.open(2, 10);
  menu.open(2, 10);
  expect([menu.close(2, 11), menu.isFound, menu.close(2, 10), menu.isFound]).toEqual([false, false, true, true]);
});

test('a menu that was not opened is not empty', () => {
  expect(new EmptyMenu().close(0, 0)).toBe(false);
});
