import { expect, test } from 'vitest';
import { isDate } from '../../../../src/core/audits/texts/date-anchors.ts';

test.each([
  '2 mars 2026',
  '1er août 2025',
  'lundi 2 mars 2026 à 10 h 30',
  'Publié le 26 novembre 2026',
  'Mar 2, 2026',
  'March 2nd, 2026 at 9:05 am',
  'Posted on July 4, 2025',
  '2026-03-02',
  '02/03/2026',
])('« %s » is a date', (anchor) => {
  expect(isDate(anchor)).toBe(true);
});

test.each(['', 'Mars', 'Salon de mars 2026', 'Les 3 bols de mai', 'Article 12', '2026', 'La loi du 2 mars 2026'])(
  '« %s » is not a date',
  (anchor) => {
    expect(isDate(anchor)).toBe(false);
  },
);
