import { expect, test } from 'vitest';
import {
  isAboutPrice,
  isOfferOfSearch,
  speaksOfSearch,
} from '../../../../../src/core/planning/texts/facts/said-of-search.ts';
import { textKinds } from '../../../../../src/core/planning/texts/kinds/index.ts';
import { companyWith, personaWith } from '../../../../support/small-company.ts';
import { textFactsOf } from '../../../../support/unit-facts.ts';

const [first] = companyWith().offers;
const offers = ['Réglage de dérailleur', 'Location de tandem'].map((name, at) => ({
  ...first!,
  id: `o${at}`,
  name,
  revenueShare: at === 0 ? 0.6 : 0.4,
  landingUrls: [`/page-${at}/`],
  proofs: ['pièces d’origine', 'rendu le soir même'],
}));
const answers = [
  { question: 'Comment graisser un dérailleur ?', answer: 'Une goutte d’huile par maillon, une fois par mois.' },
  { question: 'Quand changer un dérailleur ?', answer: 'Quand la chaîne saute après un réglage.' },
];
const company = companyWith({ offers, answers });
const lackOf = (id: string, search: string, own = company) =>
  textKinds.find((one) => one.id === id)!.lack(textFactsOf(own, { search }));

test('an article is ready for the search that its answers speak of, and for no other', () => {
  expect(lackOf('answers-page', 'dérailleur')).toBeNull();
  expect(lackOf('answers-page', 'tandem')).toMatchObject({ asksReaders: true });
});

test('a list of prices answers only who asks for the price of what it lists', () => {
  expect(lackOf('price-answers', 'prix location de tandem')).toBeNull();
  expect(lackOf('price-answers', 'tandem qui grince')).toMatchObject({ asksReaders: true });
  expect(lackOf('price-answers', 'prix casque')).toMatchObject({ asksReaders: true });
});

test('the page of an offer is the page of no search about another one', () => {
  expect(lackOf('offer-page', 'réglage dérailleur')).toBeNull();
  expect(lackOf('offer-page', 'location tandem')).toMatchObject({ asksReaders: true });
  expect(lackOf('offer-page', 'chute de vélo que faire')).toMatchObject({ asksReaders: true });
});

test('of two offers that say most of a search, it is about the one whose name says more of it', () => {
  const named = ['Location de tandem', 'Location de tandem électrique'].map((name, at) => ({ ...offers[at]!, name }));
  const facts = textFactsOf(companyWith({ offers: named }), { search: 'location tandem électrique' });
  const isIt = (name: string) => isOfferOfSearch(facts, facts.offers.find((one) => one.name.text === name)!);
  expect([isIt('Location de tandem électrique'), isIt('Location de tandem')]).toEqual([true, false]);
});

test('a poll and a quiz offer the wishes of their reader, not those of another audience', () => {
  const personas = [
    personaWith({ id: 'p1', jobs: ['régler le dérailleur', 'louer un tandem'], objections: [] }),
    personaWith({ id: 'p2', jobs: ['rouler le soir'], objections: [] }),
  ];
  const both = companyWith({ offers: [offers[0]!], personas });
  const poll = textKinds.find(({ id }) => id === 'poll')!;
  expect(poll.lack(textFactsOf(both, { persona: both.personas[0]! }))).toBeNull();
  expect(poll.lack(textFactsOf(both, { persona: both.personas[1]! }))).not.toBeNull();
});

test('the name of the company and its place say nothing of a search', () => {
  const facts = textFactsOf(company, { search: 'tandem' });
  expect(speaksOfSearch(facts, 'Un tandem à louer')).toBe(true);
  expect(speaksOfSearch({ ...facts, search: null }, 'rien')).toBe(true);
  expect(isOfferOfSearch(facts, facts.offers[0]!)).toBe(false);
  expect(isAboutPrice('combien coûte un tandem')).toBe(true);
  expect(isAboutPrice('tandem')).toBe(false);
});
