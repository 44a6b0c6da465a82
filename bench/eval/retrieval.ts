import { searchOf } from '../../src/core/semantics/search.ts';
import { buildSiteIndex } from '../../src/core/semantics/site-index.ts';
import type { EvalRequest } from './request.ts';
import { type EvalPage, jsonLines, pageTextOfRow } from './site-pages.ts';

/** Pages that answer each query, best first. */
export function predictRetrieval({ input, queries, languages }: EvalRequest): object[] {
  const index = buildSiteIndex(jsonLines<EvalPage>(input).map(pageTextOfRow), languages);
  const searches = new Map(
    Object.values(index.byLanguage).map((part) => [
      part.language,
      { part, search: searchOf(part, languages[part.language]) },
    ]),
  );
  return jsonLines<{ query: string; lang: 'fr' | 'en' }>(queries ?? '').map(({ query, lang }) => {
    const found = searches.get(lang);
    const pages = found?.search(query, 10).map(({ row }) => index.urls[found.part.pages[row]!]!) ?? [];
    return { query, pages };
  });
}
