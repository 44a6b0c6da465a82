import type { SpeedFigures } from '../speed/speed-figures.ts';
import { inNumber } from '../wording.ts';
import type { CountedSearch } from '../../semantics/searches/counted-search.ts';
import { daysBetween } from '../../values/day.ts';
import type { Text } from '../../values/text.ts';

/** Kind of an imported file. */
export type ImportKind = 'server-log' | 'search-pages' | 'search-queries' | 'keywords' | 'crawl-export' | 'speed';

/** What was read from one imported file. */
export interface ImportedFile {
  readonly file: string;
  readonly kind: ImportKind;
  readonly rows: number;
  readonly kept: number;
  /** Rejected rows by reason, with the first lines of each, so that every row is accounted for. */
  readonly refused: readonly {
    readonly reason: RefusedReason;
    readonly count: number;
    readonly lines: readonly number[];
  }[];
  readonly period: { readonly from: string; readonly to: string } | null;
  /** True when another file has the same bytes: it is read once. */
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
  /** Visits from the results. */
  readonly clicks: number;
  /** Times the site was shown in the results. */
  readonly impressions: number;
  /** Average rank, weighted by impressions; null where the export has none. */
  readonly position: number | null;
}

/** The figures of two rows of one subject. */
export function withFigures(a: SearchFigures, b: SearchFigures): SearchFigures {
  const impressions = a.impressions + b.impressions;
  const weighed = (a.position ?? 0) * a.impressions + (b.position ?? 0) * b.impressions;
  const position =
    a.position === null || b.position === null ? (a.position ?? b.position) : weighed / Math.max(1, impressions);
  return { clicks: a.clicks + b.clicks, impressions, position };
}

/** Figures of one file, by page or by search, with its days; null when it does not say them. */
export interface DatedFigures {
  readonly period: ImportedFile['period'];
  readonly figures: ReadonlyMap<string, SearchFigures>;
}

/**
 * The figures of several files: those of days that follow each other add up; where two files may count the same days, the
 * one of more days counts, then the later one. Null without any file.
 */
export function combinedFigures(parts: readonly DatedFigures[]): Map<string, SearchFigures> | null {
  if (parts.length === 0) return null;
  const apart = parts.every(({ period }, at) => parts.slice(0, at).every((other) => areApart(period, other.period)));
  const widestLast = [...parts].sort((a, b) => spanOf(a) - spanOf(b));
  const all = new Map<string, SearchFigures>();
  for (const { figures } of apart ? parts : widestLast)
    for (const [subject, one] of figures) {
      const known = all.get(subject);
      all.set(subject, known === undefined || !apart ? one : withFigures(known, one));
    }
  return all;
}

const areApart = (a: ImportedFile['period'], b: ImportedFile['period']): boolean =>
  a !== null && b !== null && (a.to < b.from || b.to < a.from);

const spanOf = ({ period }: DatedFigures): number => (period === null ? 0 : daysBetween(period.from, period.to));

/** Requests of search-engine robots for one address. */
export interface RobotHits {
  readonly hits: number;
  /** Those from address ranges that the engine publishes; the others are only declared by the user agent. */
  readonly verified: number;
  /** Status most often answered. */
  readonly status: number;
}

/**
 * What imported files know of the site; a part is null when no file gave it. Addresses are those of the audited site.
 */
export interface ImportedFacts {
  readonly files: readonly ImportedFile[];
  readonly search: ReadonlyMap<string, SearchFigures> | null;
  /** Searches that showed the site, as written; absent or null without such a file. */
  readonly queries?: ReadonlyMap<string, SearchFigures> | null;
  /** Every search that the files count, with the file of each figure; absent or null without such a file. */
  readonly searches?: readonly CountedSearch[] | null;
  readonly visits: ReadonlyMap<string, number> | null;
  readonly robots: ReadonlyMap<string, RobotHits> | null;
  /** Pages that another crawl answered for. */
  readonly crawled: ReadonlyMap<string, number | null> | null;
  /** Speed of pages for their visitors, or in a laboratory. */
  readonly speed?: ReadonlyMap<string, SpeedFigures> | null;
}

/** True for an address that people visit or see in search results. */
export function hasVisitsOrImpressions(url: string, imported: ImportedFacts | null): boolean {
  return (imported?.visits?.get(url) ?? 0) > 0 || (imported?.search?.get(url)?.impressions ?? 0) > 0;
}

/** The same facts with addresses on the origin that the start address redirects to. */
export function relocated(imported: ImportedFacts, from: string, to: string): ImportedFacts {
  if (from === to) return imported;
  const moved = <Value>(known: ReadonlyMap<string, Value> | null): ReadonlyMap<string, Value> | null =>
    known &&
    new Map([...known].map(([url, value]) => [url.startsWith(`${from}/`) ? to + url.slice(from.length) : url, value]));
  const { files, search, queries = null, searches = null, visits, robots, crawled, speed = null } = imported;
  return {
    files,
    search: moved(search),
    queries,
    searches,
    visits: moved(visits),
    robots: moved(robots),
    crawled: moved(crawled),
    speed: moved(speed),
  };
}

/**
 * At most `most` addresses worth reading besides those of the crawl, the most visited first. Addresses with parameters
 * that only a log names are left out: logs contain endless ones.
 */
export function importedAddresses({ search, visits, robots, crawled }: ImportedFacts, most: number): string[] {
  const weights = new Map<string, number>();
  const add = (url: string, weight: number): void => void weights.set(url, (weights.get(url) ?? 0) + weight);
  for (const [url, { impressions }] of search ?? []) add(url, 1 + impressions);
  for (const url of crawled?.keys() ?? []) add(url, 1);
  for (const [url, count] of visits ?? []) if (weights.has(url) || !url.includes('?')) add(url, count);
  for (const url of robots?.keys() ?? []) if (weights.has(url) || !url.includes('?')) add(url, 0);
  return [...weights]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([url]) => url);
}
