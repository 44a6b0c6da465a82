import { describe, expect, test } from 'vitest';
import { nearDuplicates } from '../../../../src/core/semantics/duplicates/near-duplicates.ts';
import { pageShingles } from '../../../../src/core/semantics/duplicates/shingles.ts';
import { languages } from '../../../support/languages.ts';
import { pageTextOf } from '../../../support/page-text-of.ts';

const story = [
  'Notre atelier répare les vélos de ville depuis 1998 au cœur de Lyon.',
  'Chaque révision comprend le réglage des freins, de la transmission et des roues.',
  'Les pièces d’origine sont garanties deux ans et posées par un mécanicien diplômé.',
  'Le dépôt se fait sans rendez-vous, du mardi au samedi, de neuf heures à dix-huit heures.',
];
const other = [
  'Le cours de poterie accueille les débutants chaque jeudi soir dans la grande salle.',
  'La terre, les outils et la cuisson sont compris dans le tarif du trimestre.',
  'Une exposition des pièces réalisées clôt la saison au mois de juin.',
  'Les inscriptions ouvrent en septembre et les places sont limitées à douze personnes.',
];
const find = (pages: readonly { title: string; lines: readonly string[] }[]) =>
  nearDuplicates(pages.map(({ title, lines }, at) => pageShingles(pageTextOf(`/${at}`, title, lines), languages.fr)));

describe('nearDuplicates', () => {
  test('duplicate-detection-reads-the-body: same title, other body is no duplicate', () => {
    expect(
      find([
        { title: 'Accueil', lines: story },
        { title: 'Accueil', lines: other },
      ]).pairs,
    ).toEqual([]);
  });
  test('duplicate-detection-reads-the-body: other title, same body is one', () => {
    const { pairs, groups } = find([
      { title: 'Atelier', lines: story },
      { title: 'Réparation', lines: story },
    ]);
    expect(pairs).toMatchObject([{ a: 0, b: 1, jaccard: 1, kind: 'near-duplicate' }]);
    expect(groups).toEqual([[0, 1]]);
  });
  test('a few words changed is still a near duplicate', () => {
    const edited = [story[0]!.replace('Lyon', 'Grenoble'), story[1]!, story[2]!, story[3]!.replace('mardi', 'lundi')];
    expect(
      find([
        { title: '', lines: story },
        { title: '', lines: edited },
      ]).pairs[0]!.kind,
    ).toBe('near-duplicate');
  });
  test('half a page copied into another is partial', () => {
    const mixed = [story[0]!, story[1]!, other[2]!, other[3]!, other[0]!];
    expect(
      find([
        { title: '', lines: story },
        { title: '', lines: mixed },
      ]).pairs[0]!.kind,
    ).toBe('partial');
  });
  test('a thousand equal pages are one group and as many pairs as pages', () => {
    const { pairs, groups } = find(Array.from({ length: 1000 }, () => ({ title: '', lines: story })));
    expect(groups).toHaveLength(1);
    expect(groups[0]).toHaveLength(1000);
    expect(pairs).toHaveLength(999);
  });
  test('many copies with one word changed are found though their words are common', () => {
    const copies = Array.from({ length: 80 }, (_, at) => ({
      title: '',
      lines: [...story, `Cette page concerne la commune numéro ${at}.`],
    }));
    expect(find(copies).groups[0]).toHaveLength(80);
  });
  test('empty pages are not duplicates', () => {
    expect(
      find([
        { title: '', lines: [] },
        { title: '', lines: ['…'] },
      ]).pairs,
    ).toEqual([]);
  });
});
