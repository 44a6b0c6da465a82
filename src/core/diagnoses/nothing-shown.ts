import type { PageFacts, SiteFacts } from '../audits/facts/site-facts.ts';
import { isAnchor } from '../audits/links/link-traits.ts';
import { textCues } from '../audits/classification/text-cues.ts';
import { schemaTypes } from '../audits/facts/structured-data.ts';
import { hostOf, pathOf } from '../audits/wording.ts';
import { shownAddress } from '../values/addresses/shown-address.ts';
import { isBusiness } from '../offers/business-signs.ts';
import { contentTargets } from '../offers/content-targets.ts';
import { pageAt } from '../offers/site-menu.ts';
import { plainWords } from '../audits/classification/kind-words.ts';
import { defineDiagnosis, type DiagnosisProof } from './diagnosis.ts';

/** Words of a menu entry that opens a shop. */
const shop =
  /^(?:(?:the |our |online |la |le |notre |visit (?:the |our )?|on )?(?:shop|store|boutique|e shop|eshop|catalogue|catalog))(?: en ligne| online| now)?$/;
/** Words under which the page of a shop shows no product. Working assumption. */
const fewestWords = 60;
const price = new RegExp(textCues.price.source, 'i');

export const nothingShown = defineDiagnosis({
  id: 'nothing-shown',
  severity: 'high',
  effort: 'days',
  loses: 'visitors',
  title: { fr: 'Le site ne montre rien de ce qu’il vend', en: 'The site shows nothing of what it sells' },
  action: { fr: 'Montrez dans le site ce que vous vendez', en: 'Show in the site what you sell' },
  why: {
    fr: 'Un produit sans page, sans photo et sans prix ne peut être trouvé ni choisi\u00a0: seul achète celui qui sait déjà où aller.',
    en: 'A product without a page, a picture and a price can be neither found nor chosen: only those who already know where to go buy.',
  },
  how: {
    fr: 'Écrivez dans le site une page de boutique avec vos produits (photo, nom, une phrase, prix, lien d’achat), une page par famille, et montrez-en quatre sur l’accueil\u202f; l’achat peut rester où il est.',
    en: 'Write a shop page in the site with your products (picture, name, a sentence, price, link to buy), one page for each family, and show four on the home page; the purchase can stay where it is.',
  },
  effect: {
    fr: 'Les produits sont trouvés sous leur nom\u00a0: suivez les requêtes de ces pages dans la Search Console et les clics vers l’achat.',
    en: 'Products are found under their names: follow the queries of these pages in Search Console and the clicks to buy.',
  },
  explains: ['content.thin', 'content.js_only'],
  capsScore: 56,
  needsWholeSite: true,
  find: (facts) => {
    if (!isBusiness(facts) || facts.htmlPages.some(declaresProduct)) return null;
    return emptyShop(facts) ?? (facts.htmlPages.some(showsPrices) ? null : shopElsewhere(facts));
  },
});

const declaresProduct = ({ content }: PageFacts): boolean =>
  content !== null && schemaTypes(content).includes('Product');

/** True for a page that shows several prices. */
function showsPrices({ content }: PageFacts): boolean {
  const priced = content?.blocks.filter(({ position, text }) => position === 'content' && price.test(text)) ?? [];
  return priced.length >= leastPrices;
}

/** Prices, or links to products, that make a page show what is sold. Working assumption. */
const leastPrices = 4;

/** The page of the shop arrives without products. */
function emptyShop(facts: SiteFacts): DiagnosisProof | null {
  const entry = menuOf(facts).find(({ anchor, internal, to }) => {
    const page = internal && isShop(anchor) ? pageAt(to, facts) : null;
    return page !== null && page.words < fewestWords && contentTargets(page, facts).length < leastPrices;
  });
  const page = entry === undefined ? null : pageAt(entry.to, facts);
  if (page === null) return null;
  const path = pathOf(shownAddress(page.record.url));
  return {
    pages: 1,
    share: 1,
    examples: [page.record.url],
    sentence: {
      fr: `La page ${path} arrive sans un produit (${page.words} mots)\u00a0: aucun article, aucun prix n’a de page qu’un moteur puisse lire.`,
      en: `The page ${path} arrives without a product (${page.words} words): no item and no price has a page that a search engine can read.`,
    },
    edits: [
      {
        page: page.record.url,
        text: {
          fr: 'Écrivez dans la page les produits (nom, photo, prix, une phrase) et un lien vers une page par famille\u202f; le script ne sert qu’au panier.',
          en: 'Write the products in the page (name, picture, price, a sentence) and a link to one page for each family; leave only the basket to the script.',
        },
      },
    ],
  };
}

/** The shop of the menu is on another site. */
function shopElsewhere(facts: SiteFacts): DiagnosisProof | null {
  const entry = menuOf(facts).find(({ anchor, internal, http }) => http && !internal && isShop(anchor));
  const home = facts.home;
  if (entry === undefined || home === null) return null;
  const host = hostOf(entry.to).replace(/^www\./, '');
  return {
    pages: 1,
    share: 1,
    examples: [home.record.url],
    sentence: {
      fr: `Aucune page ne montre un produit ni un prix\u00a0: l’entrée «\u202f${entry.anchor.trim()}\u202f» du menu part vers ${host}.`,
      en: `No page shows a product or a price: the menu entry “${entry.anchor.trim()}” leaves for ${host}.`,
    },
    edits: [
      {
        page: home.record.url,
        text: {
          fr: `Créez une page de boutique dans le site, menez-y l’entrée «\u202f${entry.anchor.trim()}\u202f» et montrez quatre produits sur l’accueil, chacun avec son prix et son lien vers ${host}.`,
          en: `Create a shop page in the site, lead the entry “${entry.anchor.trim()}” to it and show four products on the home page, each with its price and its link to ${host}.`,
        },
        before: entry.to,
      },
    ],
  };
}

const menuOf = ({ home }: SiteFacts) =>
  home?.record.links.filter((link) => isAnchor(link) && link.position !== 'content') ?? [];

const isShop = (anchor: string): boolean => shop.test(plainWords(anchor).join(' '));
