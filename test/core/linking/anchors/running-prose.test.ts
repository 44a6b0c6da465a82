import { describe, expect, test } from 'vitest';
import { linkingSite, placeIn, sentencesOf } from '../../../../src/core/linking/linking-site.ts';
import { missingLinks } from '../../../../src/core/linking/suggestions.ts';
import { buildSiteIndex } from '../../../../src/core/semantics/site-index.ts';
import { languages } from '../../../support/languages.ts';
import { honey, siteOf, suggest } from '../honey-site.ts';

/** Anchors proposed towards the chestnut honey from a guide of this text. */
function anchorsIn(text: string, title = 'Que servir en hiver', kind: 'paragraph' | 'cell' = 'paragraph'): string[] {
  const found = suggest({ ...honey, '/guide': { title, text: [{ kind, text }] } });
  return found
    .filter(({ from, to }) => from.endsWith('/guide') && to.endsWith('chataignier'))
    .map(({ anchor }) => anchor);
}

/** The same in English, towards a page on macro definitions. */
function englishSite(text: string) {
  const pages = siteOf({
    '/macros': { title: 'Macro definition', text: 'A macro definition gives a name to tokens and a pattern to match.' },
    '/guide': { title: 'Reading a crate', text },
    '/paths': { title: 'Paths', text: 'Paths name an item from the root of its crate or from where it stands.' },
    '/types': { title: 'Types', text: 'Types say how the memory of a value is read and which operations it has.' },
  }).map((page) => ({ ...page, text: { ...page.text, language: 'en' as const } }));
  const index = buildSiteIndex(
    pages.map((page) => page.text),
    languages,
  );
  return { pages, index };
}

function englishAnchors(text: string): string[] {
  const { pages, index } = englishSite(text);
  return missingLinks(pages, index, languages)
    .suggestions.filter(({ from, to }) => from.endsWith('/guide') && to.endsWith('/macros'))
    .map(({ anchor }) => anchor);
}

const fromHoney = ['miel de châtaignier'];

describe('an anchor is placed on the author’s own words', () => {
  test('not on a quotation, but on a name in quotation marks', () => {
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

  test('not inside a piece of code, nor on a text cited by its number', () => {
    expect(
      anchorsIn('Pour un fromage corsé on écrit servir(miel de châtaignier, pain) dans le carnet du rucher.'),
    ).toEqual([]);
    expect(anchorsIn('Arrêté n° 2003-587 relatif au miel de châtaignier et aux autres produits de la ruche.')).toEqual(
      [],
    );
    expect(anchorsIn('L’arrêté n° 2003-587 range le miel de châtaignier parmi les miels de forêt.')).toEqual(fromHoney);
  });

  test('not on what is shown on the page itself', () => {
    expect(
      anchorsIn('Pour un fromage corsé, prenez le miel de châtaignier ci-dessous avec un pain de seigle.'),
    ).toEqual([]);
    expect(anchorsIn('Pour un fromage corsé, prenez le miel de châtaignier suivant la saison et le goût.')).toEqual(
      fromHoney,
    );
  });

  test('the same in English', () => {
    expect(
      englishAnchors('For tokens to match a pattern, the crate holds a macro definition in its first file.'),
    ).toEqual(['macro definition']);
    expect(
      englishAnchors('For tokens to match a pattern, the following macro definition stands in its first file.'),
    ).toEqual([]);
    expect(
      englishAnchors('For tokens to match a pattern, read the macro definition above and its first file.'),
    ).toEqual([]);
    expect(
      englishAnchors('For tokens to match a pattern, write enable(all, macro definition) in its first file.'),
    ).toEqual([]);
  });

  test('less likely where an adjective makes it a narrower thing', () => {
    const narrowed = (text: string) => {
      const { pages, index } = englishSite(text);
      const site = linkingSite(pages, index.byLanguage.en!, languages.en);
      return placeIn(site, sentencesOf(site, 1), 0)?.narrowed;
    };
    expect(narrowed('They are listed in a macro definition (Windows) with a name.')).toBe(false);
    expect(narrowed('They are listed in a hidden macro definition (Windows) with a name.')).toBe(true);
  });

  test('less likely where nothing introduces it', () => {
    const bare = (text: string) => {
      const { pages, index } = englishSite(text);
      const site = linkingSite(pages, index.byLanguage.en!, languages.en);
      return placeIn(site, sentencesOf(site, 1), 0)?.bare;
    };
    expect(bare('They are listed in a macro definition (Windows) with a name.')).toBe(false);
    expect(bare('They are listed, as macro definition, with a name and a number.')).toBe(true);
    expect(bare('They are listed (macro definition) with a name and a number.')).toBe(false);
  });

  test('not on a block that is a question, nor on a cell without a full stop', () => {
    expect(anchorsIn('Quel fromage accompagne le mieux un pot de miel de châtaignier du pays ?')).toEqual([]);
    const row = 'Fromages de brebis, de chèvre, de vache servis avec le miel de châtaignier du pays';
    expect(anchorsIn(row, undefined, 'cell')).toEqual([]);
    expect(anchorsIn(`${row}.`, undefined, 'cell')).toEqual(fromHoney);
  });
});

describe('an anchor takes the whole name and means that page', () => {
  test('not on part of a longer name, nor on a name with another number', () => {
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
    expect(towards('Après la récolte, gardez la cire d’opercules pour toutes les bougies du rucher.')).toEqual([
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
      suggest({ ...honey, '/guide': { ...guide, more: { ancestors: above } } }).filter(({ from }) =>
        from.endsWith('/guide'),
      ),
    ).toEqual([]);
  });

  test('a page that the block already links to under the same name, or a part of it', () => {
    const text = 'Pour un fromage corsé, le miel de châtaignier (voir la récolte) ne craint rien.';
    const start = text.indexOf('la récolte');
    const linked = (above: Set<string>) =>
      suggest({
        ...honey,
        '/recolte': { title: 'Récolte en forêt', text: 'On récolte en juillet.', more: { ancestors: above } },
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
