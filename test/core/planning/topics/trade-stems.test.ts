import { expect, test } from 'vitest';
import { tradeStems } from '../../../../src/core/planning/topics/trade-stems.ts';
import { companyWith, personaWith } from '../../../support/small-company.ts';

const stems = (vocabulary: string[]): string[] => [
  ...tradeStems(companyWith({ keywords: [], personas: [personaWith({ vocabulary })] })),
];

test('a word of a third of the searches is the trade, and no word of fewer than three searches is', () => {
  expect(stems(['révision vélo', 'pneu crevé vélo', 'location vélo', 'dérailleur bloqué'])).toEqual(['velo']);
  expect(stems(['révision vélo', 'location vélo'])).toEqual([]);
});
