import { expect, test } from 'vitest';
import {
  answersOfReader,
  answersOfSearch,
  isSaidByOffer,
} from '../../../../../src/core/planning/texts/facts/answers-of-search.ts';
import { companyWith, keywordWith, personaWith } from '../../../../support/small-company.ts';
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
  {
    question: 'Le contrôle du dérailleur est-il obligatoire ?',
    answer: 'Non. Le code de la route ne parle que des freins.',
  },
  {
    question: 'Comment savoir si la chaîne est usée ?',
    answer: 'Un maillon qui se soulève de trois millimètres : envoyez une photo.',
  },
  { question: 'Et si je suis en retard ?', answer: 'Le vélo est gardé sept jours.' },
];
const keywords = ['réglage dérailleur', 'dérailleur vélo de ville', 'dérailleur qui saute'].map((term, at) =>
  keywordWith(`k${at}`, { term }),
);
const company = companyWith({ offers, answers, keywords });
const leads = (search: string) =>
  answersOfSearch(textFactsOf(company, { search })).map(({ question }) => question.text.replace('\u202f', ' '));

test('a search is answered by what says the word that sets it apart, never by a word of the trade', () => {
  expect(leads('dérailleur obligatoire')).toEqual(['Le contrôle du dérailleur est-il obligatoire ?']);
  expect(leads('dérailleur chaîne usée')).toEqual(['Comment savoir si la chaîne est usée ?']);
  expect(leads('dérailleur ancien')).toEqual([]);
  expect(leads('dérailleur')).toEqual([]);
});

test('the questions of the reader come first, those that a text has given already last', () => {
  const personas = [personaWith({ objections: ['Et si je suis en retard ?'] })];
  const facts = textFactsOf(companyWith({ offers, answers, personas }));
  expect(answersOfReader(facts)[0]?.question.text).toContain('en retard');
  facts.ledger.write('Le vélo est gardé sept jours.');
  expect(answersOfReader(facts).at(-1)?.question.text).toContain('en retard');
});

test('what another audience asks is left to the pages for it', () => {
  const personas = [
    personaWith({ objections: [], weight: 0.5 }),
    personaWith({ id: 'p2', objections: ['Comment savoir si la chaîne est usée ?'], weight: 0.5 }),
  ];
  const facts = textFactsOf(companyWith({ offers, answers: answers.slice(1), personas }));
  expect(answersOfReader(facts).map(({ question }) => question.text.slice(0, 5))).toEqual(['Et si', 'Comme']);
});

test('the page of an offer is that of a search which it says in whole, and of no question', () => {
  const isSaid = (search: string) => isSaidByOffer(textFactsOf(company, { search }));
  expect([isSaid('réglage dérailleur'), isSaid('réglage dérailleur rendu le soir')]).toEqual([true, true]);
  // the trade alone names no offer
  expect(isSaid('vélo de ville')).toBe(false);
  expect([isSaid('réglage dérailleur enfant'), isSaid('comment faire un réglage de dérailleur')]).toEqual([
    false,
    false,
  ]);
});
