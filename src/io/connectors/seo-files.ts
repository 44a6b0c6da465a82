import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import {
  type ImportedFacts,
  type ImportedFile,
  combinedFigures,
  type DatedFigures,
  type ImportKind,
  type RobotHits,
  type SearchFigures,
  withFigures,
} from '../../core/audits/facts/imported-facts.ts';
import { readLogLine } from '../../core/audits/facts/log-line.ts';
import { LogTally } from '../../core/audits/facts/log-tally.ts';
import type { SpeedFigures } from '../../core/audits/speed/speed-figures.ts';
import { addressPlacer } from '../../core/audits/texts/place-address.ts';
import { RefusedRows } from '../../core/audits/results/refused-rows.ts';
import type { ImportOutcome, ImportTable } from '../../core/framework/imports/import-outcome.ts';
import { Failure } from '../../core/values/failure.ts';
import { type CountedSearch, mergedSearches } from '../../core/semantics/searches/counted-search.ts';
import type { Files } from '../services/files.ts';
import { datedTables, folderDays, searchesIn, searchesSource } from './search-files.ts';
import { readTableFile } from './table-file.ts';
import { betterSpeed, isSpeedFile, readSpeedFile } from './speed-file.ts';
import { textLines } from './text-lines.ts';

const linesLookedAt = 20;
/** First lines of an IIS log (W3C extended). */
const w3cLog = /^#(?:Software|Version|Fields): /;
const namedKinds: Readonly<Record<string, ImportKind>> = {
  'search-console-pages': 'search-pages',
  'search-console-queries': 'search-queries',
  'search-console-query-pages': 'search-queries',
  'screaming-frog-pages': 'crawl-export',
  'chrome-ux-report': 'speed',
};

interface Gathered {
  search: DatedFigures[];
  queries: DatedFigures[];
  visits: Map<string, number> | null;
  robots: Map<string, RobotHits> | null;
  crawled: Map<string, number | null> | null;
  speed: Map<string, SpeedFigures> | null;
  /** Searches of each file. */
  searches: CountedSearch[][];
}

/**
 * Reads what other sources know of a site: server logs (combined format, gzip or not), Search Console exports, crawls of
 * Screaming Frog (CSV) and advertools (JSON lines). Logs and JSON lines are streamed; a file given twice counts once.
 * Throws Failure('import-refused') for a file that is none of these.
 */
export async function readImportedFacts(paths: readonly string[], seed: string, files: Files): Promise<ImportedFacts> {
  const gathered: Gathered = {
    search: [],
    queries: [],
    visits: null,
    robots: null,
    crawled: null,
    speed: null,
    searches: [],
  };
  const first: (Part & { readonly repeated: boolean })[] = [];
  const known = new Set<string>();
  for (const path of paths) {
    if (!(await files.exists(path))) throw absent(path);
    const digest = await digestOf(files.parts(path));
    const repeated = known.has(digest);
    known.add(digest);
    first.push({ ...(await readOne(path, seed, files, repeated ? null : gathered)), repeated });
  }
  const daysIn = folderDays(first.flatMap((one) => ('outcome' in one ? [one] : [])));
  const read = first.flatMap((one): ImportedFile[] => {
    const { repeated } = one;
    const found = 'outcome' in one ? readTables(one, daysIn(one.path), seed, repeated ? null : gathered) : one.found;
    return found.map((file) => ({ ...file, repeated }));
  });
  const { search, queries, searches, ...others } = gathered;
  return {
    files: read,
    ...others,
    search: combinedFigures(search),
    queries: combinedFigures(queries),
    searches: searches.length === 0 ? null : mergedSearches(searches),
  };
}

/** Files of rows are read in a second step, once the days of the files beside them are known. */
type Part = { readonly found: readonly FileRead[] } | TableFile;

interface TableFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly outcome: ImportOutcome;
}

type FileRead = Omit<ImportedFile, 'repeated'>;

/** `into` null: the file is recognised and not counted. */
async function readOne(path: string, seed: string, files: Files, into: Gathered | null): Promise<Part> {
  const head: string[] = [];
  for await (const line of textLines(files.parts(path))) {
    head.push(line);
    if (head.length >= linesLookedAt) break;
  }
  if (head.some((line) => readLogLine(line) !== null)) return { found: [await readLog(path, seed, files, into)] };
  if (head.some((line) => w3cLog.test(line))) throw unknownFormat(basename(path));
  if (head[0]?.trimStart().startsWith('{') && isSpeedFile(head))
    return { found: [await readSpeedOf(path, seed, files, into)] };
  if (head[0]?.trimStart().startsWith('{') && head.every((line) => crawledPage(line) === null))
    throw unknownFormat(basename(path));
  if (head[0]?.trimStart().startsWith('{')) return { found: [await readCrawlLines(path, seed, files, into)] };
  const bytes = await files.read(path);
  return { path, bytes, outcome: readTableFile(basename(path), bytes, { answers: { acceptPartial: true } }) };
}

