import { expect, test } from 'vitest';
import { afterColon, sentence, uncapitalised, withoutStop } from '../../../src/core/report/sentence.ts';

test('a sentence has a capital and one final mark', () => {
  expect([' lire le plan', 'Prêt !', ''].map(sentence)).toEqual(['Lire le plan.', 'Prêt !', '']);
});
test('a text without its stop can go on', () => expect(withoutStop('Lire le plan.; ')).toBe('Lire le plan'));
test('a name keeps its capital after a colon', () => {
  expect(['Search Console', 'NPS', 'Instagram', 'Every Monday', 'Lire'].map(uncapitalised)).toEqual([
    'Search Console',
    'NPS',
    'Instagram',
    'every Monday',
    'lire',
  ]);
});
test('a text after a colon is a sentence in both languages', () => {
  expect(afterColon({ fr: 'Lire', en: 'Read' })).toEqual({ fr: 'lire.', en: 'read.' });
});
