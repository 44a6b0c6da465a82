import { expect, test } from '@jest/globals';
import { siteOffer, pageSubject } from '../../../../src/core/semantics/subjects/page-subject.ts';
import { languages } from '../../../support/languages.ts';

const page = (title: string, heading: string, text: string, language: 'fr' | 'en' = 'fr') => ({
  url: 'https://exemple.fr/a',
  language,
  title,
  description: '',
  headings: [heading],
  blocks: [{ text, index: 0, kind: 'paragraph' as const }],
});
const french = {
  language: languages.fr,
  names: { parts: new Set(['cime']), name: 'Cime' },
  place: 'Annecy',
  placeInTitles: false,
  commonWords: new Set(['taille', 'haies', 'élagage', 'tarifs', 'photos', 'élagueur']),
  shareOf: () => 0.5,
  offer: 'élagueur',
};

test('a page that offers something is searched with the place of the company', () => {
  const offer = page('Taille de Haies | Cime', 'Nos haies', 'La taille de haies se fait deux fois par an.');
  expect(pageSubject(offer, 'offer', french)).toBe('taille de haies Annecy');
  expect(pageSubject(offer, 'text', french)).toBe('taille de haies');
});

test('a place in the title is enough', () => {
  const offer = page('Élagage à Annecy | Cime', '', 'Un élagage bien fait.');
  expect(pageSubject(offer, 'offer', french)).toBe('élagage à Annecy');
});

test('a title that only names the site gives way to the heading, without the words that open it', () => {
  expect(pageSubject(page('Cime', 'Découvrez nos abattages délicats', 'Des abattages délicats.'), 'text', french)).toBe(
    'abattages délicats',
  );
});

test('prices are those of what is sold, photos those of the company', () => {
  expect(pageSubject(page('Tarifs | Cime', '', 'Les tarifs.'), 'text', french)).toBe('tarifs élagueur');
  expect(pageSubject(page('Photos | Cime', '', 'Des photos.'), 'text', french)).toBe('photos Cime');
  expect(pageSubject(page('Contact | Cime', '', 'Un contact.'), 'company', french)).toBe('Cime Annecy');
});

test('in English the owner comes first', () => {
  const english = {
    language: languages.en,
    names: { parts: new Set(['oakline']), name: 'Oakline' },
    place: null,
    placeInTitles: false,
    commonWords: new Set(['reviews']),
    shareOf: () => 0,
    offer: null,
  };
  expect(pageSubject(page('Reviews | Oakline', '', 'All reviews.', 'en'), 'text', english)).toBe('Oakline reviews');
});

test('a home page that only welcomes offers nothing that can be searched', () => {
  expect(siteOffer(page('Accueil | Cime', 'Bienvenue', 'Bonjour.'), french)).toBe(null);
  expect(siteOffer(page('Cime | Élagueur grimpeur', '', 'Un élagueur grimpeur.'), french)).toBe('élagueur grimpeur');
});

test('a page that titles its place only has the name of the site', () => {
  const town = page('Cime Annecy', 'Nos tailles', 'Un texte.');
  expect(pageSubject(town, 'text', { ...french, commonWords: new Set(['tailles']) })).toBe('tailles');
});

test('other pages have the place where many titles name it', () => {
  const other = page('Taille de haies | Cime', '', 'Un texte.');
  expect(pageSubject(other, 'other', french)).toBe('taille de haies');
  expect(pageSubject(other, 'other', { ...french, placeInTitles: true })).toBe('taille de haies Annecy');
});
