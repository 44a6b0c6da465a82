import { kindWordCounts, kindWordLists, plainWords } from '../audits/classification/kind-words.ts';
import type { PageFacts, SiteFacts } from '../audits/facts/site-facts.ts';
import { mainHeading, sharedNames } from '../audits/texts/own-names.ts';
import { excerpt } from '../audits/wording.ts';
import { isBusiness } from '../offers/business-signs.ts';
import { judgedOffers } from '../offers/missing-answers.ts';
import { type OfferPage, offerPages } from '../offers/offer-pages.ts';
import { betterHeading } from '../offers/proposed-heading.ts';
import { namesPlace, sitePlaces } from '../offers/site-places.ts';
import { inBoth } from '../values/text.ts';
import { defineDiagnosis, type DiagnosisEdit } from './diagnosis.ts';
import { homeWithoutOffer } from './home-without-offer.ts';
import { offersDoNotAnswer } from './offers-do-not-answer.ts';
import { lastingPages } from './signs/lasting-pages.ts';

/** Pages of a site that has something to be found for. Working assumption. */
const leastPages = 4;
/** Words that a title of the home page adds to the name of the company without saying anything. */
const greeting = /^(?:home(?: ?page)?|accueil|page d accueil|bienvenue|welcome|index|site officiel|official site)$/;
const parts = /\s[|·•⋆★›–—-]\s|\s?:\s/u;

export const namesUnsearched = defineDiagnosis({
  id: 'names-unsearched',
  severity: 'medium',
  effort: 'hours',
  title: {
    fr: 'Les titres ne contiennent pas les mots que l’on cherche',
    en: 'Titles lack the words that people search for',
  },
  action: {
    fr: 'Réécrivez titres et H1\u00a0: ce que vous proposez, et où',
    en: 'Rewrite titles and H1: what you offer, and where',
  },
  why: {
    fr: 'On tape un métier et un lieu, jamais un nom que l’on ne connaît pas\u00a0: un titre qui ne porte que la marque ou un slogan n’est montré qu’à ceux qui vous connaissent déjà.',
    en: 'People type a trade and a place, never a name they do not know: a title with only the brand or a slogan is shown only to those who already know you.',
  },
  how: {
    fr: 'Commencez chaque titre par ce que la page propose et le lieu, le nom de la maison à la fin\u202f; donnez à chaque page un H1 de même sens, et gardez le slogan en dessous.',
    en: 'Begin each title with what the page offers and the place, the name of the company at the end; give each page an H1 with the same meaning, and keep the slogan below it.',
  },
  effect: {
    fr: 'Le site est trouvé pour le métier et le lieu\u00a0: suivez les requêtes sans votre nom dans la Search Console, deux mois avant et deux mois après.',
    en: 'The site is found for the trade and the place: follow the queries without your name in Search Console, two months before and two months after.',
  },
  explains: ['title.too_short', 'heading.h1_missing', 'heading.h1_duplicate'],
  capsScore: 67,
  find: (facts, results) => {
    const { home, htmlPages } = facts;
    if (!home?.content || htmlPages.length < leastPages) return null;
    // A club or a village is known by its name: its home page needs the place when nothing else names the subject.
    if (!isBusiness(facts) && mainHeading(home) !== null) return null;
    const lack = lackOf(home, facts);
    if (lack === null || (lack === 'brand' && !isBusiness(facts)) || homeWithoutOffer.find(facts, results) !== null)
      return null;
    const offers = lastingPages(offerPages(facts), facts);
    const named = new Set(offersDoNotAnswer.find(facts, results) === null ? [] : muteOffers(facts));
    const mute = offers.filter(({ page, name }) => !named.has(page) && !isGeneric(name) && lacksPlace(page, facts));
    const place = sitePlaces(facts).main;
    return {
      pages: 1 + mute.length,
      share: (1 + mute.length) / (1 + offers.length),
      examples: [home.record.url, ...mute.map(({ page }) => page.record.url)],
      sentence: inBoth((locale) => {
        const own = sentences[locale][lack](shownName(home, locale), place ?? '');
        const others = mute.length === 0 || place === null ? '' : sentences[locale].others(mute.length, place);
        return `${own}${others}.`;
      }),
      edits: [homeEdit(home, facts), ...mute.map((offer) => offerEdit(offer, facts))],
    };
  },
});

/** Offers whose title another diagnosis rewrites with the rest of the page. */
const muteOffers = (facts: SiteFacts): PageFacts[] =>
  judgedOffers(facts).flatMap(({ page, isMute }) => (isMute ? [page] : []));

/** True for « Nos prestations », which names no offer. */
function isGeneric(name: string): boolean {
  const words = plainWords(name);
  return words.length > 0 && kindWordCounts(words)[kindWordLists.indexOf('hub')] === words.length;
}

type Lack = 'place' | 'brand';

