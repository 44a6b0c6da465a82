import { expect, test } from 'vitest';
import { paymentWay } from '../../../../src/core/framework/use-cycle/payment-way.ts';
import { companyWith } from '../../../support/small-company.ts';

const wayOf = (...notes: string[]) => paymentWay(companyWith({ notes })).way;

test.each([
  ['card', 'The provider can retry refused cards.'],
  ['card', '41 cartes expirées entre janvier et juin.'],
  ['card', 'Trial with a card'],
  ['card', 'Le premier mois est payé par carte.'],
  ['debit', 'Le prélèvement est proposé sans frais de plus.'],
  ['debit', 'A third of them pay by direct debit.'],
])('money is taken by %s where the file says so: %s', (way, note) => {
  expect(wayOf(note)).toBe(way);
});

test.each([
  'Les hôtels remettent notre carte.',
  'Les clients reçoivent une carte en carton.',
  'La facture part en février, avec un bulletin.',
  'Nurses print our planting card.',
  'Engineers give a card with a code.',
  'Un prélèvement sanguin est demandé avant.',
])('nothing is taken by itself where the file speaks of something else: %s', (note) => {
  expect(wayOf(note)).toBeNull();
});

test('a subscription that is sold online is paid online, in a way that no text names', () => {
  const company = companyWith();
  const sold = (sellsToConsumersOnline: boolean) =>
    paymentWay({
      ...company,
      organisation: { ...company.organisation, businessModel: 'b2c_subscription', sellsToConsumersOnline },
    }).way;
  expect([sold(true), sold(false)]).toEqual(['online', null]);
});
