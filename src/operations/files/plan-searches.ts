import { z } from 'zod';
import { searchRows, type SearchRow } from '../../core/analysis/semantics/search-rows.ts';
import type { Languages } from '../../core/language/language.ts';
import { declaredNames } from '../../core/offers/site-place.ts';
import {
  type CountedSearch,
  mergedSearches,
  type SearchSource,
  uncounted,
} from '../../core/semantics/searches/counted-search.ts';
import { buildSiteIndex } from '../../core/semantics/site-index.ts';
import { readSearchFiles } from '../../io/connectors/search-files.ts';
import type { Files } from '../../io/services/files.ts';
import type { Store } from '../../io/services/store.ts';
import { BilingualText } from '../inputs/bilingual-text.ts';
import { auditFolder } from './audit-folder.ts';
import { pathField } from '../inputs/field.ts';
import { auditedSite, type AuditedSite } from '../sites/audited-site.ts';

/** Files of searches, given in the same way to each command that reads them. */
export const searchFilesField = pathField(
  z.array(z.string().min(1)).max(100).optional(),
  'fichier de recherches, ajouté à ceux de l’audit\u202f: liste de mots-clés (avec volumes ou non), Search Console, outil de mots-clés\u202f; à répéter',
  'file of searches, added to those of the audit: list of keywords (with volumes or not), Search Console, keyword tool; may be repeated',
);

const text = z.string().nullable().default(null);
const number = z.number().nullable().default(null);

/** The figures of a row of `searches.json`; its page is found again. */
const SearchForm = z.object({
  query: z.string(),
  page: text,
  position: number,
  impressions: number,
  clicks: number,
  volume: number,
  difficulty: number,
  shownFile: text,
  shownFrom: text,
  shownTo: text,
  volumeFile: text,
  volumeFrom: text,
  volumeTo: text,
});
type SearchForm = z.output<typeof SearchForm>;

/** A whole row, whose page exists. */
const SearchRowForm = SearchForm.extend({
  answer: z.enum(['answered', 'partly', 'missing', 'unknown']).default('unknown'),
  coverage: number,
  impressionsPerMonth: number,
  expectedClicks: number,
  quickWin: z.boolean().default(false),
  change: BilingualText.nullable().default(null),
  brand: z.boolean().default(false),
}) satisfies z.ZodType<SearchRow>;

export interface SearchRequest {
  readonly import?: readonly string[] | undefined;
  readonly audit?: string | undefined;
  readonly auditId?: string | undefined;
}

/** The searches of an audit and of further files, each with its page; without the pages of an audit, none has one. */
export async function requestedSearches(
  request: SearchRequest,
  { files, store, languages }: { readonly files: Files; readonly store: Store; readonly languages: Languages },
): Promise<SearchRow[]> {
  const id = request.auditId ?? (request.audit === undefined ? null : await idOfFolder(request.audit, files));
  const before =
    request.audit === undefined ? await searchesOfAudit(id, store) : await searchesOfFolder(request.audit, files);
  const given = request.import === undefined ? [] : (await readSearchFiles(request.import, files)).searches;
  const all = mergedSearches([before, given]);
  if (all.length === 0) return [];
  const site = id === null || (await store.crawl(id)) === null ? null : await auditedSite(id, store, languages);
  return site === null ? rowsWithoutSite(all, languages) : rowsOfSite(all, site, languages);
}

/** The searches of an audit folder, each with the page that the audit found; none where no file gave any. */
export const searchRowsOfFolder = (folder: string, files: Files): Promise<SearchRow[]> =>
  auditFolder(folder, files).list('searches.json', SearchRowForm);

/** The same of an audit of the service. */
export const searchRowsOfAudit = async (id: string, store: Store): Promise<SearchRow[]> =>
  ((await store.readDocument<unknown[]>(id, 'searches')) ?? []).map((row) => SearchRowForm.parse(row));

const rowsOfSite = (all: readonly CountedSearch[], site: AuditedSite, languages: Languages): SearchRow[] =>
  searchRows(all, { ...site, names: declaredNames(site.facts) }, languages);

/** Searches alone: what the site answers is not known. */
function rowsWithoutSite(all: readonly CountedSearch[], languages: Languages): SearchRow[] {
  const none = {
    facts: { kindOf: new Map(), pageOf: new Map() },
    index: buildSiteIndex([], languages),
    texts: [],
    names: [],
  };
  return searchRows(all, { ...none, seed: 'https://any.invalid/' }, languages).map((row) => ({
    ...row,
    answer: 'unknown',
    coverage: null,
  }));
}

async function idOfFolder(folder: string, files: Files): Promise<string> {
  return (await auditFolder(folder, files).document<{ id: string }>('audit.json')).id;
}

/** The searches that earlier files gave to the audit of a folder; none without it. */
export async function searchesOfFolder(folder: string, files: Files): Promise<CountedSearch[]> {
  return (await auditFolder(folder, files).list('searches.json', SearchForm)).map(countedOf);
}

async function searchesOfAudit(id: string | null, store: Store): Promise<CountedSearch[]> {
  const rows = id === null ? null : await store.readDocument<unknown[]>(id, 'searches');
  return (rows ?? []).map((row) => countedOf(SearchForm.parse(row)));
}

function countedOf(row: SearchForm): CountedSearch {
  const shown = sourceOf(row.shownFile, row.shownFrom, row.shownTo);
  const listed = sourceOf(row.volumeFile, row.volumeFrom, row.volumeTo);
  const { query, page, position, impressions, clicks, volume, difficulty } = row;
  const isShown = impressions !== null && clicks !== null;
  return {
    ...uncounted(query),
    // without impressions the page was found in the texts, and is found again
    page: isShown ? page : null,
    shown: isShown ? { impressions, clicks, position, ...shown } : null,
    rank: !isShown && position !== null ? { value: position, ...shown } : null,
    volume: volume === null ? null : { value: volume, ...listed },
    difficulty: difficulty === null ? null : { value: difficulty, ...listed },
  };
}

const sourceOf = (file: string | null, from: string | null, to: string | null): SearchSource => ({
  file: file ?? '',
  period: from === null || to === null ? null : { from, to },
});
