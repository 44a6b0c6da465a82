import { expect, test } from 'vitest';
import { sellsGifts } from '../../../../src/core/planning/topics/gift-signs.ts';
import { companyWith, personaWith } from '../../../support/small-company.ts';

test('a company concerns occasions to give when an offer or a persona is about a present', () => {
  expect(sellsGifts(companyWith())).toBe(false);
  expect(sellsGifts(companyWith({ personas: [personaWith({ jobs: ['trouver un cadeau pour un ami'] })] }))).toBe(true);
});
