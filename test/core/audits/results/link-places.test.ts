import { expect, test } from 'vitest';
import { linkPlaces } from '../../../../src/core/audits/results/link-places.ts';

const source = (from: string, anchor: string, position = 'content') => ({ from, anchor, position });

test('a link at fault is named by its page, its words and its place', () => {
  const sources = [
    source('https://exemple.fr/tarifs', 'nos prix', 'nav'),
    source('https://exemple.fr/%C3%A9t%C3%A9', ''),
  ];
  expect(linkPlaces({ sources }, 5)).toEqual({
    fr: '/tarifs («\u202fnos prix\u202f», menu)\u202f; /été (texte)',
    en: '/tarifs (“nos prix”, menu); /été (text)',
  });
});

test('places beyond the first ones are counted', () => {
  const sources = ['a', 'b', 'c'].map((path) => source(`https://exemple.fr/${path}`, 'x'));
  expect(linkPlaces({ sources }, 1)?.en).toBe('/a (“x”, text); and 2 more');
});

test('the same words in the same part of one page are named once, with how often they are there', () => {
  const same = source('https://exemple.fr/legal', 'Balma');
  const sources = [same, same, source('https://exemple.fr/legal', 'Balma', 'nav'), same];
  expect(linkPlaces({ sources }, 1)?.en).toBe('/legal (“Balma”, text, 3 times); and 1 more');
  expect(linkPlaces({ sources }, 5)?.fr).toBe(
    '/legal («\u202fBalma\u202f», texte, 3 fois)\u202f; /legal («\u202fBalma\u202f», menu)',
  );
});

test('a finding about no link has no place', () => {
  expect(linkPlaces({ sources: ['https://exemple.fr/a'] }, 5)).toBeNull();
  expect(linkPlaces({ title: 'x' }, 5)).toBeNull();
  expect(linkPlaces(undefined, 5)).toBeNull();
});
