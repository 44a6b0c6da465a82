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
 * Measured: two pages of a site compressed together save a third of their bytes, four a half, eight three fifths; but to
 * read one of them, all are decompressed. A large page gains little and is a bundle by itself.
 */
const mostPages = 4;
const mostCharacters = 40_000;

/** `firstSeq`: the number of the first bundle; pages keep their order. */
export function bundlesOf(pages: readonly PackedPage[], firstSeq: number): PageBundle[] {
  const groups: PackedPage[][] = [];
  let characters = 0;
  for (const page of pages) {
    const { head, texts, addresses } = page.parts;
    const length = head.length + texts.length + addresses.length;
    const last = groups.at(-1);
    if (last === undefined || last.length >= mostPages || characters + length > mostCharacters) {
      groups.push([page]);
      characters = length;
    } else {
      last.push(page);
      characters += length;
    }
  }
  return groups.map((group, index) => ({
    seq: firstSeq + index,
    pages: group,
    body: bytesOfPages(group.map(({ parts }) => parts)),
  }));
}
