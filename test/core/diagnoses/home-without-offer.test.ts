import { expect, test } from 'vitest';
import { homeWithoutOffer } from '../../../src/core/diagnoses/home-without-offer.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { type PageLiteral, siteOf } from '../../support/site-of.ts';

const call = { to: 'tel:+33297541826', href: 'tel:+33297541826', http: false, internal: false };
const pages = { '/a': {}, '/b': {}, '/c': {} };
const home = (text: readonly string[]): PageLiteral => ({ text, words: 40, links: ['/a', '/b', '/c', call] });

test('a home page of labels says nothing', () => {
  const found = diagnosisOf(homeWithoutOffer, siteOf({ '/': home(['Nos roues', 'Nos freins']), ...pages }));
  expect(found?.sentence.en).toContain('no sentence');
});

test('two sentences say what is offered', () => {
  const text = [
    'Nous réparons les vélos de tout âge près du port de Vannes.',
    'Un devis est écrit avant que l’on touche une vis.',
  ];
  expect(diagnosisOf(homeWithoutOffer, siteOf({ '/': home(text), ...pages }))).toBeNull();
});

test('a site that sells nothing may open on labels', () => {
  const quiet: PageLiteral = { text: ['Nos fêtes'], words: 40, links: ['/a', '/b', '/c'] };
  expect(diagnosisOf(homeWithoutOffer, siteOf({ '/': quiet, ...pages }))).toBeNull();
});

test('an association says on its home page what it does and where, as a company does', () => {
  const club = (...text: string[]): PageLiteral => ({ text, words: 40, links: ['/a', '/b', '/c'] });
  const labels = ['Le club, association de bénévoles', 'Nos adhérents'];
  expect(diagnosisOf(homeWithoutOffer, siteOf({ '/': club(...labels), ...pages }))).not.toBeNull();
  const said = [
    'Le club réunit les marcheurs du bourg chaque dimanche.',
    'Ses adhérents partent de la place à neuf heures.',
  ];
  expect(diagnosisOf(homeWithoutOffer, siteOf({ '/': club(...labels, ...said), ...pages }))).toBeNull();
});

test('a home page that lists its offers and its town is not said to hide them', () => {
  const listed: PageLiteral = {
    blocks: [
      { kind: 'heading', level: 2, text: 'Nos services' },
      { kind: 'paragraph', text: 'Réparation de vélos à Vannes (56000).' },
      { kind: 'list-item', text: 'Roues voilées' },
      { kind: 'list-item', text: 'Freins à disque' },
      { kind: 'list-item', text: 'Vélos électriques' },
      { kind: 'list-item', text: 'Pneus crevés' },
    ],
    words: 16,
    links: ['/a', '/b', '/c', call],
  };
  const found = diagnosisOf(homeWithoutOffer, siteOf({ '/': listed, ...pages }));
  expect(found?.sentence.fr).toBe(
    'L’accueil a 16 mots et aucune phrase de 8 mots ou plus\u00a0: il nomme «\u202fRoues voilées\u202f», «\u202fFreins à disque\u202f», «\u202fVélos électriques\u202f» et 1 autre, mais il ne dit ni ce que c’est, ni pour qui.',
  );
  expect(found?.edits?.[0]).toMatchObject({ after: 'Réparation de vélos à Vannes' });
});
