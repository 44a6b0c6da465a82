import { canonicalOf } from './directives/canonical.ts';
import type { PageContent, PageLink } from './page.ts';
import type { ChangedField, RenderingDifference } from './rendering.ts';

/** What was read in one document. */
export interface ParsedPage {
  readonly content: PageContent;
  readonly links: readonly PageLink[];
}

/**
 * Smallest differences that are material, in words, in links, and as a share: fewer words are a banner or a date, fewer
 * links a cookie notice. Working assumptions.
 */
const minWords = 30;
const minLinks = 3;
const minShare = 0.1;
const maxExamples = 100;

/** Compares a document as served with the same document after its scripts ran. */
export function renderingDifference(served: ParsedPage, rendered: ParsedPage): RenderingDifference {
  const servedUrls = linkedUrls(served.links);
  const renderedUrls = linkedUrls(rendered.links);
  const added = urlsWithout(servedUrls, renderedUrls);
  const removed = urlsWithout(renderedUrls, servedUrls);
  const changed = changedFields(served.content, rendered.content);
  const words = [served.content.words, rendered.content.words] as const;
  return {
    staticWords: words[0],
    renderedWords: words[1],
    staticLinks: servedUrls.size,
    renderedLinks: renderedUrls.size,
    addedLinks: added.slice(0, maxExamples),
    removedLinks: removed.slice(0, maxExamples),
    changed,
    material:
      changed.length > 0 ||
      isMaterial(Math.abs(words[0] - words[1]), Math.max(...words), minWords) ||
      isMaterial(added.length + removed.length, servedUrls.size, minLinks),
  };
}

function isMaterial(difference: number, total: number, minimum: number): boolean {
  return difference >= minimum && difference >= minShare * total;
}

/** Internal URLs of anchors, except those to the page itself: the others are not crawled. */
function linkedUrls(links: readonly PageLink[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { element, internal, http, to, href } of links) {
    if (internal && http && (element === 'a' || element === 'area') && !href.startsWith('#')) found.add(to);
  }
  return found;
}

/** The URLs of the second set that are not in the first, sorted. */
function urlsWithout(known: ReadonlySet<string>, urls: ReadonlySet<string>): string[] {
  return [...urls].filter((url) => !known.has(url)).sort();
}

function changedFields(served: PageContent, rendered: PageContent): ChangedField[] {
  const read: Readonly<Record<ChangedField['field'], (content: PageContent) => string | null>> = {
    title: (content) => content.title,
    description: (content) => content.description,
    canonical: canonicalOf,
    robots: (content) => (content.metaRobots.length === 0 ? null : content.metaRobots.join(', ')),
    lang: (content) => content.lang,
    h1: (content) => content.headings.find((heading) => heading.level === 1)?.text ?? null,
  };
  return (Object.keys(read) as ChangedField['field'][]).flatMap((field) => {
    const [before, after] = [read[field](served), read[field](rendered)];
    return before === after ? [] : [{ field, before, after }];
  });
}
