import { plainWords } from '../audits/classification/kind-words.ts';
import type { SiteFacts } from '../audits/facts/site-facts.ts';
import { placePhrases } from './place-phrase.ts';
import { sitePlaces } from './site-places.ts';

/** A title and main heading for the page of an offer: its name and the place, in the language of the page. */
export function placedHeading(name: string, facts: SiteFacts, language: string): string {
  const own = proposedHeading(name);
  const place = placePhrases(facts)[language === 'fr' ? 'fr' : 'en'];
  const isNamed = plainWords(name).some((word) => sitePlaces(facts).words.has(word));
  return place === null || isNamed ? own : `${own} ${place}`;
}

/** A title and main heading for a page: its name with a capital, without article. */
export function proposedHeading(name: string): string {
  const bare = name.replace(article, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

/** « Nos chambres » is searched for as « chambres ». */
const article = /^(?:(?:nos|notre|les?|la|our|the)\s+|l[’'])/i;
