import { groupBy } from '../groups.ts';
import type { PageFacts } from '../facts/site-facts.ts';
import { pathOf } from '../wording.ts';
import { memoizeByObject } from '../../values/memoize.ts';

export interface Sections {
  /** Path of the section of an address, `/blog/`; null for a page outside sections. */
  readonly of: (url: string) => string | null;
  readonly urls: ReadonlyMap<string, readonly string[]>;
}

/**
 * Sections of the pages that have content: their first folders below the folder that all share, such as `/manual/fr/`.
 * Computed once per list of pages.
 */
export const sectionsOf = memoizeByObject(
  (pages: readonly PageFacts[]): Sections =>
    cutSections(pages.filter(({ content }) => content !== null).map(({ record }) => record.url)),
);

function cutSections(urls: readonly string[]): Sections {
  const root = sharedFolder(urls);
  const of = (url: string): string | null => {
    const end = url.indexOf('/', root.length);
    if (end < 0 || url.slice(root.length, end).includes('?')) return null;
    return root.endsWith('//') ? url.slice(root.length, end) : pathOf(url.slice(0, end + 1));
  };
  return { of, urls: groupBy(urls, of) };
}

/** The longest folder path that all addresses share. */
function sharedFolder(urls: readonly string[]): string {
  const [first = ''] = urls;
  let root = first.slice(0, first.lastIndexOf('/') + 1);
  for (const url of urls) {
    while (!url.startsWith(root)) root = root.slice(0, root.lastIndexOf('/', root.length - 2) + 1);
  }
  return root;
}
