import type { PageFacts } from '../facts/site-facts.ts';
import { groupBy } from '../groups.ts';
import { pathOf } from '../wording.ts';
import { ownFolder } from './kind-site.ts';

/** Words; shorter texts coincide by chance. */
const fewestWords = 15;
/** Texts with the same title are copies when they share this much of their pairs of words. Working assumption. */
const sameShare = 0.9;
const sameLength = 0.15;
/** The same for a page that declares the other as canonical. */
const canonicalShare = 0.6;
/** Pages of one name that a page is compared with. */
const mostCompared = 30;
/** Words of an address that announce a copy. */
const marked =
  /(?:^|[/._ -])(?:backup|indexbackup|bak|old|copie|copy|amp|ancien|duplicate|sauvegarde)(?:[/._ -]|$)|%3f|nggallery|[?&]/i;

/** By page, the one that it repeats: same text, or same title and nearly the same text. */
export function twinPages(pages: readonly PageFacts[], home: PageFacts | null): Map<PageFacts, PageFacts> {
  const originals = new Map<PageFacts, PageFacts>();
  const read = pages.filter(
    ({ content, words, isPart }) => !isPart && content !== null && content.refresh === null && words >= fewestWords,
  );
  for (const group of groupBy(read, nameOf).values()) {
    if (group.length < 2) continue;
    const ordered = [...group].sort((a, b) => worth(b, group, home) - worth(a, group, home) || order(a, b));
    pairCopies(ordered, originals);
  }
  return originals;
}

/** By page whose name ends with “old” or “copy”, the one of the same name without it. */
export function markedCopies(pages: readonly PageFacts[]): Map<PageFacts, PageFacts> {
  const copies = new Map<PageFacts, PageFacts>();
  const byName = new Map<string, PageFacts>();
  for (const page of pages) {
    const name = headingOf(page);
    if (name !== '' && !markedName.test(name)) byName.set(name, page);
  }
  for (const page of pages) {
    const name = headingOf(page);
    const original = markedName.test(name) ? byName.get(name.replace(markedName, '')) : undefined;
    if (original !== undefined) copies.set(page, original);
  }
  return copies;
}

/** A run of spaces is tried from its start alone. */
const markedName = /(?<!\s)\s*[-–—(_ ]\s*(?:old|bis|copie|copy|backup|sauvegarde|ancienne? version)\)?$/i;
const headingOf = ({ content }: PageFacts): string =>
  (content?.headings.find(({ level }) => level === 1)?.text ?? '').trim().toLowerCase();

/** Pages are compared with the better ones that are not copies themselves. */
function pairCopies(ordered: readonly PageFacts[], originals: Map<PageFacts, PageFacts>): void {
  const kept: PageFacts[] = [];
  for (const page of ordered) {
    const original = kept.slice(0, mostCompared).find((one) => isSameText(page, one));
    if (original === undefined) kept.push(page);
    else originals.set(page, original);
  }
}

/** Headings of level 1, or the title: copies keep them. */
function nameOf({ content }: PageFacts): string {
  const headings = content!.headings.filter(({ level }) => level === 1).map(({ text }) => text);
  return headings.length === 0 ? (content!.title ?? '') : headings.join('\n');
}

function isSameText(page: PageFacts, other: PageFacts): boolean {
  const isCanonical = page.canonical === other.record.url;
  if (!isCanonical && page.content!.title !== other.content!.title && !isNumbered(page, other)) return false;
  if (page.content!.bodyHash === other.content!.bodyHash) return true;
  if (Math.abs(page.words - other.words) > sameLength * Math.max(page.words, other.words)) return false;
  const own = pairsOf(page);
  const others = pairsOf(other);
  let shared = 0;
  for (const words of own) if (others.has(words)) shared += 1;
  const least = isCanonical ? canonicalShare : sameShare;
  return shared >= least * Math.max(own.size, others.size);
}

/** True for `/a/2/`, the second part that a system makes of the page `/a/`. */
function isNumbered(page: PageFacts, other: PageFacts): boolean {
  const folder = ownFolder(other.record.url);
  const own = ownFolder(page.record.url);
  return own.startsWith(folder) && /^\d{1,2}\/$/.test(own.slice(folder.length));
}

/** Pairs of words that follow one another in the text. */
function pairsOf({ content }: PageFacts): Set<string> {
  const pairs = new Set<string>();
  let before = '';
  for (const { position, text } of content!.blocks) {
    if (position !== 'content') continue;
    for (const word of text.split(' ')) {
      pairs.add(`${before} ${word}`);
      before = word;
    }
  }
  return pairs;
}

/** How likely a page is the original of its group. */
function worth(page: PageFacts, group: readonly PageFacts[], home: PageFacts | null): number {
  if (page === home) return 1000;
  const named = group.filter(({ canonical }) => canonical === page.record.url).length;
  return 100 * named - (marked.test(pathOf(page.record.url)) ? 500 : 0) + Math.min(50, page.inlinks);
}

function order(a: PageFacts, b: PageFacts): number {
  return a.record.url.length - b.record.url.length || (a.record.url < b.record.url ? -1 : 1);
}

/** True for an address that announces a copy kept beside the site; a folder that the home page is in is the site. */
export function isKeptCopy({ record }: PageFacts, home: PageFacts | null): boolean {
  const path = pathOf(record.url);
  const folder = home === null ? '/' : pathOf(home.record.url).replace(/[^/]*$/, '');
  const own = path.startsWith(folder) ? path.slice(folder.length - 1) : path;
  return /\/(?:backup|bak|old|sauvegarde)\/|[-_ ](?:copie|copy|backup)(?:\.\w+|\/)?$/i.test(own.replaceAll('%20', ' '));
}
