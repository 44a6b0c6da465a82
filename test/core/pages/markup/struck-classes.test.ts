import { expect, test } from 'vitest';
import { StruckClasses } from '../../../../src/core/pages/markup/struck-classes.ts';

const classesOf = (sheet: string) => {
  const struck = new StruckClasses();
  struck.add(sheet);
  return [...struck.classes].sort();
};

test('are those that a rule of the page strikes through', () => {
  expect(classesOf('.new{color:red} .price .was, .old { text-decoration: line-through; }')).toEqual(['old', 'was']);
  expect(classesOf('@media print{.bare{text-decoration-line:line-through}}')).toEqual(['bare']);
});

test('are none of a rule that underlines, nor of a state of an element', () => {
  expect(classesOf('.old{text-decoration:underline} .done:checked{text-decoration:line-through}')).toEqual([]);
});

test('are read again when another sheet follows', () => {
  const struck = new StruckClasses();
  expect(struck.classes.size).toBe(0);
  struck.add('.old{text-decoration:line-through}');
  expect(struck.classes.has('old')).toBe(true);
});
