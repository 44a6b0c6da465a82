import type { PageFacts, SiteFacts } from '../../../audits/facts/site-facts.ts';
import { schemaObjects, typesOf } from '../../../audits/facts/structured-data.ts';
import { placePages } from '../../../diagnoses/signs/places/place-pages.ts';
import { ownHeading, sharedNames } from '../../../audits/texts/own-names.ts';
import { withoutDepartment } from '../../../offers/names/department-names.ts';
import { writtenForm } from '../../../offers/names/written-form.ts';
import { roleOfPage } from '../../../offers/offer-pages.ts';
import { roleOfName } from '../../../offers/page-role.ts';
import { isAboutPerson } from '../../../offers/person-page.ts';
import { sayTheSame } from '../../../offers/pages-of-offers.ts';
import { sitePlaces } from '../../../offers/site-places.ts';
import { compareText } from '../../../values/compare-text.ts';
import type { FoundOffer } from './priced/found-offer.ts';
import { namesContact } from './contact-words.ts';
import { declaredPrice, type StatedPrice } from './declared-price.ts';
import { priceList } from './price-list.ts';
import { pricedPages } from './priced/priced-pages.ts';
import { withPricedItems } from './priced/with-priced-items.ts';
import { priceInBlocks, priceInText } from './shown-price.ts';
import { tradeOrder } from './trade-order.ts';
import { bareText } from './trade-words.ts';
import { linkNames, namesNothingSold, readableName } from './offer-name.ts';

export interface FoundOffers {
  readonly rows: readonly FoundOffer[];
  /** ISO 4217, or `$` where no country is said; null = no price. */
  readonly currency: string | null;
}

/** What a person reads at a glance; working assumption. */
const mostOffers = 8;
/** A page inside a folder of offers; the folder itself is a list. */
const offerPath =
  /\/(?:produits?|products?|services?|prestations?|offres?|offers?|boutique|shop|store|ateliers?|workshops?|formations?|courses?|chambres?|rooms?)\/[^/]+/i;
/** A folder of what customers suffer from: it names why they come, not what they buy. */
const problemPath =
  /\/(?:conditions?|symptom(?:e?s)?|probl[eè]mes?|problems?|ailments?|complaints?|patholog(?:ies|ie|y)|maux|douleurs?|troubles?|motifs?(?:-de-consultation)?|(?:what|conditions?)-we-treat|nous-(?:traitons|soignons))\/[^/]+/i;
const problemNames = {
  fr: /\b(?:migraines?|sciatique|lumbago|tendinites?|entorses?)$|^(?:mal de|mal au|maux de|douleurs?)\b/i,
  // "Pains" are loaves in French.
  en: /\b(?:pains?|aches?|headaches?|toothaches?|migraines?|injur(?:y|ies)|sciatica|sprains?)$/i,
} as const;
/** Kinds of pages that sell nothing by themselves. */
const sellsNothing = new Set([
  'home',
  'hub',
  'list',
  'article',
  'contact',
  'about',
  'legal',
  'form',
  'search',
  'help',
  'feed',
  'stub',
  'error',
  'copy',
  'demo',
  'doorway',
  'foreign',
]);
/** Products and services with their prices: those of structured data, else pages that sell one thing, nearest to the home page first, those of its main trade before others. */
export function foundOffers(pages: readonly PageFacts[], facts: SiteFacts, company: string | null = null): FoundOffers {
  const home = new URL(facts.crawl.seed).pathname;
  const labels = linkNames(pages);
  const places = placePages(facts);
  const isAmongOffers = amongOffers(pages, facts);
  const shared = sharedNames(facts.htmlPages);
  const languageOf = (url: string): string => facts.pageOf.get(url)?.language ?? '';
  // A site that is not open to search engines yet is read whole.
  const isOpen = ({ indexable }: PageFacts): boolean => indexable || !pages.some((page) => page.indexable);
  const selling = pages
    .filter((page) => isOpen(page) && new URL(page.record.url).pathname !== home && !places.has(page))
    .flatMap((page) => {
      const isAmong = isAmongOffers(page);
      const role = roleOfPage(page, facts);
      if (role === 'price' || (role === 'house' && !isAmong && !declaresSold(page))) return [];
      const kind = facts.kindOf.get(page.record.url)?.kind ?? 'other';
      const names = { label: labels.get(page.record.url) ?? null, ownHeading: ownHeading(page, shared) };
      const found = offerOf(page, { ...names, kind: isAmong && kind === 'about' ? 'offer' : kind, isAmong });
      return found === null || namesTheHouse(found.row.name, page, facts, company) ? [] : [found];
    });
  const offers = withListedPrices(withoutCategories(selling), priceList(pages, facts));
  const homePage = pages.find(({ record }) => new URL(record.url).pathname === home) ?? null;
  const trade = tradeOrder(
    homePage,
    offers.map(({ row }) => row.name),
  );
  const links = homePage?.record.links.map(({ to }) => to) ?? [];
  const placeOf = ({ row }: Candidate): number => (links.includes(row.page) ? links.indexOf(row.page) : links.length);
  const candidates = offers.sort(
    (a, b) =>
      b.certainty - a.certainty ||
      a.depth - b.depth ||
      earlier(trade(a.row.name), trade(b.row.name)) ||
      placeOf(a) - placeOf(b) ||
      compareText(a.row.page, b.row.page),
  );
  const named = withoutSharedPrice(candidates)
    .map((row, _, all) => ({ ...row, name: withoutPlace(row.name, all) }))
    .map((row, _, all) => ({ ...row, name: withoutDepartment(row.name, all, sitePlaces(facts).words) }))
    .map((row) => ({ ...row, name: writtenForm(row.name, facts, languageOf(row.page)) }))
    .filter((row, _, all) => !isOfTown(row, all));
  const read = pricedPages(
    pages.filter((page) => isOpen(page) && !places.has(page)),
    { urls: new Set(named.map(({ page }) => page)), only: named.length === 0 ? company : null },
    facts,
  );
  const settled = new Set(candidates.flatMap(({ row, isSettled }) => (isSettled ? [row.page] : [])));
  const rows = withPricedItems(named, read, { settled, most: mostOffers }).filter(
    (row, index, all) => all.findIndex(({ name }) => name === row.name) === index,
  );
  const currencies = [...candidates, ...read.flatMap(({ items }) => items)].map(({ currency }) => currency);
  return { rows: rows.slice(0, mostOffers), currency: currencies.find((one) => one !== null) ?? null };
}

