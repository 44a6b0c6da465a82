import { expect, test } from 'vitest';
import { siteNames } from '../../../../src/core/semantics/subjects/site-names.ts';

test('the name of the site is the part that most titles share', () => {
  const names = siteNames([
    'Accueil | Cime',
    'Élagage | Cime | Devis',
    'Abattage | Cime',
    'Haies | CIME | Devis',
    'Souches',
  ]);
  expect(names.name).toBe('Cime');
  expect(names.parts.has('cime')).toBe(true);
  expect(names.parts.has('elagage')).toBe(false);
});

test('titles that share nothing give no name', () => {
  expect(siteNames(['Élagage', 'Abattage', 'Haies'])).toEqual({ parts: new Set(), name: null });
});

test('a name that other titles have alone is shorter, and a declared name may be of common words', () => {
  const titles = [
    'A | Cime',
    'B | Cime',
    'C | Cime',
    'D | Cime Élagage',
    'E | Cime Élagage',
    'F | Cime Élagage',
    'G | Cime Élagage',
  ];
  expect(siteNames(titles).name).toBe('Cime');
  const common = new Set(['bel', 'arbre']);
  const plain = ['A | Bel Arbre', 'B | Bel Arbre', 'C | Bel Arbre'];
  expect(siteNames(plain, common).name).toBe(null);
  expect(siteNames(plain, common, ['Bel Arbre']).name).toBe('Bel Arbre');
});

test('of parts that all titles share, the name is the first one, or the declared one', () => {
  const titles = ['Menu', 'Reservations', 'Press', 'Careers'].map(
    (title) => `${title} | Zed Cafe | Brunch in Niles, CA`,
  );
  expect(siteNames(titles).name).toBe('Zed Cafe');
  const turned = ['Menu', 'Press', 'Careers'].map((title) => `${title} | Brunch in Niles | Zed Cafe`);
  expect(siteNames(turned, new Set(), ['Zed Cafe']).name).toBe('Zed Cafe');
});

test('a greeting that all titles share is no name', () => {
  const titles = ['Fees', 'About', 'Contact'].map(() => 'Hello and welcome to my website! | Cime Therapy');
  expect(siteNames(titles).name).toBe('Cime Therapy');
});
