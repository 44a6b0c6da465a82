import { pathOf } from '../wording.ts';
import { isSuccess } from '../facts/page-state.ts';
import type { PageFacts } from '../facts/site-facts.ts';

/**
 * Returns a function that finds the existing page a wrong address meant: the same path except for case, accents, final
 * slash, punctuation or extension, else the only page with the same last segment in a related folder; null when unsure.
 * Of two spellings of one path, the page in search results with most links is meant.
 */
export function closestPage(pages: readonly PageFacts[]): (url: string) => string | null {
  const byPath = pagesByPath(pages);
  const bySegment = new Map<string, string | null>();
  for (const [path, { record }] of byPath) {
    const segment = lastSegment(path);
    bySegment.set(segment, bySegment.has(segment) ? null : record.url);
  }
  return (url) => {
    const path = foldedPath(url);
    const segment = lastSegment(path);
    const same = segment.length >= 4 ? bySegment.get(segment) : null;
    return byPath.get(path)?.record.url ?? (same && mayHaveMoved(path, foldedPath(same)) ? same : null);
  };
}

/** The existing pages by path without case, accents, final slash, punctuation or extension. */
export function pagesByPath(pages: readonly PageFacts[]): Map<string, PageFacts> {
  const byPath = new Map<string, PageFacts>();
  for (const page of pages) {
    if (!isSuccess(page.record)) continue;
    const path = foldedPath(page.record.url);
    const known = byPath.get(path);
    if (known === undefined || isBetter(page, known)) byPath.set(path, page);
  }
  return byPath;
}

const isBetter = (a: PageFacts, b: PageFacts): boolean =>
  a.indexable === b.indexable ? a.inlinks > b.inlinks : a.indexable;

/** Words of a name that one subject alone has; a name of one word is that of many pages, one for each folder. */
const fewestWords = 2;

/**
 * True when the folders of one address are among those of the other, or when each has one at most and the name says the
 * subject: a folder with a number is a place or a year, and another one is another page.
 */
function mayHaveMoved(from: string, to: string): boolean {
  const [left, right] = [from, to].map((path) => path.split('/').slice(1, -1)) as [string[], string[]];
  const isSameSubject = lastSegment(from).split('-').filter(Boolean).length >= fewestWords;
  const isNumbered = [...left, ...right].some((folder) => /\d/.test(folder));
  if (left.length <= 1 && right.length <= 1 && isSameSubject && !isNumbered) return true;
  return left.every((folder) => right.includes(folder)) || right.every((folder) => left.includes(folder));
}

const foldable = /[^a-z\d/-]/;

export function foldedPath(url: string): string {
  const path = pathOf(url);
  // Most paths need no folding, except for the final slash.
  if (!foldable.test(path)) return path.endsWith('/') ? path.replace(/\/+$/, '') : path;
  return readable(path.replace(/[?#].*$/, ''))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.,;:!]+$/, '')
    .replace(/\/(?:index|default)\.[a-z]+$/, '/')
    .replace(/\.(?:html?|php|aspx?)$/, '')
    .replace(/_/g, '-')
    .replace(/\/+$/, '');
}

export function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
