import { expect, test } from 'vitest';
import { distinctSubjects } from '../../../../src/core/semantics/subjects/distinct-subjects.ts';
import { languages } from '../../../support/languages.ts';

type Wish = Parameters<typeof distinctSubjects>[0][number];
const found = (...wishes: (Omit<Wish, 'names'> & Partial<Wish>)[]) =>
  distinctSubjects(
    wishes.map((wish) => ({ names: [], ...wish })),
    languages.fr,
  );

test('two pages never have one search: the second takes its next choice, or none', () => {
  const pages = ['/a', '/b', '/c'].map((url) => ({ url, role: 'offer' as const }));
  expect(
    found(
      { ...pages[0]!, choices: ['taille de haies'] },
      { ...pages[1]!, choices: ['haies, taille', 'haie champêtre'] },
      { ...pages[2]!, choices: ['taille de haies'] },
    ),
  ).toEqual(['taille de haies', 'haie champêtre', null]);
});

test('an offer comes before an article, and the first part of a text before the second', () => {
  const choices = ['taille de haies'];
  expect(found({ url: '/a', role: 'text', choices }, { url: '/offre', role: 'offer', choices })).toEqual([
    null,
    choices[0],
  ]);
  expect(found({ url: '/a/2', role: 'text', choices }, { url: '/a', role: 'text', choices })).toEqual([
    null,
    choices[0],
  ]);
});

test('of two pages that want one search, the page that it names takes it, whatever their addresses', () => {
  const choices = ['vaisselle en grès', 'bols en grès'];
  const hub = { url: '/a-table', role: 'offer' as const, names: ['Vaisselle en grès', 'La vaisselle'], choices };
  const below = { url: '/bols', role: 'offer' as const, names: ['Des bols pour votre vaisselle en grès'], choices };
  expect(found(below, hub)).toEqual(['bols en grès', 'vaisselle en grès']);
  const section = { ...below, names: ['Vaisselle en grès – Bols', 'Bols'] };
  expect(found(section, hub)).toEqual(['bols en grès', 'vaisselle en grès']);
});

test('the home page keeps its search, and leaves the same words in another order to the offer', () => {
  const home = { url: '/', role: 'home' as const, choices: ['élagueur Annecy'] };
  const offer = { url: '/elagage', role: 'offer' as const };
  expect(found(home, { ...offer, choices: ['élagueur Annecy', 'élagueur'] })).toEqual(['élagueur Annecy', 'élagueur']);
  expect(found(home, { ...offer, choices: ['élagueur à Annecy'] })).toEqual(['élagueur Annecy', 'élagueur à Annecy']);
});