async function readLog(path: string, seed: string, files: Files, into: Gathered | null): Promise<FileRead> {
  const tally = new LogTally(seed);
  for await (const line of textLines(files.parts(path))) tally.add(line);
  if (into) {
    into.visits = summed(into.visits, tally.visits, (a, b) => a + b);
    into.robots = summed(into.robots, tally.robots, (a, b) => ({
      hits: a.hits + b.hits,
      verified: a.verified + b.verified,
      status: b.hits > a.hits ? b.status : a.status,
    }));
  }
  const { rows, kept, refused, period } = tally;
  return { file: basename(path), kind: 'server-log', rows, kept, refused: refused.list, period };
}

async function readSpeedOf(path: string, seed: string, files: Files, into: Gathered | null): Promise<FileRead> {
  const read = readSpeedFile(await files.read(path), seed);
  if (read === null) throw unknownFormat(basename(path));
  if (into) into.speed = summed(into.speed, read.speed, betterSpeed);
  return { file: basename(path), ...read.file };
}

/** A crawl of advertools: one JSON object a page, with `url` and `status`. */
async function readCrawlLines(path: string, seed: string, files: Files, into: Gathered | null): Promise<FileRead> {
  const place = addressPlacer(seed);
  const refused = new RefusedRows();
  const pages = new Map<string, number | null>();
  let rows = 0;
  for await (const line of textLines(files.parts(path))) {
    if (line.trim() === '') continue;
    rows += 1;
    const page = crawledPage(line);
    const placed = page === null ? ({ refused: 'unreadable' } as const) : place(page.url);
    if ('refused' in placed) refused.add(placed.refused, rows);
    else pages.set(placed.url, page!.status);
  }
  if (into) into.crawled = summed(into.crawled, pages, (_, later) => later);
  const kept = rows - refused.list.reduce((sum, { count }) => sum + count, 0);
  return { file: basename(path), kind: 'crawl-export', rows, kept, refused: refused.list, period: null };
}

/** Read with expressions, not parsed: a line that was cut still has its first fields. */
function crawledPage(line: string): { readonly url: string; readonly status: number | null } | null {
  const url = /"url"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(line)?.[1];
  if (url === undefined) return null;
  const status = /"status"\s*:\s*"?(\d{3})\b/.exec(line)?.[1];
  try {
    return { url: JSON.parse(`"${url}"`) as string, status: status === undefined ? null : Number(status) };
  } catch {
    return null;
  }
}

function readTables(
  { path, bytes, outcome }: TableFile,
  beside: ImportTable['period'],
  seed: string,
  into: Gathered | null,
): FileRead[] {
  const name = basename(path);
  const dated = datedTables(outcome, beside);
  const tables = (dated ?? []).filter((table) => namedKinds[table.source] !== undefined);
  const searches = searchesIn(name, bytes, dated);
  if (searches !== null) into?.searches.push(searches);
  const found = tables.map((table) => readTable(name, table, seed, into));
  if (found.length > 0 || searches === null) {
    if (found.length > 0) return found;
    if (outcome.kind === 'refused') throw unreadable(name, outcome);
    // a part of an unpacked export of Search Console without pages nor searches: its days, countries, devices
    if (outcome.tables.every(({ source }) => source.startsWith('search-console-'))) return [];
    throw unknownKind(name, outcome.source);
  }
  const { period } = searchesSource(name, searches);
  return [{ file: name, kind: 'keywords', rows: searches.length, kept: searches.length, refused: [], period }];
}