/** Offers of one folder that make what else is in it one of them. Working assumption. */
const leastSisters = 3;

/** True for a page in a folder of offers: words of its name that other sites give to other pages say nothing there. */
function amongOffers(pages: readonly PageFacts[], { kindOf }: SiteFacts): (page: PageFacts) => boolean {
  const folderOf = ({ record }: PageFacts): string => record.url.slice(0, record.url.lastIndexOf('/') + 1);
  const sisters = new Map<string, number>();
  for (const page of pages)
    if (kindOf.get(page.record.url)?.kind === 'offer')
      sisters.set(folderOf(page), (sisters.get(folderOf(page)) ?? 0) + 1);
  return (page) =>
    !page.record.url.endsWith('/') &&
    offerPath.test(new URL(page.record.url).pathname) &&
    (sisters.get(folderOf(page)) ?? 0) >= leastSisters;
}

/** True for the name of the company itself, or of somebody who works there. */
const namesTheHouse = (name: string, page: PageFacts, facts: SiteFacts, company: string | null): boolean =>
  (company !== null && bareText(company).trim() === bareText(name).trim()) || isAboutPerson(page, name, facts);

/** Infinity minus Infinity is no number. */
const earlier = (a: number, b: number): number => (a === b ? 0 : a - b);

const declaredSold = (content: NonNullable<PageFacts['content']>) =>
  schemaObjects(content).find((object) =>
    typesOf(object).some((type) => /^(?:Product|Service|Course|Event)$/.test(type)),
  );

const declaresSold = ({ content }: PageFacts): boolean => content !== null && declaredSold(content) !== undefined;

interface Candidate {
  readonly row: FoundOffer;
  readonly currency: string | null;
  readonly certainty: number;
  readonly depth: number;
  /** True when structured data, or the page of prices, gives the price to this offer. */
  readonly declaredPrice: boolean;
  /** True for a product, or a service at one price, of structured data: other prices of its page are of other things. */
  readonly isSettled: boolean;
}

interface OfferSigns {
  readonly kind: string;
  /** What links call the page. */
  readonly label: string | null;
  /** Its name, without a heading that all pages have. */
  readonly ownHeading: string | null;
  readonly isAmong: boolean;
}

function offerOf(
  { record, content, depth, language }: PageFacts,
  { kind, label, ownHeading: own, isAmong }: OfferSigns,
): Candidate | null {
  if (content === null) return null;
  const declared = declaredSold(content);
  const isProduct = declared !== undefined && typesOf(declared).includes('Product');
  if (!isProduct && sellsNothing.has(kind)) return null;
  const isOffer = declared !== undefined || kind === 'offer' || offerPath.test(new URL(record.url).pathname);
  const name = [declared?.name, label, own ?? content.title].map(readableName).find((one) => one !== null) ?? null;
  if (name === null || !isOffer) return null;
  const role = roleOfName(name);
  if (!isProduct && namesNothingSold(name)) return null;
  if (!isProduct && role !== 'offer' && !(isAmong && (role === 'house' || role === 'contact'))) return null;
  if (
    declared === undefined &&
    (problemNames[language === 'fr' ? 'fr' : 'en'].test(name) || problemPath.test(new URL(record.url).pathname))
  )
    return null;
  const stated = declaredPrice(declared);
  const shown = stated ?? priceInBlocks(content.blocks);
  return {
    row: {
      name,
      price: shown?.price ?? null,
      ...detailsOf(shown),
      page: record.url,
      proof: proofIn(content.blocks),
    },
    currency: shown?.currency ?? null,
    certainty: (declared === undefined ? 0 : 2) + (shown === null ? 0 : 1),
    depth: depth ?? 99,
    declaredPrice: stated !== null,
    isSettled: isProduct || (stated !== null && stated.from !== true),
  };
}

