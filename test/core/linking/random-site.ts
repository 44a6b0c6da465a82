import type { LinkingPage } from '../../../src/core/linking/linking-page.ts';
import { type LinkingSite, linkingSite } from '../../../src/core/linking/linking-site.ts';
import { pageWithoutLinks } from '../../../src/core/linking/page-without-links.ts';
import { buildSiteIndex } from '../../../src/core/semantics/site-index.ts';
import { seededRandom } from '../../../src/core/values/random.ts';
import { languages } from '../../support/languages.ts';

const nouns = wordsOf(`
  miel châtaignier lavande thym rucher essaim reine cadre hausse cire bougie fromage pollen propolis gelée apiculteur
  récolte extracteur maturateur porte-greffe garde-manger arc-en-ciel couvain fleur plateau verger pommier prunier cerise
  figue noyer amande olivier moulin farine levain boulanger four pétrin brioche tarte confiture sucre vanille cannelle
  poivre safran moutarde vinaigre tonneau cave vigneron vendange raisin cépage bouteille bouchon étiquette verre carafe
  jardin potager bêche râteau semis graine tomate courgette salade radis carotte navet poireau oignon échalote basilic
  persil menthe sauge romarin serre paillage compost arrosoir pluie sécheresse gelure abri poulailler poule coq canard
  étable vache chèvre brebis agneau laine tonte berger prairie clôture tracteur charrue moisson grange paille foin
`);
const adjectives = 'corsé doux ancien royal sauvage'.split(' ');
const links = ['avec le', 'pour la', 'dans un', 'et', 'sans', ', puis le', '(voir le', 'ou bien la'];

function wordsOf(list: string): string[] {
  return list.trim().split(/\s+/);
}

/** Pages of few recurring words, so that texts contain titles, anchors and keyphrases, whole or in part. */
export function randomSite(size: number, seed: number): LinkingSite {
  const random = seededRandom(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const one = (words: readonly string[]): string => words[below(words.length)]!;
  const name = (): string => {
    const words = Array.from({ length: 1 + below(7) }, () => (random() < 0.2 ? one(adjectives) : one(nouns)));
    if (random() < 0.2) words.push(words[0]!);
    return words.join(random() < 0.5 ? ' ' : ' de ');
  };
  const titles = Array.from({ length: size }, (_, at) => (random() < 0.2 ? `Chapitre ${at} : ${name()}` : name()));
  const cut = (text: string): string =>
    text
      .split(' ')
      .slice(0, -1 - below(3))
      .join(' ');
  const widened = (text: string, by = one(adjectives)): string => {
    const words = text.split(' ');
    return [words[0], by, ...words.slice(1, 3), ...(random() < 0.5 ? [by] : []), ...words.slice(3)].join(' ');
  };
  const said = (): string => {
    const written = (random() < 0.6 ? one(titles) : name()).toLowerCase();
    const chance = random();
    if (chance < 0.2) return written.split(' ').slice(0, 2).join(' ');
    return chance < 0.4 ? cut(written) : chance < 0.6 ? widened(written) : written;
  };
  const begin = (): string => (random() < 0.7 ? 'Chaque saison on prépare' : `${said()} se prépare`);
  const sentence = (): string =>
    `${begin()} ${Array.from({ length: 1 + below(3) }, () => `${one(links)} ${said()}`).join(' ')} au village.`;
  const url = (at: number): string => `https://ruche.example/${String(at).padStart(4, '0')}`;
  const some = <Item>(count: number, make: () => Item): Item[] => Array.from({ length: below(count + 1) }, make);
  const pages = titles.map((title, at): LinkingPage => {
    const kinds = ['paragraph', 'paragraph', 'list-item', 'heading'] as const;
    const blocks = Array.from({ length: 1 + below(3) }, (_, index) => ({
      kind: kinds[below(kinds.length)]!,
      text: Array.from({ length: 1 + below(3) }, sentence).join(' '),
      index: 2 * index,
    }));
    const text = { url: url(at), language: 'fr' as const, title, description: '', headings: some(3, name), blocks };
    return pageWithoutLinks(text, {
      taken: some(2, () => ({ block: 0, start: 9, end: 20, to: url(below(size)) })),
      contentTargets: some(6, () => url(below(size))),
      mayReceive: random() < 0.95,
      mayGive: random() < 0.9,
      anchorsIn: some(4, name),
      partAnchorsIn: some(2, name),
      keyphrases: [...some(4, name), title.split(' ').slice(0, 2).join(' ')],
      ancestors: new Set(some(2, () => url(below(size)))),
      isListing: random() < 0.1,
      topic: random() < 0.3 ? null : `t${below(3)}`,
      isHub: random() < 0.1,
      duplicateGroup: random() < 0.2 ? `g${below(3)}` : null,
    });
  });
  return siteOfPages(pages);
}

export function siteOfPages(pages: readonly LinkingPage[]): LinkingSite {
  const index = buildSiteIndex(
    pages.map(({ text }) => text),
    languages,
  );
  return linkingSite(pages, index.byLanguage.fr!, languages.fr);
}