const sentences = {
  fr: {
    place: (shown: string, place: string) =>
      `Ni le titre ni le H1 de l’accueil (${shown}) ne nomment «\u202f${place}\u202f»`,
    brand: (shown: string) =>
      `Le titre de l’accueil (${shown}) n’est que le nom de la maison, que seuls tapent ceux qui le connaissent`,
    others: (count: number, place: string) =>
      count === 1
        ? `, et une page de prestation ou de produit ne nomme pas «\u202f${place}\u202f» non plus`
        : `, et ${count} pages de vos prestations ou produits ne nomment pas «\u202f${place}\u202f» non plus`,
  },
  en: {
    place: (shown: string, place: string) => `Neither the title nor the H1 of the home page (${shown}) names ${place}`,
    brand: (shown: string) =>
      `The title of the home page (${shown}) is only the name of the company, which only those who know it type`,
    others: (count: number, place: string) =>
      `, and ${count} ${count === 1 ? 'page' : 'pages'} of what you sell ${count === 1 ? 'does' : 'do'} not name ${place} either`,
  },
} as const;

function shownName({ content }: PageFacts, locale: 'fr' | 'en'): string {
  const shown = excerpt(content?.title?.trim() ?? '', 60);
  if (shown === '') return locale === 'fr' ? 'aucun titre' : 'no title';
  return locale === 'fr' ? `«\u202f${shown}\u202f»` : `“${shown}”`;
}

/** What the title and main heading of the home page lack; null when they name what is sold and where. */
function lackOf(home: PageFacts, facts: SiteFacts): Lack | null {
  if (isBrandOnly(home, facts) && !saysMore(mainHeading(home), facts)) return 'brand';
  return lacksPlace(home, facts) ? 'place' : null;
}

/** True when no part of the title says more than the name that the other pages carry at the end of theirs. */
function isBrandOnly({ content }: PageFacts, facts: SiteFacts): boolean {
  const { titleEnds } = sharedNames(facts.htmlPages);
  const named = (content?.title ?? '').split(parts).filter((part) => part.trim() !== '');
  return named.every((part) => titleEnds.has(part.trim().toLowerCase()) || greeting.test(plainWords(part).join(' ')));
}

/** True when a heading contains the name of an offer or a place of the site. */
function saysMore(heading: string | null, facts: SiteFacts): boolean {
  if (heading === null) return false;
  const words = new Set(plainWords(heading));
  const isNamed = offerPages(facts).some(({ name }) => {
    const own = plainWords(name);
    return own.length > 0 && own.every((word) => words.has(word));
  });
  return isNamed || namesPlace(heading, sitePlaces(facts));
}

/** True for a page of a local company whose title and main heading name no place. */
function lacksPlace(page: PageFacts, facts: SiteFacts): boolean {
  const places = sitePlaces(facts);
  if (sellsEverywhere(facts)) return false;
  return places.main !== null && !namesPlace(`${page.content?.title ?? ''} ${mainHeading(page) ?? ''}`, places);
}

/** Words by which a home page says that it sells far beyond its town. */
const everywhere =
  /(?<!\p{L})(?:export\p{L}*|internationa\p{L}+|monde entier|toute la france|partout en france|worldwide|nationwide|overseas|all over the (?:uk|country|world))(?!\p{L})/iu;

function sellsEverywhere({ home }: SiteFacts): boolean {
  const { title, description } = home?.content ?? {};
  return everywhere.test([title, home === null ? null : mainHeading(home), description].join(' '));
}

function homeEdit(home: PageFacts, facts: SiteFacts): DiagnosisEdit {
  const place = sitePlaces(facts).main;
  const before = home.content?.title ?? undefined;
  return {
    page: home.record.url,
    text: {
      fr: `Titre et H1\u00a0: votre métier${place === null ? ', à qui et où' : ` et «\u202f${place}\u202f»`}, puis le nom de la maison.`,
      en: `Title and H1: your trade${place === null ? ', for whom and where' : ` and “${place}”`}, then the name of the company.`,
    },
    ...(before === undefined ? {} : { before }),
  };
}

function offerEdit({ page, name }: OfferPage, facts: SiteFacts): DiagnosisEdit {
  const heading = betterHeading(name, facts, page);
  const before = page.content?.title ?? undefined;
  if (heading === null) return { page: page.record.url, text: ownTitle };
  return {
    page: page.record.url,
    text: { fr: `Titre et H1\u00a0: «\u202f${heading}\u202f».`, en: `Title and H1: “${heading}”.` },
    ...(before === undefined ? {} : { before }),
    after: heading,
  };
}

const ownTitle = {
  fr: 'Titre et H1\u00a0: l’offre de cette page, en mots qui ne sont le titre d’aucune autre.',
  en: 'Title and H1: the offer of this page, in words that title no other page.',
};
