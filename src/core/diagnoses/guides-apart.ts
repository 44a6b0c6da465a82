import { plainWords } from '../audits/classification/kind-words.ts';
import type { PageFacts, SiteFacts } from '../audits/facts/site-facts.ts';
import { withoutCopies } from '../audits/page-kinds/copies.ts';
import { pathOf, segmentsOf } from '../audits/wording.ts';
import { isBusiness } from '../offers/business-signs.ts';
import { contentTargets } from '../offers/content-targets.ts';
import { nameOfPage, offerPages } from '../offers/offer-pages.ts';
import { shownAddress } from '../values/addresses/shown-address.ts';
import { defineDiagnosis, type DiagnosisEdit } from './diagnosis.ts';
import { addressesOf, closestFirst } from './signs/subject-pages.ts';

/** Working assumptions: pages of a family of guides, words of each, and share of them that may lead on. */
const leastGuides = 6;
const fewestWords = 400;
const mostLeading = 0.15;
/** Words of a name that a text mentions by chance when it is longer or shorter. Working assumption. */
const longestName = 4;
const shortestName = 4;

export const guidesApart = defineDiagnosis({
  id: 'guides-apart',
  severity: 'high',
  effort: 'hours',
  loses: 'visitors',
  title: { fr: 'Les meilleures pages sont des impasses', en: 'The best pages are dead ends' },
  action: { fr: 'Reliez les guides entre eux et aux offres', en: 'Link the guides to each other and to the offers' },
  why: {
    fr: 'Ce sont les textes que l’on trouve et que l’on lit\u00a0: sans lien vers une page voisine ni vers une offre, la visite s’arrête là.',
    en: 'These are the texts that people find and read: without a link to a related page or to an offer, the visit ends there.',
  },
  how: {
    fr: 'Dans chaque page, liez deux ou trois pages voisines dans la phrase qui les nomme ou les compare, et l’offre au moment où le lecteur en a besoin\u202f; finissez par les deux suites les plus utiles.',
    en: 'On each page, link two or three related pages in the sentence that names or compares them, and the offer when readers need it; end with the two most useful next steps.',
  },
  effect: {
    fr: 'Les lecteurs continuent\u00a0: comptez les pages par visite et les demandes venues de ces pages.',
    en: 'Readers go on: count the pages per visit and the enquiries that come from these pages.',
  },
  explains: ['link.few_content_out', 'link.dead_end', 'link.chrome_only'],
  capsScore: 60,
  needsWholeSite: true,
  find: (facts) => {
    if (!isBusiness(facts)) return null;
    const [folder, guides] = families(facts).sort((a, b) => b[1].length - a[1].length)[0] ?? ['', []];
    const onward = new Set([...guides, ...offerPages(facts).map(({ page }) => page)]);
    const ends = guides.filter((page) => !contentTargets(page, facts).some((target) => onward.has(target)));
    if (guides.length < leastGuides || guides.length - ends.length > mostLeading * guides.length) return null;
    const pages = closestFirst(ends);
    const offers = new Set(offerPages(facts).map(({ page }) => page));
    const areOffers = 2 * ends.filter((page) => offers.has(page)).length > ends.length;
    return {
      ...(areOffers ? { words: ofOffers } : {}),
      pages: ends.length,
      share: ends.length / guides.length,
      examples: addressesOf(pages),
      sentence: {
        fr: `Dans leur texte, ${ends.length} des ${guides.length} longues pages de /${folder}/ ne mènent ${areOffers ? 'à aucune autre offre' : 'ni à une page voisine ni à une offre'}.`,
        en: `In their text, ${ends.length} of the ${guides.length} long pages of /${folder}/ lead ${areOffers ? 'to no other offer' : 'neither to a related page nor to an offer'}.`,
      },
      edits: pages.map((page) => ({ page: page.record.url, ...changeOf(page, guides, { facts, areOffers }) })),
    };
  },
});

/** The same fault where the long pages are what the company sells. */
const ofOffers = {
  title: {
    fr: 'Les pages de vos prestations ou produits sont des impasses',
    en: 'The pages of what you sell are dead ends',
  },
  action: {
    fr: 'Reliez les pages de vos prestations ou produits entre elles, et finissez-les par un moyen de vous joindre',
    en: 'Link the pages of what you sell to each other, and end each with a way to reach you',
  },
  why: {
    fr: 'Ce sont les pages que l’on lit avant d’acheter : sans lien vers une offre voisine ni vers la façon de demander, la visite s’arrête là.',
    en: 'These are the pages that people read before they buy: without a link to a related offer or to the way to ask, the visit ends there.',
  },
  how: {
    fr: 'Dans chaque page, liez deux ou trois offres voisines dans la phrase qui les nomme ou les compare ; finissez par ce que le client fait ensuite : appeler, demander un prix, réserver.',
    en: 'On each page, link two or three related offers in the sentence that names or compares them; end with what the customer does next: call, ask for a price, book.',
  },
};

/** Long pages of one folder that are neither dated news nor offers that a menu lists. */
function families(facts: SiteFacts): [string, PageFacts[]][] {
  const found = new Map<string, PageFacts[]>();
  for (const page of withoutCopies(facts.htmlPages)) {
    const [folder, ...rest] = segmentsOf(page.record.url).filter((segment) => !/^index\.\w+$/.test(segment));
    const kind = facts.kindOf.get(page.record.url)?.kind ?? 'other';
    const isGuide = rest.length === 1 && ['article', 'offer', 'other'].includes(kind) && page.words >= fewestWords;
    if (folder === undefined || !isGuide || isDated(page)) continue;
    found.set(folder, [...(found.get(folder) ?? []), page]);
  }
  return [...found];
}

const isDated = ({ content }: PageFacts): boolean =>
  content?.meta['article:published_time'] !== undefined ||
  content?.jsonLd.some((text) => text.includes('datePublished')) === true;

interface Asked {
  readonly facts: SiteFacts;
  /** True where the long pages are the offers themselves. */
  readonly areOffers: boolean;
}

/** A link to the related page that the text names, or to any. */
function changeOf(
  page: PageFacts,
  guides: readonly PageFacts[],
  { facts, areOffers }: Asked,
): Omit<DiagnosisEdit, 'page'> {
  const text = ` ${page.content!.blocks.flatMap((block) => (block.position === 'content' ? plainWords(block.text) : [])).join(' ')} `;
  const named = guides.find((guide) => {
    const words = plainWords(nameOfPage(guide, facts)).filter((word) => !/^\d+$/.test(word));
    const name = words.join(' ');
    return guide !== page && words.length <= longestName && name.length >= shortestName && text.includes(` ${name} `);
  });
  if (named === undefined) return { text: areOffers ? linksToOffers : linksToAny };
  const name = nameOfPage(named, facts);
  const path = pathOf(shownAddress(named.record.url));
  return {
    text: {
      fr: `Le texte nomme «\u202f${name}\u202f»\u00a0: faites-en un lien vers ${path}${areOffers ? '' : ', et ajoutez-en un vers une offre'}.`,
      en: `The text names “${name}”: make it a link to ${path}${areOffers ? '' : ', and add one to an offer'}.`,
    },
    after: name,
  };
}

const linksToOffers = {
  fr: 'Ajoutez dans le texte un lien vers deux offres voisines.',
  en: 'Add to the text a link to two related offers.',
};
const linksToAny = {
  fr: 'Ajoutez dans le texte un lien vers deux pages voisines et un vers une offre.',
  en: 'Add to the text a link to two related pages and one to an offer.',
};
