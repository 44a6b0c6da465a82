import type { PageFacts, SiteFacts } from '../../../audits/facts/site-facts.ts';
import { namesNoSubject } from '../../../audience/period-name.ts';
import { distinctAudiences, personaProposals } from '../../../audience/persona-proposals.ts';
import { placePages } from '../../../diagnoses/signs/places/place-pages.ts';
import { detectLanguage } from '../../../language/detect.ts';
import { isPageText, pageTextOf } from '../../../semantics/page-text.ts';
import type { SiteAnalysis } from '../../../analysis/site-analysis.ts';
import { sitePlace } from '../../../offers/site-place.ts';
import { isUnsoughtName } from '../../../offers/unsought-name.ts';
import { compareText } from '../../../values/compare-text.ts';
import type { BusinessModel, SectorId } from '../company-parts.ts';
import { areaNames } from './area-names.ts';
import { withoutContact } from './contact-words.ts';
import { type FoundChannel, foundChannels } from './found-channels.ts';
import { foundCountry } from './found-country.ts';
import { foundName } from './found-name.ts';
import { isMenuWord, menuLabels } from './menu-words.ts';
import type { FoundOffer } from './priced/found-offer.ts';
import { foundOffers } from './found-offers.ts';
import { pastPages, saidOnlyIn } from './past-pages.ts';
import { publicOrigin } from './public-origin.ts';
import { currencyOf } from '../../../values/strings/money-signs.ts';
import { countryOf } from './countries.ts';
import { foundCurrency } from './found-currency.ts';
import { foundModel } from './found-model.ts';
import { foundNeeds } from './found-needs.ts';
import { foundUntaxed, type Untaxed } from './found-tax.ts';
import { foundPresence, type SitePresence } from './presence/found-presence.ts';
import { foundSector } from './found-sector.ts';
import { bareText } from './trade-words.ts';
import { wholeWords } from './whole-words.ts';

/** What a site says of its company: proposed answers, confirmed by a person. null or empty = the site does not say it. */
export interface SiteProfile {
  /** Address of the public site; null when unknown. */
  readonly url: string | null;
  /** Language of most of the text; null when it is neither. */
  readonly language: 'fr' | 'en' | null;
  /** Name of the company; null when not found. */
  readonly name: string | null;
  /** ISO 3166-1 country; null when not found. */
  readonly country: string | null;
  /** ISO 4217 currency of the prices; null when not found. */
  readonly currency: string | null;
  /** Trade, as in the company file; null when not recognised. */
  readonly sector: SectorId | null;
  /** How the company earns, as in the company file; null when not recognised. */
  readonly model: BusinessModel | null;
  /** Profiles the site links to, one per channel of the catalogue. */
  readonly channels: readonly FoundChannel[];
  /** What the site sells, surest first. */
  readonly offers: readonly FoundOffer[];
  /** What the home page promises, in its own words; null when not found. */
  readonly promise: string | null;
  /** What people come for, as the site lists it. */
  readonly needs: readonly string[];
  /** Keyphrases of the site, best first. */
  readonly words: readonly string[];
  /** Where it says that it charges no value-added tax; null when it does not. */
  readonly untaxed: Untaxed | null;
  /** What it states of the place of the company. */
  readonly presence: SitePresence;
  /** People the site addresses, most pages first. */
  readonly audiences: readonly FoundAudience[];
}

/** People that the site addresses. */
export interface FoundAudience {
  /** As the site names them. */
  readonly name: string;
  /** A page that addresses them. */
  readonly page: string;
  /** The sentence of that page. */
  readonly passage: string;
  /** Keyphrases of their pages that other pages have less. */
  readonly words: readonly string[];
}

export const emptyProfile: SiteProfile = {
  url: null,
  language: null,
  name: null,
  country: null,
  currency: null,
  sector: null,
  model: null,
  channels: [],
  offers: [],
  promise: null,
  needs: [],
  words: [],
  untaxed: null,
  presence: { address: null, telephone: null, hours: null, reviewPage: null },
  audiences: [],
};

const mostWords = 12;
/** Keyphrases read for them, since some are scraps of others. Working assumption. */
const mostCandidates = 4 * mostWords;
/** Pages read for the profile, those nearest to the home page: what a company says of itself is there. */
const mostPages = 200;

