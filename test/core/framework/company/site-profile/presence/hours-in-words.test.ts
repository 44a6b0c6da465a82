import { expect, test } from 'vitest';
import { hoursInWords } from '../../../../../../src/core/framework/company/site-profile/presence/hours-in-words.ts';

test.each([
  ['Mo-Fr 09:00-18:00', 'du lundi au vendredi de 9\u00a0h à 18\u00a0h', 'Monday to Friday 9:00–18:00'],
  [
    'Tu,Sa 09:30-12:00,14:00-19:00',
    'mardi, samedi de 9\u00a0h\u00a030 à 12\u00a0h, de 14\u00a0h à 19\u00a0h',
    'Tuesday, Saturday 9:30–12:00, 14:00–19:00',
  ],
  [
    'Mo-Fr 09:00-12:00, 14:00-18:00; Sa 09:00-12:00',
    'du lundi au vendredi de 9\u00a0h à 12\u00a0h, de 14\u00a0h à 18\u00a0h\u202f; samedi de 9\u00a0h à 12\u00a0h',
    'Monday to Friday 9:00–12:00, 14:00–18:00; Saturday 9:00–12:00',
  ],
])('the code %s of data is said in words', (hours, fr, en) => {
  expect(hoursInWords(hours)).toEqual({ fr, en });
});

test('hours that a page writes in words stay as they are', () => {
  const written = 'Sa boutique ouvre du mardi au samedi, 9h-18h';
  expect(hoursInWords(written)).toEqual({ fr: written, en: written });
});
