import type { SiteFacts } from '../audits/facts/site-facts.ts';
import { plainWords } from '../audits/classification/kind-words.ts';
import { offerPages } from './offer-pages.ts';

/** What a company says that it sells. */
export interface NamedOffers {
  readonly names: readonly string[];
  /** Addresses of their pages, as far as they are known. */
  readonly urls: ReadonlySet<string>;
}

/** Share of the words of the name of a page that the offers have, for it to be the page of one. Working assumption. */
const leastShared = 0.5;
/** Letters that two words of one family share, and letters of a word that names something. Working assumptions. */
const stem = 5;
const shortest = 4;

/**
 * The facts for a company that names what it sells: of the pages that look like offers, those that have its words or an
 * address that it gives. The same facts where the names leave out nothing, or all: then they are other words for the same.
 */
export function withOffersOf(facts: SiteFacts, { names, urls }: NamedOffers): SiteFacts {
  const sold = new Set(names.flatMap(stemsOf));
  const pages = offerPages(facts);
  const isNamed = ({ name, page }: (typeof pages)[number]): boolean => {
    if (urls.has(page.record.url)) return true;
    const words = stemsOf(name);
    return words.length > 0 && words.filter((word) => sold.has(word)).length >= leastShared * words.length;
  };
  const named = pages.filter(isNamed);
  if (named.length === 0 || named.length === pages.length) return facts;
  const soldPages = new Set(named.map(({ page }) => page.record.url));
  return Object.assign(Object.create(facts) as SiteFacts, { soldPages });
}

/** True for two names of which one has all the words of the other. */
export function sayTheSame(one: string, other: string): boolean {
  const [a, b] = [stemsOf(one), stemsOf(other)];
  const isWithin = (part: readonly string[], whole: readonly string[]): boolean =>
    part.length > 0 && part.every((word) => whole.includes(word));
  return isWithin(a, b) || isWithin(b, a);
}

const stemsOf = (text: string): string[] =>
  plainWords(text)
    .filter(({ length }) => length >= shortest)
    .map((word) => word.slice(0, stem));
