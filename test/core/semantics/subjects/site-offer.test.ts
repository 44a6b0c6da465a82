import { expect, test } from 'vitest';
import { siteOffer, siteSubject } from '../../../../src/core/semantics/subjects/site-offer.ts';
import { languages } from '../../../support/languages.ts';

const page = (title: string, heading: string) => ({
  page: {
    url: 'https://exemple.fr/',
    language: 'fr' as const,
    title,
    description: '',
    headings: [heading],
    blocks: [],
  },
  label: null,
  ranked: [],
});
const site = {
  language: languages.fr,
  names: { parts: new Set(['cime']), name: 'Cime' },
  place: 'Annecy',
  placeInTitles: false,
  commonWords: new Set(['élagueur', 'grimpeur', 'devis', 'élagage']),
  shareOf: () => 0.5,
};

test('a home page that only welcomes offers nothing that can be searched', () => {
  expect(siteOffer(page('Accueil | Cime', 'Bienvenue'), site)).toBe(null);
  expect(siteOffer(page('Cime | Élagueur grimpeur', ''), site)).toBe('élagueur grimpeur');
});

test('a free quote is no offer, though all pages propose it', () => {
  expect(siteOffer(page('Devis gratuit | Élagage', ''), site)).toBe('élagage');
});

test('the subject of a site is its offer with its town', () => {
  expect(siteSubject({ ...site, offer: 'élagage' })).toBe('élagage Annecy');
  expect(siteSubject({ ...site, offer: null })).toBe(null);
});