function readTable(name: string, table: ImportTable, seed: string, into: Gathered | null): FileRead {
  const place = addressPlacer(seed);
  const kind = namedKinds[table.source]!;
  const refused = new RefusedRows();
  for (const { line } of table.refused) refused.add('unreadable', line);
  let kept = 0;
  const search = new Map<string, SearchFigures>();
  const crawled = new Map<string, number | null>();
  const months = new Map<string, ImportTable['rows'][number]['values']>();
  for (const { entity, line, values } of table.rows) {
    const placed = kind === 'search-queries' ? null : place(entity);
    if (placed && 'refused' in placed) {
      refused.add(placed.refused, line);
      continue;
    }
    kept += 1;
    if (kind === 'crawl-export') crawled.set(placed!.url, values.status ?? null);
    if (kind === 'speed' && (values.month ?? 0) >= (months.get(placed!.url)?.month ?? 0))
      months.set(placed!.url, values);
    if (kind === 'search-pages' || kind === 'search-queries') {
      const { gscClicks, gscImpressions, gscAvgPosition } = values;
      const one = { clicks: gscClicks ?? 0, impressions: gscImpressions ?? 0, position: gscAvgPosition ?? null };
      const subject = placed?.url ?? entity;
      const before = search.get(subject);
      search.set(subject, before ? withFigures(before, one) : one);
    }
  }
  const part = { period: table.period, figures: search };
  if (kind === 'search-pages') into?.search.push(part);
  if (kind === 'search-queries') into?.queries.push(part);
  if (into && kind === 'speed') into.speed = summed(into.speed, originSpeeds(months), betterSpeed);
  if (into && kind === 'crawl-export') into.crawled = summed(into.crawled, crawled, (_, later) => later);
  const rows = table.rows.length + table.refused.length;
  const file = table.name === '' ? name : `${name} / ${table.name}`;
  const period = kind === 'speed' ? spanOfMonths([...months.values()].map(({ month }) => month ?? 0)) : table.period;
  return { file, kind, rows, kept, refused: refused.list, period };
}

/** First and last day of months written 202610. */
function spanOfMonths(months: readonly number[]): ImportedFile['period'] {
  const [first, last] = [Math.min(...months), Math.max(...months)].map(String);
  if (months.length === 0 || first === undefined || last === undefined) return null;
  const lastDay = new Date(Date.UTC(Number(last.slice(0, 4)), Number(last.slice(4)), 0));
  return { from: `${first.slice(0, 4)}-${first.slice(4)}-01`, to: lastDay.toISOString().slice(0, 10) };
}

/** The speed of origins in their last month. */
function originSpeeds(months: ReadonlyMap<string, ImportTable['rows'][number]['values']>): Map<string, SpeedFigures> {
  return new Map(
    [...months].map(([url, { lcp = null, inp = null, cls = null }]) => [
      url,
      { kind: 'field', isOrigin: true, lcp, inp, cls },
    ]),
  );
}

function summed<Value>(
  into: Map<string, Value> | null,
  more: ReadonlyMap<string, Value>,
  add: (a: Value, b: Value) => Value,
): Map<string, Value> {
  const all = into ?? new Map<string, Value>();
  for (const [key, value] of more) {
    const known = all.get(key);
    all.set(key, known === undefined ? value : add(known, value));
  }
  return all;
}

async function digestOf(parts: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of parts) hash.update(part);
  return hash.digest('hex');
}

function absent(path: string): Failure {
  const message = {
    fr: `Le fichier ${path} n’existe pas\u202f: vérifiez son chemin.`,
    en: `The file ${path} does not exist: check its path.`,
  };
  return new Failure('invalid-input', message, [{ path: '/import', message }]);
}

function unreadable(name: string, { detail, reason }: Extract<ImportOutcome, { kind: 'refused' }>): Failure {
  if (reason === 'no-data-table') return unknownFormat(name);
  const message = { fr: `${name}\u202f: ${detail.fr}`, en: `${name}: ${detail.en}` };
  return new Failure('import-refused', message, [{ path: '/import', message }]);
}

/** A log in another format, or no list of pages: the message names the formats that are read. */
function unknownFormat(name: string): Failure {
  const message = {
    fr: `${name} n’est dans aucun des formats lus\u202f: journaux d’Apache et de nginx au format combined (ni IIS ni JSON), exports de la Search Console (CSV, ZIP, XLSX), explorations de Screaming Frog (CSV) ou d’advertools (lignes JSON), vitesse de PageSpeed Insights, de Lighthouse ou du Chrome UX Report (JSON, ou CSV de BigQuery).`,
    en: `${name} is in none of the formats that are read: logs of Apache and nginx in the combined format (neither IIS nor JSON), exports of Search Console (CSV, ZIP, XLSX), crawls of Screaming Frog (CSV) or advertools (JSON lines), speed of PageSpeed Insights, Lighthouse or the Chrome UX Report (JSON, or CSV from BigQuery).`,
  };
  return new Failure('import-refused', message, [{ path: '/import', message }]);
}

function unknownKind(name: string, source: string): Failure {
  const message = {
    fr: `${name} (${source}) ne parle pas des pages du site\u202f: donnez un journal du serveur, les pages de la Search Console ou un export d’exploration\u202f; les chiffres de l’entreprise se lisent avec maillage import.`,
    en: `${name} (${source}) does not speak of the pages of the site: give a server log, the pages of Search Console or a crawl export; the figures of the company are read by maillage import.`,
  };
  return new Failure('import-refused', message, [{ path: '/import', message }]);
}
