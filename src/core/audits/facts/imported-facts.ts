import { inNumber } from '../wording.ts';
import type { Text } from '../../values/text.ts';

/** What an imported file is. */
export type ImportKind = 'server-log' | 'search-pages' | 'search-queries' | 'crawl-export';

/** What one imported file gave. */
export interface ImportedFile {
  readonly file: string;
  readonly kind: ImportKind;
  readonly rows: number;
  readonly kept: number;
  /** Rows left aside by reason, with the first lines of each: nothing is dropped in silence. */
  readonly refused: readonly {
    readonly reason: RefusedReason;
    readonly count: number;
    readonly lines: readonly number[];
  }[];
  readonly period: { readonly from: string; readonly to: string } | null;
  /** The same bytes were given already: read once. */
  readonly repeated: boolean;
}

export type RefusedReason = 'unreadable' | 'other-site' | 'not-a-page' | 'too-many-addresses';

/** `2 adresses d’un autre site (lignes 4, 7)`. */
export function refusedText({ reason, count, lines }: ImportedFile['refused'][number]): Text {
  const { fr, en } = refusedWords[reason];
  const places = `${lines.join(', ')}${count > lines.length ? '…' : ''}`;
  return inNumber(count, { fr: `${count} ${fr} (ligne{|s} ${places})`, en: `${count} ${en} (line{|s} ${places})` });
}

const refusedWords: Readonly<Record<RefusedReason, Text>> = {
  unreadable: { fr: 'ligne{|s} illisible{|s}', en: 'unreadable row{|s}' },
  'other-site': { fr: 'adresse{|s} d’un autre site', en: 'address{|es} of another site' },
  'not-a-page': {
    fr: 'demande{|s} d’images, de styles, de scripts ou d’envoi de formulaires',
    en: 'request{|s} for images, styles, scripts or form posts',
  },
  'too-many-addresses': { fr: 'adresse{|s} au-delà de la limite', en: 'address{|es} beyond the limit' },
};

export interface SearchFigures {
  readonly clicks: number;
  readonly impressions: number;
  /** Average rank, weighted by impressions; null where the export has none. */
  readonly position: number | null;
}

/** What robots of search engines asked of one address. */
export interface RobotHits {
  readonly hits: number;
  /** Those that came from address ranges the engine publishes; the others only say so. */
  readonly verified: number;
  /** Status most often answered. */
  readonly status: number;
}

/** What other sources know of the site; a part is null when no file gave it. Addresses are those of the audited site. */
export interface Elsewhere {
  readonly files: readonly ImportedFile[];
  readonly search: ReadonlyMap<string, SearchFigures> | null;
  readonly visits: ReadonlyMap<string, number> | null;
  readonly robots: ReadonlyMap<string, RobotHits> | null;
  /** Pages that another crawl answered for. */
  readonly crawled: ReadonlyMap<string, number | null> | null;
}

/** Do people visit the address, or see it in search results? */
export function isAskedFor(url: string, elsewhere: Elsewhere | null): boolean {
  return (elsewhere?.visits?.get(url) ?? 0) > 0 || (elsewhere?.search?.get(url)?.impressions ?? 0) > 0;
}

/** The same with its addresses on the origin where the site really stands, when its start redirects there. */
export function relocated(elsewhere: Elsewhere, from: string, to: string): Elsewhere {
  if (from === to) return elsewhere;
  const moved = <Value>(known: ReadonlyMap<string, Value> | null): ReadonlyMap<string, Value> | null =>
    known &&
    new Map([...known].map(([url, value]) => [url.startsWith(`${from}/`) ? to + url.slice(from.length) : url, value]));
  const { files, search, visits, robots, crawled } = elsewhere;
  return { files, search: moved(search), visits: moved(visits), robots: moved(robots), crawled: moved(crawled) };
}

/**
 * Addresses worth reading besides those of the crawl, the most asked for first, `most` at most. One with parameters that only
 * a log names is left out: logs hold endless ones.
 */
export function addressesOf({ search, visits, robots, crawled }: Elsewhere, most: number): string[] {
  const asked = new Map<string, number>();
  const add = (url: string, weight: number): void => void asked.set(url, (asked.get(url) ?? 0) + weight);
  for (const [url, { impressions }] of search ?? []) add(url, 1 + impressions);
  for (const url of crawled?.keys() ?? []) add(url, 1);
  for (const [url, count] of visits ?? []) if (asked.has(url) || !url.includes('?')) add(url, count);
  for (const url of robots?.keys() ?? []) if (asked.has(url) || !url.includes('?')) add(url, 0);
  return [...asked]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([url]) => url);
}
