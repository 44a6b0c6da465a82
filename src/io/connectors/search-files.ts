import { createHash } from 'node:crypto';
import { basename, dirname } from 'node:path';
import type { ImportOutcome, ImportTable } from '../../core/framework/imports/import-outcome.ts';
import { keywordList, type ListedKeyword } from '../../core/framework/imports/keyword-list.ts';
import { isSearchTable, searchesOfList, searchesOfTable } from '../../core/framework/imports/searches-of-table.ts';
import { type CountedSearch, mergedSearches, type SearchSource } from '../../core/semantics/searches/counted-search.ts';
import { Failure } from '../../core/values/failure.ts';
import type { Files } from '../services/files.ts';
import { readTableFile } from './table-file.ts';

/** The searches of several files, and what each file gave. */
export interface SearchFiles {
  readonly searches: readonly CountedSearch[];
  readonly files: readonly (SearchSource & { readonly searches: number })[];
}

/**
 * Reads keyword lists, exports of keyword tools and of Search Console together. A file given twice counts once; other
 * tables of an export are left aside. Throws Failure('import-refused') for a file without any search.
 */
export async function readSearchFiles(paths: readonly string[], files: Files): Promise<SearchFiles> {
  const known = new Set<string>();
  const read: { path: string; outcome: ImportOutcome; bytes: Uint8Array }[] = [];
  for (const path of paths) {
    if (!(await files.exists(path))) throw absent(path);
    const bytes = await files.read(path);
    const digest = createHash('sha256').update(bytes).digest('hex');
    if (known.has(digest)) continue;
    known.add(digest);
    read.push({ path, bytes, outcome: readTableFile(basename(path), bytes, { answers: { acceptPartial: true } }) });
  }
  const daysIn = folderDays(read);
  const lists = read.flatMap(({ path, bytes, outcome }) => {
    const found = searchesIn(basename(path), bytes, datedTables(outcome, daysIn(path)));
    if (found === null && !isPartOfExport(outcome)) throw withoutSearch(path);
    return found === null ? [] : [{ found, source: searchesSource(basename(path), found) }];
  });
  return {
    searches: mergedSearches(lists.map(({ found }) => found)),
    files: lists.map(({ found, source }) => ({ ...source, searches: found.length })),
  };
}

/** The searches of one file; null when it has none. */
export function searchesIn(
  name: string,
  bytes: Uint8Array,
  tables: readonly ImportTable[] | null,
): CountedSearch[] | null {
  const own = (tables ?? []).filter(isSearchTable);
  if (own.length > 0) return mergedSearches(own.map((table) => searchesOfTable(table, name)));
  if (tables !== null && tables.some(({ source }) => source !== 'any-table')) return null;
  const list = keywordList(bytes);
  return 'kind' in list || !isOfKeywords(list, name) ? null : searchesOfList(list, name);
}

/** Tables with the days of their export: those of its own table of days, else those of the files beside it. */
export function datedTables(outcome: ImportOutcome, beside: ImportTable['period']): readonly ImportTable[] | null {
  if (outcome.kind === 'refused') return null;
  const own = daysOfExport(outcome) ?? beside;
  return outcome.tables.map((table) => (table.period === null ? { ...table, period: own } : table));
}

const daysOfExport = (outcome: ImportOutcome): ImportTable['period'] =>
  outcome.kind === 'refused'
    ? null
    : (outcome.tables.find(({ source }) => source === 'search-console-dates')?.period ?? null);

/** The days of the files of one folder, where exactly one of them lists days: the parts of one export that was unpacked. */
export function folderDays(
  read: readonly { readonly path: string; readonly outcome: ImportOutcome }[],
): (path: string) => ImportTable['period'] {
  return (path) => {
    const dated = read
      .filter((one) => dirname(one.path) === dirname(path))
      .flatMap(({ outcome }) => daysOfExport(outcome) ?? []);
    return dated.length === 1 ? dated[0]! : null;
  };
}

/** A table of Search Console that lists no searches: days, countries, devices, filters, pages. */
const isPartOfExport = (outcome: ImportOutcome): boolean =>
  outcome.kind === 'read' && outcome.tables.every(({ source }) => source.startsWith('search-console-'));

/** The file with the days of its figures. */
export const searchesSource = (file: string, found: readonly CountedSearch[]): SearchSource => {
  const figure = found.flatMap(({ shown, volume, rank }) => shown ?? volume ?? rank ?? []).find((one) => one.period);
  return { file, period: figure?.period ?? null };
};

/** More words than this are a sentence, and these signs are those of a program or of prose. */
const mostWords = 10;
const otherSigns = /[{}<>[\]=;|\\]|https?:|[.!]\s/u;
/** Share of the lines of a list of keywords that look like searches. Working assumption. */
const searchShare = 0.8;

/** A list says what it is: by the head of its column, by its volumes, or as a text file of its own. */
function isOfKeywords(list: readonly ListedKeyword[], name: string): boolean {
  const isSaid = (list[0]?.line ?? 0) > 1 || list.some(({ volume }) => volume !== null) || /\.txt$/i.test(name);
  const like = list.filter(({ term }) => term.split(' ').length <= mostWords && !otherSigns.test(term));
  return isSaid && list.length > 0 && like.length >= searchShare * list.length;
}

function absent(path: string): Failure {
  const message = {
    fr: `Le fichier ${path} n’existe pas\u202f: vérifiez son chemin.`,
    en: `The file ${path} does not exist: check its path.`,
  };
  return new Failure('invalid-input', message, [{ path: '/import', message }]);
}

function withoutSearch(path: string): Failure {
  const name = basename(path);
  const message = {
    fr: `${name} ne contient aucune recherche\u202f: donnez une liste de mots-clés (avec leurs volumes ou non), un export de la Search Console ou d’un outil de mots-clés.`,
    en: `${name} contains no search: give a list of keywords (with or without volumes), an export of Search Console or of a keyword tool.`,
  };
  return new Failure('import-refused', message, [{ path: '/import', message }]);
}
