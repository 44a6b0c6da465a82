import { expect, test } from 'vitest';
import { filledCompany } from '../../../../../src/core/framework/company/reading/filled-company.ts';

const today = '2026-11-02';
const answers = {
  language: 'fr',
  name: 'Atelier Guérin',
  domain: 'https://www.atelier-guerin.example',
  sector: 'home_services',
  model: 'lead_gen_services',
  offers: 'Toiture 95 €/m², Dépannage 180 €',
  margin: 40,
  personas: 'propriétaires',
  channels: 'google',
  goal: 'new_customers',
  hoursPerWeek: 3,
  cash: 500,
};

test('the price of a square metre stays one of a measure, and no average purchase is made of it', () => {
  const company = filledCompany(answers, today) as {
    offers: { pricePer?: string; priceNet: number }[];
    economics: { aovNet: number };
  };
  expect(company.offers.map(({ pricePer, priceNet }) => [pricePer, priceNet])).toEqual([
    ['m²', 79.17],
    [undefined, 150],
  ]);
  expect(company.economics.aovNet).toBe(150);
  const { economics: _unsaid, ...file } = company;
  expect((filledCompany(file, today) as typeof company).economics.aovNet).toBe(150);
});

test('a channel that nobody named takes no identifier of one that the file names', () => {
  const channels = [{ id: 'gbp', typeId: 'CH-SEO', ownership: 'owned', status: 'active', metrics: {} }];
  const filled = filledCompany({ organisation: { name: answers.name, domain: answers.domain }, channels }, today) as {
    channels: { id: string }[];
  };
  const ids = filled.channels.map(({ id }) => id);
  expect(ids[0]).toBe('gbp');
  expect(new Set(ids).size).toBe(ids.length);
});
