import { coverageMeter } from '../../src/core/audience/coverage-meter.ts';
import { buildSiteIndex, sortedPages } from '../../src/core/semantics/site-index.ts';
import type { EvalRequest } from './request.ts';
import { type EvalPage, jsonLines, pageTextOfRow } from './site-pages.ts';

/** How well the site answers each query, with the best page. */
export function predictCoverage({ input, queries, languages }: EvalRequest): object[] {
  const pages = sortedPages(jsonLines<EvalPage>(input).map(pageTextOfRow));
  const index = buildSiteIndex(pages, languages);
  const meters = new Map(
    Object.values(index.byLanguage).map((part) => [
      part.language,
      {
        part,
        meter: coverageMeter(
          Array.from(part.pages, (row) => pages[row]!),
          part,
          languages[part.language],
        ),
      },
    ]),
  );
  return jsonLines<{ query: string; lang?: 'fr' | 'en' }>(queries ?? '').map(({ query, lang }) => {
    const found = meters.get(lang ?? pages[0]?.language ?? 'fr');
    const best = found?.meter.score(query) ?? { score: 0, row: null };
    const page = best.row === null ? undefined : index.urls[found!.part.pages[best.row]!]!;
    return { query, score: best.score, ...(page === undefined ? {} : { page }) };
  });
}
