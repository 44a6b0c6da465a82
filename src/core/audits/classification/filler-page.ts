import { isFiller } from '../../pages/filler-text.ts';
import type { PageContent } from '../../pages/page.ts';

/** Share of the text; a page with one paragraph of filler is a page to finish. Working assumption. */
const fillerShare = 0.75;
const fillerSign = /\b(?:lorem|ipsum|dolor|amet|consectetur|adipiscing)\b/i;

/** True for a page of which most text is filler; `opening` is its start. */
export function isMostlyFiller({ blocks }: PageContent, opening: string): boolean {
  if (!fillerSign.test(opening)) return false;
  let filler = 0;
  let all = 0;
  for (const { text, position } of blocks) {
    if (position !== 'content' || text.length < 40) continue;
    all += text.length;
    if (isFiller(text)) filler += text.length;
  }
  return filler > 200 && filler > fillerShare * all;
}
