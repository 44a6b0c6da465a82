import { expect, test } from 'vitest';
import { namedTopics, nameOfGroup, type TopicPage } from '../../../../src/core/semantics/topics/named-topics.ts';
import { contentStems } from '../../../../src/core/semantics/terms.ts';
import { languages } from '../../../support/languages.ts';

const stemsOf = (text: string) => contentStems(text, languages.fr);
const page = (title: string, worth: number, said = '', names = ''): TopicPage => ({
  subject: title,
  names: new Set(stemsOf(names)),
  named: new Set(stemsOf(title)),
  said: new Set(stemsOf(`${title} ${said}`)),
  worth,
  size: 1,
});
const none: ReadonlySet<string> = new Set();

test('an offer leads the pages that its words name, each page with the most precise offer', () => {
  const pages = [
    page('tables de chêne', 1.4),
    page('entretenir une table de chêne', 0.9),
    page('poncer le chêne', 0.9, 'table'),
    page('chaises', 1.4),
    page('tables', 1.4),
    page('tables basses', 1),
    page('dresser une table', 0.9),
  ];
  expect(namedTopics(pages, languages.fr, none)).toEqual([
    { name: 'tables de chêne', lead: 0, members: [0, 1, 2] },
    { name: 'tables', lead: 4, members: [4, 5, 6] },
  ]);
});

test('words of the place and of the whole offer lead nothing', () => {
  const pages = [page('menuisier Annecy', 1.4), page('un menuisier', 1), page('le menuisier', 1)];
  expect(namedTopics(pages, languages.fr, new Set(stemsOf('menuisier Annecy')))).toEqual([]);
});

test('a group is named by a phrase of several words that half of its pages contain', () => {
  const pages = [page('thé vert glacé', 0.9), page('gâteau au thé vert', 0.9), page('biscuits', 0.9)];
  const name = (phrases: readonly string[]) =>
    nameOfGroup([0, 1, 2], pages, { phrases, language: languages.fr, ignored: none });
  expect(name(['thé', 'biscuits secs', 'thé vert'])).toBe('thé vert');
  expect(name(['gâteau'])).toBe(null);
});

test('offers that only a town tells apart lead nothing, and hide no other offer', () => {
  const towns = ['Agde', 'Lunel', 'Pignan', 'Vias', 'Gignac', 'Nissan', 'Palavas', 'Cers'];
  const pages = [
    page('fenêtres sur mesure', 1.4),
    page('volets sur mesure', 1.4),
    page('portails sur mesure', 1.4),
    page('choisir ses fenêtres', 0.9),
    page('entretenir ses fenêtres', 0.9),
    page('la pluie à Agde', 0.9),
    page('le vent à Agde', 0.9),
    ...towns.map((town) => page(`menuisier ${town}`, 1.4, 'fenêtres', town)),
  ];
  expect(namedTopics(pages, languages.fr, none)).toEqual([
    { name: 'fenêtres sur mesure', lead: 0, members: [0, 3, 4] },
  ]);
});

test('a group is named by no form of text, and by no turn that no title says', () => {
  const pages = [
    page('guide complet des haies', 0.9, 'taille marché local'),
    page('guide complet des rosiers', 0.9, 'taille marché local'),
    page('marché aux fleurs', 0.9, 'local'),
  ];
  const name = (phrases: readonly string[]) =>
    nameOfGroup([0, 1, 2], pages, { phrases, language: languages.fr, ignored: none });
  expect(name(['guide complet', 'marché taille'])).toBe(null);
});
