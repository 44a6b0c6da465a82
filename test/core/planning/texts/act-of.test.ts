import { expect, test } from 'vitest';
import { actOf } from '../../../../src/core/planning/texts/act-of.ts';
import { noDates } from '../../../../src/core/planning/texts/common-lines.ts';
import { companyWith } from '../../../support/small-company.ts';
import { textFactsOf } from '../../../support/unit-facts.ts';

const base = companyWith();
const named = (...names: string[]) =>
  names.map((name, at) => ({ ...base.offers[0]!, id: `o${at}`, name, revenueShare: at === 0 ? 0.6 : 0.4 }));

test('the button of what is full leads to its waiting list, and no other text lists it', () => {
  const offers = named('Atelier soudure', 'Cours de peinture');
  const serviceCapacity = [
    {
      id: 'a',
      label: 'Places de l’atelier soudure',
      possible: 40,
      used: 40,
      refused: 9,
      months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    },
  ];
  const facts = textFactsOf(companyWith({ offers, serviceCapacity }));
  expect(actOf(facts, facts.offer).fr.text).toContain('liste d’attente');
  const others = textFactsOf(companyWith({ offers, serviceCapacity }), { offer: offers[1]! });
  expect(others.offers.map(({ id }) => id)).toEqual(['o1']);
});

test('a membership is joined, and nobody who gives takes a date', () => {
  const organisation = { ...base.organisation, businessModel: 'nonprofit' as const };
  const facts = textFactsOf(companyWith({ organisation, offers: named('Adhésion annuelle', 'Don ponctuel') }));
  expect(facts.voice.id).toBe('nonprofit');
  expect(actOf(facts, facts.offer).fr.text).toBe('Adhérer');
  expect(noDates(facts)).not.toBeNull();
});
