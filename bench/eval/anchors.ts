import { linkingSite, placeIn, sentencesOf } from '../../src/core/linking/linking-site.ts';
import { evalLinkSites } from './link-pages.ts';
import type { EvalRequest } from './request.ts';

const keyphrases = 5;

/** The words of each page that should carry each of its links; an empty anchor where none names the target. */
export function predictAnchors({ input, languages }: EvalRequest): object[] {
  return evalLinkSites(input, languages, keyphrases).flatMap(({ language, index, pages }) => {
    const site = linkingSite(pages, index, languages[language]);
    const rowOf = new Map(pages.map((page, row) => [page.text.url, row]));
    return pages.flatMap((page, row) => {
      const sentences = sentencesOf(site, row, 'all');
      return [...new Set(page.contentTargets)].map((to) => {
        const target = rowOf.get(to);
        const place = target === undefined ? null : placeIn(site, sentences, target);
        return { from: page.text.url, to, anchor: place?.anchor ?? '' };
      });
    });
  });
}
