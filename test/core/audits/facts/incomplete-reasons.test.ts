import { expect, test } from 'vitest';
import { incompleteReasonsText } from '../../../../src/core/audits/facts/incomplete-reasons.ts';

test('why a crawl is not complete is stated in both languages', () => {
  const reasons = [
    { code: 'errors', count: 1 },
    { code: 'sitemaps', count: 501 },
  ];
  expect(incompleteReasonsText(reasons, 'fr')).toBe(
    'pages en erreur (1), plans de site au-delà des 500 qui sont lus (501)',
  );
  expect(incompleteReasonsText(reasons, 'en')).toBe('pages in error (1), sitemaps beyond the 500 that are read (501)');
});
