import { expect, test } from 'vitest';
import { tradeStems } from '../../../../src/core/planning/topics/trade-stems.ts';
import { companyWith, personaWith } from '../../../support/small-company.ts';

const stems = (vocabulary: string[]): string[] => [
  ...tradeStems(companyWith({ keywords: [], personas: [personaWith({ vocabulary })] })),
];

test('a word of a third of the searches is the trade, and no word of fewer than three searches is', () => {
  expect(stems(['hivernage piscine', 'eau verte piscine', 'contrat piscine', 'recherche de fuite'])).toEqual([
    'piscin',
  ]);
  expect(stems(['hivernage piscine', 'contrat piscine'])).toEqual([]);
});
