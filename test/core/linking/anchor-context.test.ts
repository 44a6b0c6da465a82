import { describe, expect, test } from '@jest/globals';
import { honey, suggest } from './honey-site.ts';

/** Anchors proposed towards the chestnut honey from a guide of this text. */
function anchorsIn(text: string, title = 'Que servir en hiver', kind: 'paragraph' | 'cell' = 'paragraph'): string[] {
  const found = suggest({ ...honey, '/guide': { title, text: [{ kind, text }] } });
  return found
    .filter(({ from, to }) => from.endsWith('/guide') && to.endsWith('chataignier'))
    .map(({ anchor }) => anchor);
}

const fromHoney = ['miel de châtaignier'];

describe('an anchor stands on the author’s own words', () => {
  test('not on what somebody else says, but on a name between marks', () => {
    expect(
      anchorsIn('Un client écrit : « le miel de châtaignier est le meilleur de la maison » après sa visite.'),
    ).toEqual([]);
    expect(
      anchorsIn('Pour un fromage corsé, prenez le « miel de châtaignier » que nous récoltons en juillet.'),
    ).toEqual(fromHoney);
  });

  test('not on the title of a work nor on a reference to its page', () => {
    expect(anchorsIn('On lira chez cet auteur Le Miel de châtaignier, paru chez un éditeur de la région.')).toEqual([]);
    expect(anchorsIn('Les fromages demandent un miel fort [miel de châtaignier, p. 81] et un pain de seigle.')).toEqual(
      [],
    );
  });

  test('not on a block that is a question, nor on a cell without a full stop', () => {
    expect(anchorsIn('Quel fromage accompagne le mieux un pot de miel de châtaignier du pays ?')).toEqual([]);
    const row = 'Fromages de brebis, de chèvre, de vache servis avec le miel de châtaignier du pays';
    expect(anchorsIn(row, undefined, 'cell')).toEqual([]);
    expect(anchorsIn(`${row}.`, undefined, 'cell')).toEqual(fromHoney);
  });
});

describe('an anchor takes the whole name and means that page', () => {
  test('not on words of which the name goes on, nor with a number of its own', () => {
    const towards = (text: string) =>
      suggest({
        ...honey,
        '/cire': {
          title: 'Cire d’opercules fondue à froid',
          text: 'On fond la cire d’opercules, on la filtre.',
          more: { anchorsIn: ['cire d’opercules', 'cire d’opercules'] },
        },
        '/guide': { title: 'Aide', text },
      })
        .filter(({ to }) => to.endsWith('/cire'))
        .map(({ anchor }) => anchor);
    expect(towards('Après la récolte il reste assez de cire d’opercules pour toutes les bougies du rucher.')).toEqual([
      'cire d’opercules',
    ]);
    expect(
      towards('Après la récolte il reste assez de cire d’opercules fondue pour toutes les bougies.'),
    ).not.toContain('cire d’opercules');
    expect(towards('Après la récolte il reste assez de cire d’opercules B pour toutes les bougies.')).toEqual([]);
  });

  test('on a name that a sentence sends to: its first capital is no part of the name', () => {
    expect(
      anchorsIn('On choisit par le goût et par la saison. Voir Miel de châtaignier pour la suite de ce sujet.'),
    ).toEqual(['Miel de châtaignier']);
  });

  test('not on what was named a sentence ago', () => {
    const pages = (words: string) => ({
      ...honey,
      '/miel-de-chataignier': {
        title: 'Miel de châtaignier : récolte et goût',
        text: 'Ambré, tannique et long en bouche, ce miel de châtaignier accompagne les fromages.',
      },
      '/guide': {
        title: 'Aide',
        text: `Pour un fromage corsé, rien ne vaut ${words} sur une tranche de pain de seigle.`,
      },
    });
    const towards = (words: string) => suggest(pages(words)).filter(({ from }) => from.endsWith('/guide')).length;
    expect(towards('un miel de châtaignier')).toBe(1);
    expect(towards('ce miel de châtaignier')).toBe(0);
  });

  test('not on the page’s own subject, which other pages name as well', () => {
    const found = suggest({
      ...honey,
      '/miel-de-chataignier': { ...honey['/miel-de-chataignier']!, title: 'Miel de châtaignier d’Ardèche' },
      '/corse': {
        title: 'Miel de châtaignier de Corse',
        text: 'Pour un fromage corsé, rien ne vaut le miel de châtaignier, que nous récoltons en juillet.',
      },
    });
    expect(found.filter(({ from }) => from.endsWith('/corse'))).toEqual([]);
  });
});

describe('a link that is not wanted', () => {
  const guide = honey['/guide']!;

  test('the parent of the page', () => {
    const above = new Set(['https://ruche.example/miel-de-chataignier']);
    expect(
      suggest({ ...honey, '/guide': { ...guide, more: { above } } }).filter(({ from }) => from.endsWith('/guide')),
    ).toEqual([]);
  });

  test('a page that the block already leads to under the same name, or a part of it', () => {
    const text = 'Pour un fromage corsé, le miel de châtaignier (voir la récolte) ne craint rien.';
    const start = text.indexOf('la récolte');
    const linked = (above: Set<string>) =>
      suggest({
        ...honey,
        '/recolte': { title: 'Récolte en forêt', text: 'On récolte en juillet.', more: { above } },
        '/guide': {
          title: 'Choisir',
          text,
          more: { taken: [{ block: 0, start, end: start + 'la récolte'.length, to: 'https://ruche.example/recolte' }] },
        },
      }).filter(({ from, to }) => from.endsWith('/guide') && to.endsWith('chataignier')).length;
    expect(linked(new Set())).toBe(1);
    expect(linked(new Set(['https://ruche.example/miel-de-chataignier']))).toBe(0);
  });
});