/** An offer whose page has no price has that of the page of prices. */
const withListedPrices = (offers: readonly Candidate[], listed: ReturnType<typeof priceList>): Candidate[] =>
  offers.map((offer) => {
    const found = offer.row.price === null ? listed(offer.row.name) : null;
    if (found === null) return offer;
    const row = { ...offer.row, price: found.price, ...detailsOf(found) };
    return { ...offer, currency: found.currency, declaredPrice: true, row };
  });

/** What a price is for, whether it is the lowest, and where it is read. */
const detailsOf = (stated: StatedPrice | null): Pick<FoundOffer, 'per' | 'from' | 'passage' | 'readOn'> => ({
  ...(stated?.per === undefined ? {} : { per: stated.per }),
  ...(stated?.from === undefined ? {} : { from: stated.from }),
  ...(stated?.passage === undefined ? {} : { passage: stated.passage }),
  ...(stated?.readOn === undefined ? {} : { readOn: stated.readOn }),
});

/** The index file of a folder, or the slash at its end. */
const folderEnd = /(?:\/|\/index\.\w+|\.html?)$/;

/** Offers in a folder that make its page a list of them: a page with one under it is an offer too. */
const leastListed = 2;

/** A page without a price or declared product, in whose folder others sell, is their category. */
function withoutCategories(candidates: readonly Candidate[]): Candidate[] {
  const folderOf = ({ row }: Candidate): string => `${row.page.replace(folderEnd, '')}/`;
  const folders = candidates.map(folderOf);
  return candidates.filter(
    (one, index) =>
      one.certainty > 0 ||
      folders.filter((folder, at) => at !== index && folder.startsWith(folders[index]!)).length < leastListed,
  );
}

/** A price that most pages show is one of the site, such as that of a call-out: it belongs to no offer. */
function withoutSharedPrice(candidates: readonly Candidate[]): FoundOffer[] {
  const counts = new Map<number, number>();
  for (const { row } of candidates) if (row.price !== null) counts.set(row.price, (counts.get(row.price) ?? 0) + 1);
  const priced = [...counts.values()].reduce((sum, one) => sum + one, 0);
  const isShared = (price: number): boolean => counts.get(price)! >= 3 && counts.get(price)! > priced / 2;
  return candidates.map(({ row, declaredPrice }) => {
    if (row.price === null || declaredPrice || !isShared(row.price)) return row;
    const { per: _unit, from: _from, passage: _passage, readOn: _page, ...rest } = row;
    return { ...rest, price: null };
  });
}

const place = /\s+(?:à|a|en|in|near|près de)\s+\p{Lu}.*$/u;

/** One offer sold in several places, each with its page, is one offer. */
function withoutPlace(name: string, all: readonly FoundOffer[]): string {
  const base = name.replace(place, '');
  return base !== name && all.filter((row) => row.name.replace(place, '') === base).length > 1 ? base : name;
}

/** True for the page of a town about what another page sells: its name without the town is within the name of that one. */
const isOfTown = ({ name, price }: FoundOffer, all: readonly FoundOffer[]): boolean =>
  price === null &&
  place.test(name) &&
  all.some((row) => !place.test(row.name) && sayTheSame(row.name, name.replace(place, '')));

/** A sentence that tells the reader what to do: it proves nothing of the offer. */
const instruction =
  /^(?:ne )?\p{L}+ez\b|^(?:please |do not |don’t )?(?:keep|store|allow|use|add|mix|wash|apply|place|put|leave|remove|cut|pour|serve|choose|pick|book|call|visit|see|read|send|bring|wait|check|ask)\b/iu;

/** A short sentence of the main text with a figure that is not a price: a duration, a quantity, a year. */
function proofIn(blocks: NonNullable<PageFacts['content']>['blocks']): string | null {
  for (const { text, kind, position } of blocks) {
    if (position !== 'content' || (kind !== 'paragraph' && kind !== 'list-item')) continue;
    const sentence = text
      .split(/(?<=[.!?])\s+/)
      .find(
        (one) =>
          /\d/.test(one) &&
          !priceInText.test(one) &&
          !namesContact(one) &&
          !instruction.test(one) &&
          one.length >= 30 &&
          one.length <= 160,
      );
    if (sentence !== undefined) return sentence.trim();
  }
  return null;
}
