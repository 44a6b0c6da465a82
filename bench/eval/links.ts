import { highestRows } from '../../src/core/linking/scoring/sparse-accumulator.ts';
import { linkingSite } from '../../src/core/linking/linking-site.ts';
import { evalLinkSites } from './link-pages.ts';
import type { EvalRequest } from './request.ts';

const listed = 20;
const always = (): boolean => true;

/** Pages each page should link to, best first; links it already has are never proposed. */
export function predictLinks({ input, languages }: EvalRequest): object[] {
  return evalLinkSites(input, languages, 0).flatMap(({ language, index, pages }) => {
    const site = linkingSite(pages, index, languages[language]);
    const rowOf = new Map(pages.map((page, row) => [page.text.url, row]));
    return pages.map((page, row) => {
      const total = new Float64Array(pages.length);
      site.scorer.read(row, { accepts: always, canKeep: always, collect: (target, score) => (total[target] = score) });
      for (const url of page.contentTargets) {
        const target = rowOf.get(url);
        if (target !== undefined) total[target] = 0;
      }
      return {
        from: page.text.url,
        to: highestRows(total, Uint32Array.from(pages.keys()), listed).map((target) => pages[target]!.text.url),
      };
    });
  });
}
