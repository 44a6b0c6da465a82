import { expect, test } from 'vitest';
import { discountIdea, spendingOnOffer } from '../../../../src/core/insights/ideas/offer-ideas.ts';
import { companyWith } from '../../../support/small-company.ts';

const totals = { source: 's', bounceDefinition: 'ga4' as const, timeDefinition: 't', attribution: 'a' };
const offer = { id: 'o1', kind: 'service' as const, vatRate: 0.2, revenueShare: 0.5 };
const company = (notes: string[] = [], won = 3) =>
  companyWith({
    offers: [
      { ...offer, name: 'Barn wedding', priceNet: 4000, marginRate: 0.3 },
      { ...offer, id: 'o2', name: 'Yard space', priceNet: 100, marginRate: 0.2, notes },
    ],
    siteTotals: { ...totals, ownMetrics: { 'Requests for a wedding (90), signed': won } },
    costs: [{ id: 'c1', channelId: null, purpose: 'shared', label: 'answers to wedding requests', cash: 3000 }],
  });

test('a discount that takes more than a sale leaves is refused', () => {
  const one = discountIdea('Idea: 30% off the yard space.', company());
  expect(one).toMatchObject({ verdict: 'refuse' });
  expect(one?.reason.en).toContain('leaves €20 a sale, time included; with 30% off, -€10');
});
test('a discount that leaves something says how many more sales it takes', () =>
  expect(discountIdea('Idea: 10% off the yard space.', company())?.reason.en).toContain('2 times the sales'));
test('a spending for an offer that few requests become is refused, with the sales that would pay it back', () => {
  const one = spendingOnOffer('Idée : faire construire une tonnelle à 1 900 € pour les barn weddings.', company());
  expect(one).toMatchObject({ verdict: 'refuse' });
  expect(one?.reason.en).toContain('3 of 90 requests');
});
test('a spending that a few sales pay back is tried', () =>
  expect(spendingOnOffer('Idea: build a tent for 1,900 € for the barn wedding.', company([], 40))).toMatchObject({
    verdict: 'test',
  }));
