import { expect, test } from 'vitest';
import { distinctAudiences, personaProposals } from '../../../src/core/audience/persona-proposals.ts';
import type { PageText } from '../../../src/core/semantics/page-text.ts';
import { languages } from '../../support/languages.ts';

const page = (url: string, text: string): PageText => ({
  url,
  language: 'fr',
  title: '',
  description: '',
  headings: [],
  blocks: [{ text, index: 0, kind: 'paragraph' }],
});
const keyphrases: Record<string, string[]> = {
  '/a': ['tournage', 'atelier'],
  '/b': ['tournage', 'atelier'],
  '/c': ['atelier'],
};
const proposals = (...pages: PageText[]) => personaProposals(pages, languages.fr, (url) => keyphrases[url] ?? []);
const beginners = [
  page('/a', 'Nos stages sont faits pour les débutants du samedi.'),
  page('/b', 'Un cours pour débutants.'),
  page('/c', 'Nos bols cuisent deux fois.'),
];

test('people that two pages address are an audience, with the sentences that do', () => {
  const [found, ...others] = proposals(...beginners);
  expect([found!.name, found!.pages, found!.share, others]).toEqual(['débutants', 2, 0.6667, []]);
  expect(found!.evidence[0]).toEqual({ page: '/b', sentence: 'Un cours pour débutants.' });
});

test('its vocabulary is what its pages say more than the site', () => {
  expect(proposals(...beginners)[0]!.vocabulary).toEqual(['tournage', 'atelier']);
});

test('a month, a season or the address of a site is no vocabulary', () => {
  const phrases = ['février', 'Avril 2020', 'été 2017', 'journal.example', 'stage d’été', 'tournage'];
  expect(personaProposals(beginners, languages.fr, (url) => (url === '/c' ? [] : phrases))[0]!.vocabulary).toEqual([
    'stage d’été',
    'tournage',
  ]);
});

test('people that one page addresses, or that are only named, are no audience', () => {
  expect(proposals(beginners[0]!, beginners[2]!)).toEqual([]);
  expect(proposals(page('/a', 'Les débutants tournent.'), page('/b', 'Les débutants rient.'))).toEqual([]);
});

test('people whom something harms, or who do not get it, are no audience', () => {
  const harm = 'Ce produit est un risque pour les enfants et les malades.';
  const refusal = 'Nos tarifs de gros ne sont pas disponibles pour les particuliers.';
  expect(proposals(page('/a', harm), page('/b', harm))).toEqual([]);
  const closed = 'Les appâts sont posés dans des boîtes inaccessibles aux enfants.';
  expect(proposals(page('/a', closed), page('/b', closed))).toEqual([]);
  expect(proposals(page('/a', refusal), page('/b', refusal))).toEqual([]);
  const more = 'Ce stage n’est pas seulement pour les débutants.';
  expect(proposals(page('/a', more), page('/b', more)).map(({ name }) => name)).toEqual(['débutants']);
});

test('any visitor is no audience', () => {
  expect(proposals(page('/a', 'Un guide pour les visiteurs.'), page('/b', 'Ouvert pour les visiteurs.'))).toEqual([]);
});

test('an enumeration addresses each of its groups', () => {
  const text = 'Pour les professionnels, les particuliers ou les collectivités, nous perçons le mur.';
  expect(proposals(page('/a', text), page('/b', text)).map(({ name }) => name)).toEqual([
    'collectivités',
    'particuliers',
    'professionnels',
  ]);
  const apart = 'Pour les professionnels, le devis est gratuit quand les particuliers paient.';
  expect(proposals(page('/a', apart), page('/b', apart)).map(({ name }) => name)).toEqual(['professionnels']);
});

test('the home page alone is enough, another page alone is not', () => {
  const pages = [page('/', 'Pour les familles.'), page('/b', 'Pour les écoles.'), page('/c', 'Nos bols.')];
  const found = personaProposals(pages, languages.fr, () => ['accueil'], '/');
  // Its words are those of the whole company.
  expect(found.map(({ name, vocabulary }) => [name, vocabulary])).toEqual([['familles', []]]);
});

test('a phrase of several audiences is a word of none, and the sentence that addresses one alone comes first', () => {
  const pages = [
    page('/a', 'Pour les écoles et les familles.'),
    page('/b', 'Un atelier de groupe pour les écoles du canton.'),
    page('/c', 'Un goûter offert pour les familles nombreuses.'),
  ];
  const phrases: Record<string, string[]> = { '/b': ['atelier', 'argile'], '/c': ['atelier', 'goûter'] };
  const found = personaProposals(pages, languages.fr, (url) => phrases[url] ?? []);
  expect(found.map(({ name, vocabulary, evidence }) => [name, vocabulary, evidence[0]!.page])).toEqual([
    ['écoles', ['argile'], '/b'],
    ['familles', ['goûter'], '/c'],
  ]);
  expect(distinctAudiences(found)).toEqual(found);
});

test('groups that only one enumeration names are one audience, the first named', () => {
  const text = 'Pour les professionnels, les particuliers ou les collectivités, nous perçons le mur.';
  const found = personaProposals([page('/a', text), page('/b', text)], languages.fr, () => []);
  expect(distinctAudiences(found).map(({ name }) => name)).toEqual(['professionnels']);
});

test.each([
  ['fr', 'Nos tournées s’étendent aux communes du plateau.', 'Un ramassage pour les communes voisines.', []],
  ['fr', 'Des bennes pour les communes.', 'Nous aidons les communes à trier.', ['communes']],
  ['en', 'We cover the area for councils across the valley.', 'Delivery for councils nearby.', []],
  ['en', 'Mowing contracts for councils.', 'We offer councils a yearly plan.', ['councils']],
] as const)(
  'places that the work reaches are no audience, those who run them are (%s: %s)',
  (code, one, other, names) => {
    const pages = [page('/a', one), page('/b', other), page('/c', 'Rien ici.')];
    expect(personaProposals(pages, languages[code], () => []).map(({ name }) => name)).toEqual(names);
  },
);

test.each([
  ['fr', 'La visite est gratuite pour les enfants.', []],
  ['fr', 'Comptez 12 € pour les adultes et 6 € pour les enfants.', []],
  ['fr', 'Un demi-tarif est prévu pour les étudiants.', []],
  ['fr', 'Un gilet à leur taille pour les enfants de moins de 12 ans.', []],
  ['fr', 'Des barques pour les adultes et les enfants.', []],
  ['fr', 'Un atelier de poterie pour les enfants, le mercredi matin.', ['enfants']],
  ['fr', 'Une soirée à 30 € pour les débutants.', ['débutants']],
  ['fr', 'Une barque pour les familles, à 12 € par personne.', ['familles']],
  ['en', 'Entry is free for children.', []],
  ['en', 'It is £12 for adults and £6 for kids.', []],
  ['en', 'A smaller boat for children under 12.', []],
  ['en', 'A pottery class for children on Saturdays.', ['children']],
  ['en', 'A yearly check for landlords at £90.', ['landlords']],
] as const)('an age that a tariff names is no audience (%s: %s)', (code, text, names) => {
  const pages = [page('/a', text), page('/b', text), page('/c', 'Rien ici.')];
  expect(personaProposals(pages, languages[code], () => []).map(({ name }) => name)).toEqual(names);
});

test('an age in a table is a line of a tariff', () => {
  const cell = (url: string): PageText => ({
    ...page(url, ''),
    blocks: [{ text: 'Pour les enfants', index: 0, kind: 'cell' }],
  });
  expect(proposals(cell('/a'), cell('/b'))).toEqual([]);
});
