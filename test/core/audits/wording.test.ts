import { expect, test } from 'vitest';
import {
  excerpt,
  hostOf,
  inNumber,
  pageName,
  ownSegmentsOf,
  pathAndQuery,
  pathBeside,
  pathOf,
  segmentsOf,
} from '../../../src/core/audits/wording.ts';

test('an address is shown by its path, a word that is not an address as it is', () => {
  expect(pathOf('https://exemple.fr/bols?tri=prix#haut')).toBe('/bols?tri=prix');
  expect(pathOf('https://exemple.fr')).toBe('/');
  expect(pathOf('htp:exemple')).toBe('htp:exemple');
  expect(pathAndQuery('https://exemple.fr/bols?tri=prix')).toEqual(['/bols', '?tri=prix']);
  expect(hostOf('https://Exemple.fr:8443/a')).toBe('exemple.fr');
  expect(segmentsOf('https://exemple.fr/a/b/')).toEqual(['a', 'b']);
  expect(ownSegmentsOf('https://exemple.fr/a/index.html')).toEqual(['a']);
});

test('in a sentence the start page is named, not written as a slash', () => {
  expect(pageName('https://exemple.fr/')).toEqual({ fr: 'l’accueil', en: 'the home page' });
  expect(pageName('https://exemple.fr/bols')).toEqual({ fr: '/bols', en: '/bols' });
});

test('next to another address, one is shown in full when the path alone would not distinguish them', () => {
  expect(pathBeside('http://exemple.fr/a', 'http://exemple.fr/b')).toBe('/a');
  expect(pathBeside('http://exemple.fr/a', 'https://exemple.fr/a')).toBe('http://exemple.fr/a');
  expect(pathBeside('https://www.exemple.fr', 'https://exemple.fr')).toBe('https://www.exemple.fr');
});

test('a quotation is cut by characters, never in the middle of one', () => {
  expect(excerpt('  un\n texte  ', 20)).toBe('un texte');
  expect(excerpt('😀😀😀😀', 3)).toBe('😀😀…');
});

test('number agrees in each language: zero is singular in French, plural in English', () => {
  const text = { fr: 'page{|s} mèn{e|ent}', en: 'page{|s} lead{s|}' };
  expect(inNumber(1, text)).toEqual({ fr: 'page mène', en: 'page leads' });
  expect(inNumber(2, text)).toEqual({ fr: 'pages mènent', en: 'pages lead' });
  expect(inNumber(0, text)).toEqual({ fr: 'page mène', en: 'pages lead' });
});
