import { expect, test } from 'vitest';
import { namedPages } from '../../src/web/parts/calendar/named-pages.ts';

const names = new Map([
  ['/thyme-salt.html', '“Thyme salt”'],
  ['/', '“Home”'],
]);
const nameOf = (path: string) => names.get(path) ?? null;

test('the pages of a title have the names that people give them, a page without one its path', () => {
  expect(namedPages('Complete the pages: first /thyme-salt.html, /unknown and /', nameOf)).toBe(
    'Complete the pages: first “Thyme salt”, /unknown and “Home”',
  );
});

test('a stroke between two words is no page', () => {
  expect(namedPages('Write the before/after page, and/or a case', () => '“x”')).toBe(
    'Write the before/after page, and/or a case',
  );
});
