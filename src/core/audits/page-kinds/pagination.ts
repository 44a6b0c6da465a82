import type { PageContent } from '../../pages/page.ts';
import type { PageFacts } from '../facts/site-facts.ts';
import { pathOf } from '../wording.ts';

const numbered =
  /\/page\/(?:[2-9]|\d{2,})\/?$|[?&](?:page|paged|p|pg)=(?:[2-9]|\d{2,})(?:&|$)|[?&](?:start|limitstart|offset|debut_\w+)=[1-9]\d{0,3}(?:&|$)/i;

/**
 * True for page 2 and later pages of a list: they share title and heading with the list without fault, and the texts
 * they excerpt are judged on their own pages.
 */
export function isFollowingPage(page: PageFacts): boolean {
  let known = following.get(page);
  if (known === undefined) {
    known = numbered.test(pathOf(page.record.url)) || page.continuesList;
    following.set(page, known);
  }
  return known;
}

/**
 * True when a page and the one it declares as previous are parts of one list: their titles and main headings are the
 * same apart from numbers. A chapter of a book names its previous chapter too, and has a title of its own.
 */
export function continuesList(content: PageContent, previous: PageContent): boolean {
  return (
    content.title !== null &&
    previous.title !== null &&
    withoutPart(content.title) === withoutPart(previous.title) &&
    withoutPart(mainHeading(content)) === withoutPart(mainHeading(previous))
  );
}

const partNumber =
  /[\s\u00a0]*(?:[-–—|·:,(][\s\u00a0]*)?(?:\b(?:pages?|p\.|part|partie)[\s\u00a0]*)?\b\d+(?:[\s\u00a0]*(?:\/|of|sur|de)[\s\u00a0]*\d+)?\)?/giu;

function withoutPart(text: string): string {
  return text.replace(partNumber, '').trim().toLowerCase();
}

function mainHeading({ headings }: PageContent): string {
  return (headings.find(({ level }) => level === 1) ?? headings[0])?.text ?? '';
}

/** Computed once for all checks. */
const following = new WeakMap<PageFacts, boolean>();

/** Address of the first page of the list, null for a page that does not continue one. */
export function archiveRoot({ record: { url } }: PageFacts): string | null {
  const root = url.replace(numbered, '/');
  return root === url ? null : root;
}

export function isFirstPage(page: PageFacts): boolean {
  return !isFollowingPage(page);
}
