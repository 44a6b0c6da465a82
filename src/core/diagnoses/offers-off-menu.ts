import { unreadByScripts } from '../audits/facts/completeness.ts';
import type { PageFacts, SiteFacts } from '../audits/facts/site-facts.ts';
import { isAnchor } from '../audits/links/link-traits.ts';
import { pathOf } from '../audits/wording.ts';
import { isBusiness } from '../offers/business-signs.ts';
import { contentTargets } from '../offers/content-targets.ts';
import { type OfferPage, offerPages, roleOfPage } from '../offers/offer-pages.ts';
import { pageAt, siteMenu } from '../offers/site-menu.ts';
import { shownAddress } from '../values/addresses/shown-address.ts';
import { defineDiagnosis } from './diagnosis.ts';
import { mayHideMenu } from './signs/hidden-menu.ts';
import { addressesOf, closestFirst } from './signs/subject-pages.ts';
import { lastingPages } from './signs/lasting-pages.ts';

/** Offers that visitors do not meet, their share of the offers, and offers met that change nothing. Working assumptions. */
const leastOffers = 3;
const leastShare = 0.75;
const mostMet = 2;
/** Offers quoted. */
const mostNames = 4;

export const offersOffMenu = defineDiagnosis({
  id: 'offers-off-menu',
  severity: 'high',
  effort: 'minutes',
  loses: 'visitors',
  title: {
    fr: 'Les offres ne sont ni au menu ni sur l’accueil',
    en: 'The offers are neither in the menu nor on the home page',
  },
  action: { fr: 'Mettez les offres au menu et sur l’accueil', en: 'Put the offers in the menu and on the home page' },
  why: {
    fr: 'Le visiteur cherche ce que vous proposez dans le menu, ne l’y trouve pas et repart\u00a0; un moteur comprend que ces pages comptent peu.',
    en: 'Visitors look for what you offer in the menu, do not find it and leave; a search engine understands that these pages matter little.',
  },
  how: {
    fr: 'Donnez au menu une entrée par offre (ou une entrée qui les ouvre toutes) et à l’accueil un bloc pour chacune\u00a0: son nom, une phrase, un prix ou une photo, un lien.',
    en: 'Give the menu one entry for each offer (or one that opens them all) and the home page a block for each: its name, a sentence, a price or a picture, a link.',
  },
  effect: {
    fr: 'Les visiteurs arrivent aux offres en un clic\u00a0: comptez les visites de ces pages venues de l’accueil.',
    en: 'Visitors reach the offers in one click: count the visits of these pages that come from the home page.',
  },
  explains: ['link.few_content_out', 'link.depth'],
  capsScore: 55,
  find: (facts) => {
    const { home, crawl } = facts;
    if (home === null || !isBusiness(facts)) return null;
    if (unreadByScripts(home, crawl) !== null || mayHideMenu(home)) return null;
    const offers = lastingPages(offerPages(facts), facts).filter((offer) => sellsOne(offer, facts));
    const met = metPages(home, facts);
    const hidden = offers.filter(({ page }) => !met.has(page));
    const count = offers.length - hidden.length;
    const isMost = hidden.length > count && (count <= mostMet || hidden.length >= leastShare * offers.length);
    if (hidden.length < leastOffers || !isMost) return null;
    const pages = closestFirst(hidden.map(({ page }) => page));
    const names = hidden.slice(0, mostNames).map(({ name }) => name);
    const labels = [...siteMenu(facts).values()].filter((label) => label !== '').slice(0, mostNames);
    return {
      pages: hidden.length,
      share: hidden.length / offers.length,
      examples: addressesOf(pages),
      sentence: {
        fr: `${hidden.length} pages de vos prestations ou produits sur ${offers.length} (${names.map((name) => `«\u202f${name}\u202f»`).join(', ')}) ne sont ni au menu ni sur l’accueil, qui mènent à ${labels.map((label) => `«\u202f${label}\u202f»`).join(', ')}.`,
        en: `${hidden.length} of ${offers.length} pages of what you sell (${names.map((name) => `“${name}”`).join(', ')}) are neither in the menu nor on the home page, which lead to ${labels.map((label) => `“${label}”`).join(', ')}.`,
      },
      edits: hidden.map(({ page, name }) => {
        const path = pathOf(shownAddress(page.record.url));
        return {
          page: home.record.url,
          text: {
            fr: `Ajoutez «\u202f${name}\u202f» (${path}) au menu et, sur l’accueil, un bloc avec une phrase et un lien.`,
            en: `Add “${name}” (${path}) to the menu and, on the home page, a block with a sentence and a link.`,
          },
          after: name,
        };
      }),
    };
  },
});

/** A page about one thing that is sold, in the language of the home page. */
function sellsOne({ page, isHub }: OfferPage, { kindOf, home }: SiteFacts): boolean {
  return !isHub && page.language === home!.language && kindOf.get(page.record.url)?.kind === 'offer';
}

/** Pages that the home page leads to, and those that its pages of offers lead to; lists of prices and articles lead nowhere here. */
function metPages(home: PageFacts, facts: SiteFacts): ReadonlySet<PageFacts> {
  const shown = home.record.links
    .filter((link) => link.internal && isAnchor(link))
    .flatMap(({ to }) => pageAt(to, facts) ?? []);
  const hubs = shown.filter((page) => page !== home && presents(page, facts));
  return new Set([...shown, ...hubs.flatMap((page) => contentTargets(page, facts))]);
}

function presents(page: PageFacts, facts: SiteFacts): boolean {
  const kind = facts.kindOf.get(page.record.url)?.kind ?? 'other';
  return ['hub', 'offer', 'other', 'list'].includes(kind) && roleOfPage(page, facts) === 'offer';
}
