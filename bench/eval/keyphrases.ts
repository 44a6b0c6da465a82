import { pageCandidates, rankSiteKeyphrases } from '../../src/core/semantics/keyphrases/keyphrases.ts';
import { buildSiteIndex, sortedPages } from '../../src/core/semantics/site-index.ts';
import { phraseFrequencies } from './phrase-frequencies.ts';
import type { EvalRequest } from './request.ts';
import { type EvalPage, jsonLines, pageTextOfRow } from './site-pages.ts';

/** The keyphrases of each text; frequencies are those of the file, as in a crawl. */
export function predictKeyphrases({ input, profile, languages }: EvalRequest): object[] {
  const rows = jsonLines<EvalPage>(input);
  const pages = sortedPages(rows.map(pageTextOfRow));
  const index = buildSiteIndex(pages, languages);
  const found = new Map<string, string[]>();
  for (const part of Object.values(index.byLanguage)) {
    const language = languages[part.language];
    const own = Array.from(part.pages, (row) => pages[row]!);
    const candidates = own.map((page) => pageCandidates(page, language));
    const frequencies = phraseFrequencies(candidates, part);
    const ranked = rankSiteKeyphrases(candidates, frequencies, language, { profile: profile ?? 'web', limit: 15 });
    own.forEach((page, at) =>
      found.set(
        page.url,
        ranked[at]!.map((keyphrase) => keyphrase.text),
      ),
    );
  }
  return rows.map(({ id }) => ({ id, keyphrases: found.get(id) ?? [] }));
}
