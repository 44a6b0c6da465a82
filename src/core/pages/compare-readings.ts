import { canonicalOf } from './directives/canonical.ts';
import type { PageContent, PageLink } from './page.ts';
import type { ChangedField, ReadingDifference } from './rendering.ts';

export interface Reading {
  readonly content: PageContent;
  readonly links: readonly PageLink[];
}

/** Words: less is a banner or a date. Links: less is a notice about cookies. Our choice. */
const leastWords = 30;
const leastLinks = 3;
const leastShare = 0.1;
const mostExamples = 100;

/** Compares a document as served with the same one after its scripts ran. */
export function compareReadings(before: Reading, after: Reading): ReadingDifference {
  const was = addresses(before.links);
  const is = addresses(after.links);
  const added = missingFrom(was, is);
  const removed = missingFrom(is, was);
  const changed = changedFields(before.content, after.content);
  const words = [before.content.words, after.content.words] as const;
  return {
    staticWords: words[0],
    renderedWords: words[1],
    staticLinks: was.size,
    renderedLinks: is.size,
    addedLinks: added.slice(0, mostExamples),
    removedLinks: removed.slice(0, mostExamples),
    changed,
    material:
      changed.length > 0 ||
      isMuch(Math.abs(words[0] - words[1]), Math.max(...words), leastWords) ||
      isMuch(added.length + removed.length, was.size, leastLinks),
  };
}

function isMuch(difference: number, of: number, least: number): boolean {
  return difference >= least && difference >= leastShare * of;
}

/** Internal addresses of anchors to other places than the page itself; the others lead no crawl. */
function addresses(links: readonly PageLink[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { element, internal, http, to, href } of links) {
    if (internal && http && (element === 'a' || element === 'area') && !href.startsWith('#')) found.add(to);
  }
  return found;
}

function missingFrom(known: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  return [...others].filter((url) => !known.has(url)).sort();
}

function changedFields(before: PageContent, after: PageContent): ChangedField[] {
  const read: Readonly<Record<ChangedField['field'], (content: PageContent) => string | null>> = {
    title: (content) => content.title,
    description: (content) => content.description,
    canonical: canonicalOf,
    robots: (content) => (content.metaRobots.length === 0 ? null : content.metaRobots.join(', ')),
    lang: (content) => content.lang,
    h1: (content) => content.headings.find((heading) => heading.level === 1)?.text ?? null,
  };
  return (Object.keys(read) as ChangedField['field'][]).flatMap((field) => {
    const [was, is] = [read[field](before), read[field](after)];
    return was === is ? [] : [{ field, before: was, after: is }];
  });
}
