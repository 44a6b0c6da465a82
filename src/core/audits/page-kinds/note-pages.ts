import type { PageLink } from '../../pages/page.ts';
import type { PageFacts } from '../facts/site-facts.ts';

/** A note reference: a number, a letter or a sign, alone or in brackets. */
const mark = /^[[(]?(?:\d{1,3}|[a-z]|[*†‡§¶]{1,3}|[¹²³⁰-⁹]{1,3})[\])]?$/iu;
/** The limit under which content.thin reports a page of any kind. */
const mostWords = 80;

/** Notes that a converter wrote as separate pages: a few words, linked only by reference marks. */
export function notePages(pages: readonly PageFacts[]): ReadonlySet<PageFacts> {
  const short = new Map(
    pages
      .filter(({ words, followInlinks }) => words < mostWords && followInlinks > 0)
      .map((page) => [page.record.url, page]),
  );
  const marked = new Set<string>();
  if (short.size > 0)
    for (const { record } of pages) for (const link of record.links) if (isCall(link)) marked.add(link.to);
  for (const url of marked) if (!short.has(url)) marked.delete(url);
  if (marked.size > 0)
    for (const { record } of pages)
      for (const link of record.links) if (link.to !== record.url && !isCall(link)) marked.delete(link.to);
  return new Set([...marked].map((url) => short.get(url)!));
}

/** A link to a note by its reference mark. */
function isCall({ anchor, href, element }: PageLink): boolean {
  return anchor.length <= 5 && element === 'a' && href.includes('#') && mark.test(anchor.trim());
}
