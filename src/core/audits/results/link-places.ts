import type { LinkPosition } from '../../pages/page.ts';
import { shownAddress } from '../../values/addresses/shown-address.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import { excerpt, pathOf } from '../wording.ts';

/** Places of links that a row of a table names. */
export const mostLinkPlaces = 20;

interface LinkPlace {
  readonly from: string;
  readonly anchor: string;
  readonly position: LinkPosition;
}

const positions: Readonly<Record<LinkPosition, Text>> = {
  content: pair('texte', 'text'),
  nav: pair('menu', 'menu'),
  header: pair('en-tête', 'header'),
  footer: pair('pied de page', 'footer'),
  aside: pair('colonne', 'side column'),
};

/**
 * Where the links at fault of a finding are: `/a («\u202fnos tarifs\u202f», menu)\u202f; /b …`, the first `most` places and the
 * number of the others; null for a finding about no link.
 */
export function linkPlaces(evidence: Readonly<Record<string, unknown>> | undefined, most: number): Text | null {
  const places = placesIn(evidence?.sources);
  if (places.length === 0) return null;
  // The same words in the same part of one page are one line: nobody could distinguish them.
  const same = sameTogether(places);
  const rest = places.length - same.slice(0, most).reduce((sum, { times }) => sum + times, 0);
  return inBoth((locale) => {
    const shown = same.slice(0, most).map(({ place: { from, anchor, position }, times }) => {
      const words =
        anchor === '' ? '' : { fr: `«\u202f${excerpt(anchor)}\u202f», `, en: `“${excerpt(anchor)}”, ` }[locale];
      const often = times === 1 ? '' : { fr: `, ${times} fois`, en: `, ${times} times` }[locale];
      return `${shownAddress(pathOf(from))} (${words}${positions[position][locale]}${often})`;
    });
    const more = rest > 0 ? { fr: `et ${rest} de plus`, en: `and ${rest} more` }[locale] : [];
    return [...shown, ...[more].flat()].join(locale === 'fr' ? '\u202f; ' : '; ');
  });
}

function sameTogether(places: readonly LinkPlace[]): { readonly place: LinkPlace; times: number }[] {
  const byWords = new Map<string, { readonly place: LinkPlace; times: number }>();
  for (const place of places) {
    const key = JSON.stringify([place.from, place.anchor, place.position]);
    const known = byWords.get(key);
    if (known === undefined) byWords.set(key, { place, times: 1 });
    else known.times++;
  }
  return [...byWords.values()];
}

const placesIn = (sources: unknown): LinkPlace[] =>
  Array.isArray(sources) ? (sources as readonly unknown[]).filter(isPlace) : [];

function isPlace(one: unknown): one is LinkPlace {
  if (typeof one !== 'object' || one === null) return false;
  const { from, anchor, position } = one as Partial<LinkPlace>;
  return typeof from === 'string' && typeof anchor === 'string' && position !== undefined && position in positions;
}
