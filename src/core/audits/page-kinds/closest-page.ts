import { pathOf } from '../wording.ts';
import { isSuccess } from '../facts/page-state.ts';
import type { PageFacts } from '../facts/site-facts.ts';

/**
 * Returns a function that finds the existing page a wrong address meant: the same path except for case, accents, final
 * slash or extension, else the only page with the same last segment in a related folder; null when unsure.
 */
export function closestPage(pages: readonly PageFacts[]): (url: string) => string | null {
  const byPath = new Map<string, string | null>();
  const bySegment = new Map<string, string | null>();
  for (const { record } of pages) {
    if (!isSuccess(record)) continue;
    const path = foldedPath(record.url);
    remember(byPath, path, record.url);
    remember(bySegment, lastSegment(path), record.url);
  }
  return (url) => {
    const path = foldedPath(url);
    const segment = lastSegment(path);
    const same = segment.length >= 4 ? bySegment.get(segment) : null;
    return byPath.get(path) ?? (same && mayHaveMoved(path, foldedPath(same)) ? same : null);
  };
}

/** Null marks a key that several pages share. */
function remember(map: Map<string, string | null>, key: string, url: string): void {
  map.set(key, map.has(key) ? null : url);
}

/** True when the folders of one address are among those of the other, or when each has one at most. */
function mayHaveMoved(from: string, to: string): boolean {
  const [left, right] = [from, to].map((path) => path.split('/').slice(1, -1)) as [string[], string[]];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.every((folder) => right.includes(folder)) || right.every((folder) => left.includes(folder));
}

const foldable = /[^a-z\d/-]/;

function foldedPath(url: string): string {
  const path = pathOf(url);
  // Most paths need no folding, except for the final slash.
  if (!foldable.test(path)) return path.endsWith('/') ? path.replace(/\/+$/, '') : path;
  return readable(path.replace(/[?#].*$/, ''))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\/(?:index|default)\.[a-z]+$/, '/')
    .replace(/\.(?:html?|php|aspx?)$/, '')
    .replace(/_/g, '-')
    .replace(/\/+$/, '');
}

function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
