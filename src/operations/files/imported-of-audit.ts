import type { ImportedFacts } from '../../core/audits/facts/imported-facts.ts';
import { mergedSearches } from '../../core/semantics/searches/counted-search.ts';
import { readImportedFacts } from '../../io/connectors/seo-files.ts';
import type { Files } from '../../io/services/files.ts';
import { searchesOfFolder } from './plan-searches.ts';

/** What files know of a site, with the searches that earlier files gave to the audit of the folder; null without any file. */
export async function importedOf(
  paths: readonly string[] | undefined,
  { folder, seed, files }: { readonly folder: string | undefined; readonly seed: string; readonly files: Files },
): Promise<ImportedFacts | null> {
  const before = folder === undefined ? [] : await searchesOfFolder(folder, files);
  if (paths === undefined && before.length === 0) return null;
  const read = paths === undefined ? nothingRead : await readImportedFacts(paths, seed, files);
  const searches = mergedSearches([before, read.searches ?? []]);
  return searches.length === 0 ? read : { ...read, searches };
}

const nothingRead: ImportedFacts = {
  files: [],
  search: null,
  queries: null,
  visits: null,
  robots: null,
  crawled: null,
  speed: null,
};
