import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { unique } from '../../src/core/values/unique.ts';
import { pathKey } from '../links/editors-lists.ts';

/** What readers wrote about one site before they saw our output, and what judges wrote about our output. */
export interface SiteReadings {
  /** Links that readers would add, as "from to", each once. */
  readonly wanted: readonly string[];
  /** By the path of a main page, what readers would type to find it. */
  readonly searches: ReadonlyMap<string, readonly string[]>;
  /** By "from to", whether most judges accepted the link on words of the text; the same for added sentences. */
  readonly links: ReadonlyMap<string, boolean>;
  readonly additions: ReadonlyMap<string, boolean>;
  /** By "path keyphrase", whether most judges found the keyphrase good. */
  readonly keyphrases: ReadonlyMap<string, boolean>;
}

type Row = Readonly<Record<string, unknown>>;

/** The readings of a site in some folders of readers and of judges; null when no reader has read it. */
export function siteReadings(
  site: string,
  readers: readonly string[],
  judges: readonly string[],
  base: string,
): SiteReadings | null {
  const read = filesOf(site, readers);
  if (read.length === 0) return null;
  const judged = filesOf(site, judges);
  const key = (path: unknown): string => pagePath(String(path), base);
  const pairOf = ({ from, to }: Row): string => `${key(from)} ${key(to)}`;
  const isAccepted = ({ accepted, accept }: Row): boolean => (accepted ?? accept) === true;
  return {
    wanted: unique(read.flatMap(({ linksToAdd }) => rows(linksToAdd).map(pairOf))),
    searches: searchesOf(read, key),
    links: votes(
      judged.flatMap(({ links, linksProposed }) => rows(links ?? linksProposed)),
      pairOf,
      isAccepted,
    ),
    additions: votes(
      judged.flatMap(({ additions }) => rows(additions)),
      pairOf,
      isAccepted,
    ),
    keyphrases: votes(
      judged.flatMap(({ keyphrases, firstKeyphrase }) => rows(keyphrases ?? firstKeyphrase)),
      ({ url, path, tools, ours }) => keyphraseKey(key(url ?? path), (tools ?? ours) as string | null),
      ({ good }) => good === true,
    ),
  };
}

export function keyphraseKey(path: string, keyphrase: string | null | undefined): string {
  return `${path} ${(keyphrase ?? '').toLowerCase()}`;
}

/** A path without its query, the folder of the site and the end that servers add. */
export function pagePath(address: string, base: string): string {
  const path = address.replace(/^https?:\/\/[^/]+/, '').split(/[?#]/)[0]!;
  const own = base !== '' && path.startsWith(`${base}/`) ? path.slice(base.length) : path;
  try {
    return pathKey(decodeURI(own)).normalize('NFC');
  } catch {
    return pathKey(own);
  }
}

export function readSites(folders: readonly string[]): string[] {
  const files = folders.flatMap((folder) => readdirSync(folder).filter((file) => file.endsWith('.json')));
  return unique(files.map((file) => file.slice(0, -'.json'.length))).sort();
}

function filesOf(site: string, folders: readonly string[]): Row[] {
  return folders
    .map((folder) => join(folder, `${site}.json`))
    .flatMap((file) => (existsSync(file) ? [JSON.parse(readFileSync(file, 'utf8')) as Row] : []));
}

function rows(list: unknown): readonly Row[] {
  return Array.isArray(list) ? (list as readonly Row[]) : [];
}

function searchesOf(read: readonly Row[], key: (path: unknown) => string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (path: unknown, search: unknown): void => {
    if (typeof search === 'string') found.set(key(path), [...(found.get(key(path)) ?? []), search]);
  };
  for (const { mainPages, keyphraseOf } of read) {
    for (const { url, keyphrase } of rows(mainPages)) add(url, keyphrase);
    for (const [path, search] of Object.entries((keyphraseOf ?? {}) as Row)) add(path, search);
  }
  return found;
}

/** True where at least half of the judges of a key agree with it. */
function votes(
  judged: readonly Row[],
  keyOf: (row: Row) => string,
  isYes: (row: Row) => boolean,
): Map<string, boolean> {
  const counts = new Map<string, { yes: number; all: number }>();
  for (const row of judged) {
    const count = counts.get(keyOf(row)) ?? { yes: 0, all: 0 };
    counts.set(keyOf(row), { yes: count.yes + (isYes(row) ? 1 : 0), all: count.all + 1 });
  }
  return new Map([...counts].map(([key, { yes, all }]) => [key, 2 * yes >= all]));
}
