import { bytesOfPages } from './page-bytes.ts';
import type { PackedPage } from './page-rows.ts';

/** Pages that are compressed together. */
export interface PageBundle {
  /** Its number among the bundles of the crawl. */
  readonly seq: number;
  readonly pages: readonly PackedPage[];
  readonly body: Uint8Array;
}

/**
 * Two pages of a site share a third of their bytes, four a half, eight three fifths; who wants one of them decompresses
 * all. A large page gains little and stands alone.
 */
const mostPages = 4;
const mostCharacters = 40_000;

/** `firstSeq`: the number of the first bundle; pages keep their order. */
export function bundlesOf(pages: readonly PackedPage[], firstSeq: number): PageBundle[] {
  const groups: PackedPage[][] = [];
  let characters = 0;
  for (const page of pages) {
    const { head, texts, addresses } = page.parts;
    const own = head.length + texts.length + addresses.length;
    const last = groups.at(-1);
    if (last === undefined || last.length >= mostPages || characters + own > mostCharacters) {
      groups.push([page]);
      characters = own;
    } else {
      last.push(page);
      characters += own;
    }
  }
  return groups.map((group, index) => ({
    seq: firstSeq + index,
    pages: group,
    body: bytesOfPages(group.map(({ parts }) => parts)),
  }));
}
