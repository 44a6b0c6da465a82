import { expect, test } from 'vitest';
import { resultWorth } from '../../../../src/core/insights/result-worth.ts';
import { insightFactsOf } from '../../../support/insight-facts-of.ts';
import { companyWith } from '../../../support/small-company.ts';

const [base] = companyWith().offers;
const contract = {
  ...base!,
  id: 'c',
  name: 'Contrat annuel',
  kind: 'service' as const,
  priceNet: 2000,
  marginRate: 0.5,
};

const moved = (given: Parameters<typeof companyWith>[0]) =>
  resultWorth(
    {
      result: 'date avancée',
      labels: ['contrats à qui le rabais a été proposé', 'sans proposition'],
      done: 16,
      isLoss: false,
      offerId: 'c',
    },
    insightFactsOf(companyWith({ offers: [contract], ...given })),
  );
const comparisons = [
  {
    id: 'd',
    what: '5 % de rabais si la visite d’automne est avancée',
    result: 'date avancée',
    decidedBy: 'company',
    groups: [
      { label: 'contrats à qui le rabais a été proposé', cases: 24, results: 14 },
      { label: 'sans proposition', cases: 37, results: 2 },
    ],
  },
] as never;
const full = [
  { id: 'a', label: 'Jours de technicien en automne', possible: 100, used: 99, refused: 20, months: [10] },
] as never;

test('a date that is moved is worth the place that it frees, less the discount: never a new contract', () => {
  const notes = ['Un jour de technicien facture environ 800.'];
  // 800 × 50 % − 5 % of 2,000
  expect(moved({ comparisons, serviceCapacity: full, notes })?.each).toBeCloseTo(300, 6);
  expect(moved({ comparisons, serviceCapacity: full, notes })?.customers).toBe(0);
});

test('where the file does not say what a place brings, a moved date has no known worth', () =>
  expect(moved({ comparisons, serviceCapacity: full })).toBeNull());

test('a loss costs what a note says that one case costs, where it says a price and not a rhythm', () => {
  const lost = (note: string) =>
    resultWorth(
      {
        result: 'refused at the door',
        labels: ['parcels with duty unpaid', 'parcels with duty paid'],
        done: 99,
        isLoss: true,
      },
      insightFactsOf(companyWith({ notes: [note] })),
    )?.each ?? null;
  expect(lost('A parcel refused at the door costs about 19 in postage.')).toBe(19);
  expect(lost('The parcels with the duty paid: the tool costs 19 a month.')).toBeNull();
});

test('a loss costs what a note says of it, not what sparing it costs', () => {
  const leak = (...notes: string[]) =>
    resultWorth(
      { result: 'leak reported', labels: ['parcels with a band', 'parcels without'], done: 40, isLoss: true },
      insightFactsOf(companyWith({ notes })),
    )?.each ?? null;
  expect(leak('A band and its parcels cost 0.5 each.', 'A leaking jar costs us 15.40; a band is small.')).toBe(15.4);
  expect(leak('A band and its parcels cost 0.5 each.')).toBeNull();
});
