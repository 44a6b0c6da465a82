import { plainWords } from '../../../../audits/classification/kind-words.ts';
import { sayTheSame } from '../../../../offers/pages-of-offers.ts';
import type { FoundOffer } from './found-offer.ts';
import type { PricedItem } from './priced-items.ts';
import type { PricedPage } from './priced-pages.ts';

interface Placed extends PricedItem {
  readonly page: string;
}

/** Pages of services with one item at one price: it is a cost of the house, such as that of a visit. */
const sharedBy = 3;
/** A heading over one item says no more than it. */
const leastOfGroup = 2;

/**
 * The offers where what their pages name beside prices takes the place of the bare name of a page, those with a price
 * first. Where there are more than `most` things, those of one page, or under one heading, are one offer from the lowest
 * price. `offers`: in the order to show them; `settled`: pages of one thing at one price.
 */
export function withPricedItems(
  offers: readonly FoundOffer[],
  pages: readonly PricedPage[],
  { settled, most }: { readonly settled: ReadonlySet<string>; readonly most: number },
): FoundOffer[] {
  const named = new Set(offers.map(({ page }) => page));
  const items = oneOfEach(
    pages
      .filter(({ url }) => !settled.has(url))
      // The page of an offer says more of its things than the page of prices does.
      .sort((a, b) => Number(named.has(b.url)) - Number(named.has(a.url)))
      .flatMap(({ url, items: some }) => some.map((item) => ({ ...item, page: url })))
      .filter((item, _at, all) => all.filter((one) => one.name === item.name && named.has(one.page)).length < sharedBy)
      .filter((item) => !offers.some((offer) => isKnown(item, offer, settled))),
  );
  const grouped = items.length > most ? groupsOf(items, offers) : null;
  const rows = offers.flatMap((offer): FoundOffer[] => {
    const own = items.filter(({ page }) => page === offer.page);
    if (own.length > 0) return grouped === null ? own.map(offerOf) : [lowestOf(offer, grouped.get(offer.page) ?? own)];
    return offer.price === null && items.some(({ name }) => isAbout(name, offer.name)) ? [] : [offer];
  });
  const others =
    grouped === null
      ? items.filter(({ page }) => !named.has(page)).map(offerOf)
      : [...grouped].filter(([key]) => !named.has(key)).flatMap(([key, some]) => groupOffer(key, some));
  const all = [...rows, ...others];
  return [...all.filter(({ price }) => price !== null), ...all.filter(({ price }) => price === null)];
}

/** True for an item that an offer names already, with a price of its own. */
const isKnown = (item: Placed, offer: FoundOffer, settled: ReadonlySet<string>): boolean =>
  settled.has(offer.page)
    ? sayTheSame(item.name, offer.name)
    : offer.page !== item.page && offer.price !== null && item.name.toLowerCase() === offer.name.toLowerCase();

/** Items of several pages, each once: another page may add a word to the name. */
function oneOfEach(items: readonly Placed[]): Placed[] {
  const kept: Placed[] = [];
  for (const item of items) if (!kept.some((one) => isSame(one, item))) kept.push(item);
  return kept;
}

const isSame = (one: Placed, other: Placed): boolean =>
  one.name.toLowerCase() === other.name.toLowerCase() ||
  (one.price === other.price && sayTheSame(one.name, other.name));

/** True for a longer name that has the words of a name: « Séances pour adultes » for « Séances ». */
const isAbout = (name: string, short: string): boolean => name.length > short.length && sayTheSame(name, short);

/** Items by the page of their offer, else by their heading; those without either each apart. */
function groupsOf(items: readonly Placed[], offers: readonly FoundOffer[]): ReadonlyMap<string, readonly Placed[]> {
  const named = new Set(offers.map(({ page }) => page));
  const groups = new Map<string, Placed[]>();
  for (const item of items) {
    const { group } = item;
    const ofGroup = group === null ? undefined : offers.find(({ name }) => hasWords(group, name))?.page;
    const key = named.has(item.page) ? item.page : (ofGroup ?? group ?? item.name);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

const hasWords = (whole: string, part: string): boolean => {
  const words = new Set(plainWords(whole));
  return plainWords(part).every((word) => words.has(word));
};

const groupOffer = (name: string, items: readonly Placed[]): FoundOffer[] =>
  items.length < leastOfGroup ? items.map(offerOf) : [lowestOf({ ...offerOf(items[0]!), name }, items)];

/** An offer from the lowest of the prices of its things. */
function lowestOf({ name, page, proof }: FoundOffer, items: readonly Placed[]): FoundOffer {
  const lowest = items.reduce((low, item) => (item.price < low.price ? item : low));
  const only = items.every(({ price }) => price === lowest.price) && lowest.from !== true;
  const { per: _per, ...price } = offerOf(lowest);
  return {
    ...price,
    ...(lowest.per === undefined ? {} : { per: lowest.per }),
    name,
    page,
    proof,
    ...(only ? {} : { from: true }),
    ...(lowest.page === page ? {} : { readOn: lowest.page }),
  };
}

function offerOf({ name, price, per, from, passage, page }: Placed): FoundOffer {
  return {
    name,
    price,
    ...(per === undefined ? {} : { per }),
    ...(from === undefined ? {} : { from }),
    page,
    proof: null,
    passage,
  };
}
