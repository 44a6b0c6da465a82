import { expect, test } from 'vitest';
import { eventConcerns } from '../../../src/core/contents/event-binding.ts';
import type { DatedEvent } from '../../../src/core/planning/calendar/events-between.ts';
import { candidateWith } from '../../support/plan-parts.ts';
import { companyWith, personaWith } from '../../support/small-company.ts';

const occasion = (title: string, given: Partial<DatedEvent> = {}): DatedEvent => ({
  id: 'e',
  title: { fr: title, en: title },
  day: '2027-05-30',
  leadWeeks: 6,
  gift: false,
  ...given,
});
const mothersDay = occasion('Fête des mères', { gift: true });
const [bike] = companyWith().offers;
const present = { ...bike!, id: 'o2', attributes: ['une idée de cadeau'] };
const [giver] = companyWith({ personas: [personaWith({ jobs: ['trouver un cadeau'] })] }).personas;
const concerns = (event: DatedEvent, given: Parameters<typeof candidateWith>[0], offers = [bike!]): boolean =>
  eventConcerns({ offers }, event, candidateWith(given));

test('an occasion to give concerns who buys for another person', () => {
  expect([concerns(mothersDay, { persona: giver! }), concerns(mothersDay, {})]).toEqual([true, false]);
});

test('an occasion to give is for what is sold as a present, where something is', () => {
  const offers = [bike!, present];
  const served = [present, bike!].map((offer) => concerns(mothersDay, { persona: giver!, offer }, offers));
  expect(served).toEqual([true, false]);
});

test('a family occasion never carries what is searched for an organisation', () => {
  const keywords = ['cadeau d’entreprise gourmand', 'corporate gifts', 'panier cadeau gourmand'];
  expect(keywords.map((keyword) => concerns(mothersDay, { persona: giver!, topic: { keyword } }))).toEqual([
    false,
    false,
    true,
  ]);
});

test('a period of reduced prices is for an offer that the company says it reduces', () => {
  const sales = occasion('Soldes', { reduction: true });
  const reduced = { ...bike!, seasonality: 'en promotion en juin' };
  expect([concerns(sales, { offer: bike! }), concerns(sales, { offer: reduced })]).toEqual([false, true]);
});

test('any other occasion is one that the offer, the search or the audience names', () => {
  const spring = occasion('Printemps');
  const rider = personaWith({ triggers: ['le retour du printemps'] });
  const [persona] = companyWith({ personas: [rider] }).personas;
  expect([concerns(spring, {}), concerns(spring, { persona: persona! })]).toEqual([false, true]);
});
