import { describe, expect, test } from 'vitest';
import type { LinkingPage } from '../../../src/core/linking/linking-page.ts';
import { honey, suggest } from './honey-site.ts';

describe('a missing link', () => {
  test('is proposed where a sentence names the page, with the very words as anchor', () => {
    const [best] = suggest(honey);
    expect(best).toMatchObject({
      from: 'https://ruche.example/guide',
      to: 'https://ruche.example/miel-de-chataignier',
      anchor: 'miel de châtaignier',
    });
  });

  test('anchor-is-in-the-text-at-the-offset', () => {
    const found = suggest(honey);
    expect(found.length).toBeGreaterThan(0);
    for (const { sentence, offset, anchor, block } of found) {
      expect(sentence.slice(offset, offset + anchor.length)).toBe(anchor);
      expect(block.end - block.start).toBe(anchor.length);
    }
  });

  test('keeps its inflected form: plural words match a singular title', () => {
    const found = suggest({
      ...honey,
      '/guide': {
        title: 'Que boire en hiver',
        text: 'Dans un thé fumé, les miels de châtaigniers donnent une note boisée.',
      },
    });
    expect(found[0]?.anchor).toBe('miels de châtaigniers');
  });

  test('is not proposed when the text of the page already links there', () => {
    const found = suggest({ ...honey, '/guide': { ...honey['/guide']!, linksTo: ['/miel-de-chataignier'] } });
    expect(found.filter((one) => one.from.endsWith('/guide') && one.to.endsWith('chataignier'))).toEqual([]);
  });

  test('back-link-survives-forward-link: hub → child does not hide child → hub', () => {
    const found = suggest({
      ...honey,
      '/miel-de-chataignier': {
        title: 'Miel de châtaignier',
        text: 'Ce miel de châtaignier est ambré. Hésitant ? Apprenez à choisir son miel par le goût, pour un fromage corsé.',
      },
      '/guide': { ...honey['/guide']!, linksTo: ['/miel-de-chataignier'] },
    });
    expect(found.some((one) => one.from.endsWith('chataignier') && one.to.endsWith('/guide'))).toBe(true);
  });

  test('no-unrelated-pair: pages without a common subject are not linked', () => {
    const found = suggest(honey);
    expect(found.some((one) => one.to.endsWith('/livraison') || one.from.endsWith('/livraison'))).toBe(false);
  });

  test('anchor-never-inside-a-link-or-heading', () => {
    const text = 'Pour un fromage corsé, rien ne vaut le miel de châtaignier.';
    const start = text.indexOf('miel');
    const inHeading = suggest({ ...honey, '/guide': { title: 'Choisir', text: [{ kind: 'heading', text }] } });
    const inLink = suggest({
      ...honey,
      '/guide': {
        title: 'Choisir',
        text,
        more: { taken: [{ block: 0, start, end: start + 'miel de châtaignier'.length }] },
      },
    });
    for (const found of [inHeading, inLink]) {
      expect(found.some((one) => one.from.endsWith('/guide') && one.to.endsWith('chataignier'))).toBe(false);
    }
  });

  test('never targets a page of the same near-duplicate group, nor one that may not receive', () => {
    const group = { duplicateGroup: 'g1' };
    const twins = suggest({
      ...honey,
      '/guide': { ...honey['/guide']!, more: group },
      '/miel-de-chataignier': { ...honey['/miel-de-chataignier']!, more: group },
    });
    const closed = suggest({
      ...honey,
      '/miel-de-chataignier': { ...honey['/miel-de-chataignier']!, more: { mayReceive: false } },
    });
    for (const found of [twins, closed]) expect(found.some((one) => one.to.endsWith('chataignier'))).toBe(false);
  });

  test('proposes one link for copies of a page, on the sentence they share', () => {
    const guides = (more: { duplicateGroup?: string }) =>
      suggest({ ...honey, '/guide': { ...honey['/guide']!, more }, '/guide-2': { ...honey['/guide']!, more } }).filter(
        ({ from, to }) => from.includes('/guide') && to.endsWith('chataignier'),
      ).length;
    expect(guides({})).toBe(2);
    expect(guides({ duplicateGroup: 'g1' })).toBe(1);
  });

  test('the order of the pages does not change the answer', () => {
    const backwards = Object.fromEntries(Object.entries(honey).reverse());
    expect(suggest(backwards)).toEqual(suggest(honey));
  });

  test('is never on a common word of the site, nor on a conjugated verb', () => {
    const found = suggest({
      '/miels': { title: 'Miels', text: 'Un miel se choisit par l’usage. Le miel de garrigue est ambré.' },
      '/guide': { title: 'Choisir son miel', text: 'On choisit un miel selon son goût. Le miel se garde deux ans.' },
      '/garrigue': {
        title: 'Miel de garrigue',
        text: 'Ce miel vient du causse. On choisit un miel par l’usage, dit-on.',
      },
      '/cire': { title: 'Cire', text: 'La cire et le miel sentent bon. La bruyère donne un miel roux.' },
      '/fete': { title: 'Fête', text: 'À la fête, le miel coule à flots et le public choisit un miel.' },
      '/bruyere': { title: 'Miel de bruyère', text: 'Un miel roux, une gelée ; le miel des landes.' },
    });
    for (const { anchor } of found) expect(anchor.toLowerCase()).not.toMatch(/^miels?$|choisit/);
  });

  test('targets the page whose title matches most, not a similar one', () => {
    const found = suggest({
      ...honey,
      '/duo': {
        title: 'Miel de châtaignier ou miel de lavande',
        text: 'Le miel de châtaignier est tannique, la lavande florale.',
      },
    });
    const named = found.filter((one) => one.anchor === 'miel de châtaignier');
    expect(named.length).toBeGreaterThan(0);
    expect(new Set(named.map((one) => one.to))).toEqual(new Set(['https://ruche.example/miel-de-chataignier']));
  });

  test('never cuts a path, an option or an address', () => {
    const found = suggest({
      ...honey,
      '/guide': {
        title: 'Aide',
        text: 'Ouvrez le dossier --livraison ou /srv/livraison.txt et suivez le reste de la note du rucher.',
      },
    });
    expect(found.filter((one) => one.from.endsWith('/guide'))).toEqual([]);
  });

  test.each([
    ['an entry of a menu', 'Pour le reste du rucher, passez par Aide ▸ Miel de châtaignier ▸ Stock et lisez la note.'],
    ['the name of a button', 'Pour voir le stock du rucher en juillet, cliquez sur Miel de châtaignier dans la barre.'],
    [
      'a piece of a longer name',
      'Nous tenons depuis juillet la foire Grand Miel de châtaignier Royal avec tout le rucher.',
    ],
    ['a caption', 'La table du miel de châtaignier en juillet'],
  ])('is never on %s', (_, text) => {
    const found = suggest({ ...honey, '/guide': { title: 'Aide', text } });
    expect(found.filter((one) => one.from.endsWith('/guide'))).toEqual([]);
  });

  test('is never in the entry of a list of pages, a link with its summary', () => {
    const taken = [{ block: 0, start: 0, end: 'Fromages'.length }];
    const found = (sign: string, more: Partial<LinkingPage>) => {
      const text = `Fromages ${sign} tout ce qui se marie avec le miel de châtaignier, les noix et les pains de seigle.`;
      const guide = { title: 'Aide', text, more };
      return suggest({ ...honey, '/guide': guide }).filter((one) => one.from.endsWith('/guide'));
    };
    for (const sign of ['—', '-']) {
      expect(found(sign, {})).toHaveLength(1);
      expect(found(sign, { taken })).toEqual([]);
    }
  });

  test('never starts from the caption of a figure', () => {
    const said = 'Pour un fromage corsé, rien ne vaut le miel de châtaignier, récolté en juillet.';
    const towards = (text: string) =>
      suggest({ ...honey, '/guide': { title: 'Choisir son miel', text } }).filter(({ from }) =>
        from.endsWith('/guide'),
      );
    expect(towards(said)).toHaveLength(1);
    for (const lead of ['Figure 5.2. ', 'Tableau 3 : ', 'Table A-1 – ']) expect(towards(lead + said)).toEqual([]);
    expect(towards(`Table de fête : ${said}`)).toHaveLength(1);
  });

  test('never starts from a teaser, the cut opening of another page', () => {
    const text = 'Pour un fromage corsé, rien ne vaut le miel de châtaignier, récolté en juillet et gardé au frais…';
    const towards = (end: string) =>
      suggest({ ...honey, '/guide': { title: 'Choisir son miel', text: text.replace('…', end) } }).filter(
        ({ from }) => from === 'https://ruche.example/guide',
      );
    expect(towards('…')).toEqual([]);
    expect(towards(' [...]')).toEqual([]);
    expect(towards('.')).toHaveLength(1);
  });

  test('is never on words foreign to most of the title, unless several links use them', () => {
    const named = (anchorsIn: string[]) =>
      suggest({
        ...honey,
        '/miel-de-chataignier': {
          ...honey['/miel-de-chataignier']!,
          title: 'Miel de châtaignier',
          more: { anchorsIn },
        },
        '/guide': {
          title: 'Choisir ses fromages',
          text: 'On choisit par le goût. Pour un fromage corsé, rien ne vaut le miel ambré tannique, que nous récoltons en juillet.',
        },
      }).filter(({ to }) => to === 'https://ruche.example/miel-de-chataignier');
    expect(named(['miel ambré tannique'])).toEqual([]);
    expect(named(Array.from({ length: 3 }, () => 'miel ambré tannique'))[0]).toMatchObject({
      anchor: 'miel ambré tannique',
    });
  });

  test('is never on the label of a control, its verb included', () => {
    const towards = (verb: string) =>
      suggest({
        ...honey,
        '/cire': {
          title: 'Cire brute en pain',
          text: 'On fond la cire brute, on la filtre, on la coule.',
          more: { anchorsIn: [`${verb} Cire brute`, `${verb} Cire brute`] },
        },
        '/guide': {
          title: 'Préparer ses cadres',
          text: `Avant la saison, il faudra ${verb} Cire brute puis fondre les cadres au soleil de la cour.`,
        },
      }).filter(({ to }) => to === 'https://ruche.example/cire').length;
    expect([towards('filtrer'), towards('choisir')]).toEqual([1, 0]);
  });

  test('is never on an action without its object, whatever the title', () => {
    const found = suggest({
      ...honey,
      '/suite': { title: 'Aller plus loin', text: 'Livres, revues et stages pour qui veut tout savoir du rucher.' },
      '/guide': { title: 'Aide', text: 'Il faut aller plus loin que le rucher pour trouver des livres et des revues.' },
    });
    expect(found.filter((one) => one.to.endsWith('/suite'))).toEqual([]);
  });

  test('targets a list of pages by its whole name only, and never has one as source', () => {
    const listing = { isListing: true, mayGive: false };
    const text = 'Le guide du rucher renvoie au lexique de l’apiculture et dit comment on ouvre une ruche.';
    const pages = {
      ...honey,
      '/lexique': { title: 'Lexique', text: 'Ruche, reine, rucher, guide, apiculture.', more: listing },
      '/guide': { title: 'Aide', text },
    };
    expect(suggest(pages).filter((one) => one.to.endsWith('/lexique') && one.anchor !== 'lexique')).toEqual([]);
    expect(suggest(pages).filter((one) => one.from.endsWith('/lexique'))).toEqual([]);
  });

  test('an anchor of links to a part of a page is not a name of the page', () => {
    const partAnchorsIn = ['mèche de coton', 'mèche de coton'];
    const pages = {
      ...honey,
      '/bougies': { ...honey['/bougies']!, more: { partAnchorsIn } },
      '/guide': {
        title: 'Aide',
        text: 'Avant de choisir, regardez la mèche de coton, la cire et le poids des bougies.',
      },
    };
    expect(suggest(pages).filter((one) => one.anchor.includes('coton'))).toEqual([]);
  });

  test('hostile text never throws, and what is proposed is still in the text', () => {
    const hostile = [
      '\u0000\ud800 miel de châtaignier',
      'MIEL DE CHÂTAIGNIER !!!',
      'miel '.repeat(5_000),
      '⟨⟩«»“”'.repeat(200),
    ];
    for (const text of hostile) {
      for (const { sentence, offset, anchor } of suggest({ ...honey, '/x': { title: text.slice(0, 300), text } })) {
        expect(sentence.slice(offset, offset + anchor.length)).toBe(anchor);
      }
    }
  });
});
