import { plainWords } from '../audits/classification/kind-words.ts';
import type { SitePlaces } from './site-places.ts';

/** A title and main heading for the page of an offer: its name and the place, in the language of the page. */
export function proposedHeading(name: string, { main, words }: SitePlaces, language: string): string {
  const bare = name.replace(article, '');
  const own = bare.charAt(0).toUpperCase() + bare.slice(1);
  if (main === null || plainWords(name).some((word) => words.has(word))) return own;
  return language === 'fr' ? `${own} ${atPlace(main)}` : `${own} in ${main}`;
}

/** « Nos chambres » is searched for as « chambres ». */
const article = /^(?:(?:nos|notre|les?|la|our|the)\s+|l[’'])/i;

/** « au Perreux », « aux Lilas », « à La Rochelle », « à Lyon ». */
function atPlace(place: string): string {
  if (place.startsWith('Les ')) return `aux ${place.slice(4)}`;
  if (place.startsWith('Le ')) return `au ${place.slice(3)}`;
  return `à ${place}`;
}