export function siteProfile({ facts, semantics }: Pick<SiteAnalysis, 'facts' | 'semantics'>): SiteProfile {
  const language = mainLanguage(facts);
  const nearest = [...facts.htmlPages].sort(byDepth).slice(0, mostPages);
  const pages = nearest.filter((page) => language === null || [language, 'unknown', 'mixed'].includes(page.language));
  const origin = publicOrigin(facts);
  const country = foundCountry(nearest, origin, language);
  const name = foundName(facts.home, pages, origin);
  const offers = foundOffers(pages, facts, name);
  const menu = menuLabels(pages);
  const sector = foundSector(facts.home, pages, offers.rows);
  // A place or the name of the company alone is no subject that somebody looks for.
  const own = new Set([sitePlace(facts), name].flatMap((one) => (one === null ? [] : [bareText(one).trim()])));
  const isOwnName = (text: string): boolean => own.has(bareText(text).trim()) || isUnsoughtName(text, facts);
  const past = pastPages(pages, facts.today);
  const isOver = saidOnlyIn(past, pages);
  const isArea = areaNames(pages, facts);
  const words = (semantics?.siteKeywords ?? [])
    .filter((word) => language === null || word.language === language)
    .map(({ text }) => text)
    .filter(
      (text) => !isMenuWord(text, menu) && !isOwnName(text) && !namesNoSubject(text) && !isOver(text) && !isArea(text),
    )
    .slice(0, mostCandidates);
  const spoken = language === null ? null : (facts.languages?.[language] ?? null);
  return {
    ...emptyProfile,
    url: origin,
    language,
    name,
    country,
    currency:
      offers.currency === null
        ? foundCurrency(pages, country)
        : currencyOf(offers.currency, countryOf(country ?? undefined)?.currency ?? null),
    sector,
    model: foundModel({ home: facts.home, pages, kindOf: facts.kindOf, offers: offers.rows, sector }),
    channels: foundChannels(externalAddresses(nearest)),
    offers: offers.rows,
    promise: promiseOf(facts.home),
    untaxed: foundUntaxed(facts.htmlPages, facts.kindOf),
    presence: foundPresence(nearest, facts.kindOf),
    audiences: audiencesOf(pages, { facts, semantics, past }, language).map((one) => ({
      ...one,
      words: one.words.filter((text) => !isOwnName(text) && !isOver(text) && !isArea(text)),
    })),
    needs: spoken === null ? [] : foundNeeds(pages, spoken).filter((text) => !isOwnName(text) && !isArea(text)),
    words: (spoken === null ? words : wholeWords(words, pages, spoken)).slice(0, mostWords),
  };
}

/** Share of the words from which a second language is the site said again, rather than some pages for visitors (working assumption). */
const secondLanguageShare = 0.3;

/**
 * The language of most words, among those that questions and plans are written in; that of the home page where a site says
 * everything in both.
 */
function mainLanguage({ htmlPages, home }: Pick<SiteFacts, 'htmlPages' | 'home'>): 'fr' | 'en' | null {
  const words = { fr: 0, en: 0 };
  for (const { language, words: count } of htmlPages)
    if (language === 'fr' || language === 'en') words[language] += count;
  const all = words.fr + words.en;
  if (all === 0) return null;
  const isInBoth = Math.min(words.fr, words.en) >= secondLanguageShare * all;
  if (isInBoth && (home?.language === 'fr' || home?.language === 'en')) return home.language;
  return words.fr >= words.en ? 'fr' : 'en';
}

/** Words for any customer, and for the company itself: they name no group of customers. */
const nobody = new Set(
  'clients clientes client customers customer visiteurs lecteurs readers partenaires partners artisans artisan experts invités guests équipes teams companies'.split(
    ' ',
  ),
);

/** People that the site addresses on at least two pages, or on its home page. */
function audiencesOf(
  pages: readonly PageFacts[],
  { facts, semantics, past }: Pick<SiteAnalysis, 'facts' | 'semantics'> & { readonly past: ReadonlySet<string> },
  language: 'fr' | 'en' | null,
): FoundAudience[] {
  const { kindOf, languages, home } = facts;
  if (language === null || languages === null) return [];
  const texts = pages.map(({ record }) => pageTextOf(record, detectLanguage)).filter(isPageText);
  const own = texts.filter((text) => text.language === language);
  const words = new Map(semantics?.keyphrases.map(({ url, keyphrases }) => [url, keyphrases.map(({ text }) => text)]));
  // What a page made for one place is about is that place, and old news is over: neither is what readers look for.
  const vocabularyOf = (url: string): readonly string[] =>
    kindOf.get(url)?.kind === 'doorway' || past.has(url) ? [] : (words.get(url) ?? []);
  // An article speaks of many people; what the company says of its work names those it works for.
  const aboutWork = own.filter(({ url }) => kindOf.get(url)?.kind !== 'article');
  // A page of a town is written for whoever searches there: those it names come last.
  const places = new Set([...placePages(facts)].map(({ record }) => record.url));
  const ofNoPlace = aboutWork.filter(({ url }) => !places.has(url) && kindOf.get(url)?.kind !== 'doorway');
  const proposed = [ofNoPlace, aboutWork, own].map((some) =>
    personaProposals(some, languages[language], vocabularyOf, home?.record.url ?? null).filter(
      ({ name }) => !nobody.has(name),
    ),
  );
  const groups = proposed.find((some) => some.length > 0) ?? [];
  return distinctAudiences(groups).flatMap(({ name, evidence: [first], vocabulary }) =>
    first === undefined ? [] : [{ name, page: first.page, passage: first.sentence, words: vocabulary }],
  );
}

function promiseOf(home: PageFacts | null): string | null {
  const description = withoutContact(home?.content?.description ?? '');
  const heading = home?.content?.headings.find(({ level }) => level === 1)?.text.trim() ?? '';
  return description || heading || null;
}

const byDepth = (a: PageFacts, b: PageFacts): number =>
  (a.depth ?? Infinity) - (b.depth ?? Infinity) || compareText(a.record.url, b.record.url);

function externalAddresses(pages: readonly PageFacts[]): string[] {
  const found = new Set<string>();
  for (const { record } of pages) for (const { to, internal } of record.links) if (!internal) found.add(to);
  return [...found].sort(compareText);
}
