import { expect, test } from 'vitest';
import { isPromiseOf } from '../../../../../src/core/planning/texts/facts/own-promise.ts';
import { companyWith } from '../../../../support/small-company.ts';
import { textFactsOf } from '../../../../support/unit-facts.ts';

const { organisation, offers } = companyWith();
const [first] = offers;
const offer = (id: string, name: string, kind: 'service' | 'product') => ({ ...first!, id, name, kind });
const repair = offer('o1', 'Réparation d’une selle', 'service');
const lesson = offer('o2', 'Visite réparatrice d’une journée', 'service');
const promising = (promise: string, ...own: (typeof repair)[]) =>
  companyWith({ offers: own, organisation: { ...organisation, brand: { ...organisation.brand, promise } } });

test('what is promised of one work is not said under another', () => {
  const company = promising('Une selle réparée dans les deux jours, au prix annoncé.', repair, lesson);
  expect(textFactsOf(company, { offer: repair }).promise).not.toBeNull();
  expect(textFactsOf(company, { offer: lesson }).promise).toBeNull();
});

test('a promise of the whole company is said under each of its offers', () => {
  const whole = promising('Un atelier où l’on répare chaque selle avec vous.', repair, lesson);
  const goods = [offer('o1', 'Selle en cuir', 'product'), offer('o2', 'Guidon droit', 'product')];
  const shop = promising('Des selles que l’on garde vingt ans.', ...goods);
  for (const company of [whole, shop])
    for (const one of company.offers) expect(isPromiseOf(company.organisation.brand.promise, one, company)).toBe(true);
});

test('who gives to a cause does not read what the cause promises to the people it serves', () => {
  const cause = { ...organisation, businessModel: 'nonprofit' as const };
  const gift = offer('o1', 'Don ponctuel', 'product');
  const trip = offer('o2', 'Trajet', 'service');
  const company = companyWith({ organisation: cause, offers: [gift, trip] });
  const said = (promise: string) => [gift, trip].map((one) => isPromiseOf(promise, one, company));
  expect(said('Un voisin vous conduit à la gare.')).toEqual([false, true]);
  expect(said('Un voisin conduit qui ne conduit plus.')).toEqual([true, true]);
});

test('advertisers do not read what is promised to readers', () => {
  const plan = { ...offer('o1', 'Abonnement au journal', 'product'), revenueShare: 0.8 };
  const place = { ...offer('o2', 'Encart publicitaire', 'service'), revenueShare: 0.2 };
  const company = companyWith({ offers: [plan, place] });
  expect([plan, place].map((one) => isPromiseOf('Vos rues, chaque semaine.', one, company))).toEqual([true, false]);
});
