import { expect, test } from 'vitest';
import { refusedText } from '../../../src/core/audits/facts/imported-facts.ts';

test('rejected rows have correct plurals and their first lines', () => {
  expect(refusedText({ reason: 'other-site', count: 1, lines: [2] }).fr).toBe('1 adresse d’un autre site (ligne 2)');
  expect(refusedText({ reason: 'unreadable', count: 5, lines: [2, 3] })).toEqual({
    fr: '5 lignes illisibles (lignes 2, 3…)',
    en: '5 unreadable rows (lines 2, 3…)',
  });
});
