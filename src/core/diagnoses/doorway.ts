import { pair, type Text } from '../values/text.ts';
import { percentText } from '../values/number-text.ts';
import { defineDiagnosis } from './diagnosis.ts';
import { doorwayEdits } from './signs/places/doorway-edits.ts';
import { type PlaceFamily, placeFamilies } from './signs/places/place-families.ts';
import { type PlaceGrid, placeGrid } from './signs/places/place-grid.ts';
import { leavingPages } from './signs/places/place-pages.ts';
import { namedPaths } from './signs/proof-text.ts';
import { addressesOf, distinctPages } from './signs/subject-pages.ts';

export const doorway = defineDiagnosis({
  id: 'doorway',
  severity: 'high',
  effort: 'days',
  once: true,
  title: {
    fr: 'Des pages satellites\u00a0: un même texte, un lieu après l’autre',
    en: 'Doorway pages: one text, one place after the other',
  },
  action: {
    fr: 'Remplacez les pages de lieux faites à la chaîne',
    en: 'Replace the pages made in series, one for each place',
  },
  why: {
    fr: 'Des pages faites à la chaîne, un lieu après l’autre, sont tenues pour des pages satellites (faites pour les moteurs et non pour qui les lit)\u00a0: les moteurs peuvent les écarter toutes, et le lecteur n’y apprend rien de sa ville.',
    en: 'Pages made in series, one place after the other, count as doorway pages (made for search engines and not for readers): search engines may drop them all, and readers learn nothing about their town.',
  },
  how: {
    fr: 'Gardez une page par service, et une page de lieu seulement où vous avez quelque chose à montrer\u00a0: chantiers, photos, délais, prix, avis de clients de cette ville. Redirigez les autres vers la page du service\u202f: qui connaît leur adresse arrive sur la nouvelle. Avant, regardez dans la Search Console si la page reçoit des clics\u202f; si oui, gardez-la et réécrivez-la.',
    en: 'Keep one page for each service, and a page for a place only where you have something to show: jobs done, photos, delays, prices, reviews from that town. Redirect the others to the page of the service: who knows their address arrives at the new one. Before that, look in Search Console whether the page receives clicks; if so, keep it and write it again.',
  },
  effect: {
    fr: 'Moins de pages, chacune trouvée pour elle-même\u00a0: suivez dans la Search Console les pages de lieu qui reçoivent des clics.',
    en: 'Fewer pages, each found for itself: follow in Search Console the place pages that receive clicks.',
  },
  explains: ['content.near_duplicate', 'content.duplicate_exact', 'content.cannibalisation'],
  capsScore: 55,
  condemns: true,
  find: (facts) => {
    const families = placeFamilies(facts);
    const grid = placeGrid(facts);
    const same = families.flatMap(({ pages }) => pages);
    if (same.length === 0 && grid === null) return null;
    const isGrid = grid !== null && grid.pages.length > same.length;
    const pages = isGrid ? grid.pages : same;
    const urls = addressesOf(pages);
    const count = distinctPages(facts).length;
    const all =
      count === facts.htmlPages.length
        ? pair(`${count}`, `${count} pages`)
        : pair(
            `${count} (mentions légales, suites de listes et copies à part)`,
            `${count} pages (legal notices, further pages of lists and copies left out)`,
          );
    return {
      pages: pages.length,
      share: pages.length / count,
      examples: urls,
      condemned: urls.filter((url) => leavingPages(facts).has(url)),
      ...(isGrid ? {} : { edits: doorwayEdits(facts) }),
      sentence: isGrid ? gridSentence(grid, all, namedPaths(urls)) : sameSentence(families, all, namedPaths(urls)),
    };
  },
});

function sameSentence(families: readonly PlaceFamily[], all: Text, named: string): Text {
  const count = families.reduce((sum, { pages }) => sum + pages.length, 0);
  const alike = families.reduce((sum, { alike: share, pages }) => sum + share * pages.length, 0) / count;
  return {
    fr: `${count} pages sur ${all.fr} répètent le même texte d’un lieu à l’autre (${percentText(alike, 'fr', 0)} du texte est commun)\u00a0: ${named}`,
    en: `${count} of ${all.en} repeat the same text from one place to the next (${percentText(alike, 'en', 0)} of it is shared): ${named}`,
  };
}

function gridSentence({ pages, services, places }: PlaceGrid, all: Text, named: string): Text {
  return {
    fr: `${pages.length} pages sur ${all.fr} associent l’un de ${services} services à l’un de ${places} lieux\u00a0: ${named}`,
    en: `${pages.length} of ${all.en} each pair one of ${services} services with one of ${places} places: ${named}`,
  };
}
