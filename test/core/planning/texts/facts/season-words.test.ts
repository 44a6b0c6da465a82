import { expect, test } from 'vitest';
import { monthsInWords, monthsNamed, seasonsOf } from '../../../../../src/core/planning/texts/facts/season-words.ts';
import { companyWith } from '../../../../support/small-company.ts';

test('months are read span by span', () => {
  expect(monthsNamed('april to june, september and october')).toEqual([4, 5, 6, 9, 10]);
  expect(monthsNamed('entre novembre et janvier')).toEqual([1, 11, 12]);
});

test('months are written as a span, across the new year too', () => {
  expect(monthsInWords([1, 2, 11, 12], 'fr')?.text).toBe('de novembre à février');
  expect(monthsInWords([5, 6, 9], 'fr')?.text).toBe('en mai, juin et septembre');
  expect(monthsInWords([7, 8], 'en')?.text).toBe('in July and August');
  expect(monthsInWords([8, 9, 10], 'fr')?.text).toBe('d’août à octobre');
  expect(monthsInWords([], 'fr')).toBeNull();
});

test('two figures of the same months give the seasons that are full and free', () => {
  const ownMetrics = {
    'visites de mai à juin': 95,
    'visites possibles de mai à juin': 100,
    'visites de janvier à mars': 20,
    'visites possibles de janvier à mars': 100,
  };
  const company = companyWith({ siteTotals: { ...companyWith().siteTotals!, ownMetrics } });
  const { full, free } = seasonsOf(company, 'fr');
  expect([full?.text, free?.text]).toEqual(['en mai et juin', 'de janvier à mars']);
});
