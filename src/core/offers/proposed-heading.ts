import { plainWords } from '../audits/classification/kind-words.ts';
import { atFrenchPlace } from './french-preposition.ts';
import type { SitePlaces } from './site-places.ts';

/** A title and main heading for the page of an offer: its name and the place, in the language of the page. */
export function proposedHeading(name: string, { main, words }: SitePlaces, language: string): string {
  const bare = name.replace(article, '');
  const own = bare.charAt(0).toUpperCase() + bare.slice(1);
  if (main === null || plainWords(name).some((word) => words.has(word))) return own;
  return language === 'fr' ? `${own} ${atFrenchPlace(main)}` : `${own} in ${main}`;
}

/** « Nos chambres » is searched for as « chambres ». */
const article = /^(?:(?:nos|notre|les?|la|our|the)\s+|l[’'])/i;
