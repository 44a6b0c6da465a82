import type { Block } from '../../pages/page.ts';
import { numberedParts } from '../page-kinds/numbered-parts.ts';
import type { PageFacts } from '../facts/site-facts.ts';

/**
 * The blocks of some pages, each distinct object once (`pages/known-parts.ts` makes equal blocks the same object), so
 * that a check reads a block once for all its pages.
 */
export interface DistinctBlocks {
  readonly pages: readonly PageFacts[];
  readonly blocks: readonly Block[];
  /** Indexes in `blocks` of the blocks of all pages, page after page, in page order. */
  readonly places: Uint32Array;
  /** Index in `places` of the first block of each page, plus one past the end. */
  readonly starts: Uint32Array;
  /** 1 for blocks that occur more than once. */
  readonly isShared: Uint8Array;
  /** Index in `pages`, by row of a page. */
  readonly indexOf: Int32Array;
}

const known = new WeakMap<readonly PageFacts[], DistinctBlocks>();

/** Computed once per list of pages: a check of indexable pages uses the list of all HTML pages. */
export function distinctBlocks(pages: readonly PageFacts[]): DistinctBlocks {
  let blocks = known.get(pages);
  if (blocks === undefined) known.set(pages, (blocks = findDistinct(pages)));
  return blocks;
}

/** Pages with a block that passes the test; each distinct block is tested once. */
export function pagesWithBlock(pages: readonly PageFacts[], test: (block: Block) => boolean): ReadonlySet<PageFacts> {
  const { blocks, places, starts } = distinctBlocks(pages);
  const passing = blockFlags(blocks, test);
  const found = new Set<PageFacts>();
  if (!passing.includes(1)) return found;
  for (let row = 0; row < pages.length; row += 1) {
    let at = starts[row]!;
    while (at < starts[row + 1]! && passing[places[at]!] === 0) at += 1;
    if (at < starts[row + 1]!) found.add(pages[row]!);
  }
  return found;
}

/** 1 for each block that passes the test, else 0. */
export function blockFlags(blocks: readonly Block[], test: (block: Block) => boolean): Uint8Array {
  const passing = new Uint8Array(blocks.length);
  for (let place = 0; place < blocks.length; place += 1) if (test(blocks[place]!)) passing[place] = 1;
  return passing;
}

/** Returns, for a page, the sum of `read` (0 or more) over its blocks marked 1 in `isWanted`. */
export function blockSum(
  distinct: DistinctBlocks,
  isWanted: Uint8Array,
  read: (block: Block) => number,
): (page: PageFacts) => number {
  const { places, starts } = distinct;
  const numberAt = blockNumbers(distinct, read);
  return (page) => {
    let sum = 0;
    const index = indexIn(distinct, page);
    if (index === -1) return sum;
    for (let at = starts[index]!; at < starts[index + 1]!; at += 1) {
      const place = places[at]!;
      if (isWanted[place] === 1) sum += numberAt(place);
    }
    return sum;
  };
}

/**
 * Returns, for a page, the sums of the `width` numbers of `read` over its blocks marked 1 in `isWanted`; the array is
 * reused for the next page. Each block is read once, on first use.
 */
export function blockSums(
  distinct: DistinctBlocks,
  isWanted: Uint8Array,
  width: number,
  read: (block: Block) => readonly number[],
): (page: PageFacts) => readonly number[] {
  const { blocks, places, starts, isShared } = distinct;
  // Numbers of blocks that occur once are not cached.
  const kept: number[] = [];
  const keptAt = new Int32Array(blocks.length).fill(-1);
  const sums = new Array<number>(width).fill(0);
  const add = (place: number): void => {
    let numbers: readonly number[] = kept;
    let first = keptAt[place]!;
    if (first === -1) {
      numbers = read(blocks[place]!);
      first = 0;
      if (isShared[place] === 1) keptAt[place] = kept.push(...numbers) - width;
    }
    for (let column = 0; column < width; column += 1) sums[column]! += numbers[first + column]!;
  };
  return (page) => {
    sums.fill(0);
    const index = indexIn(distinct, page);
    if (index === -1) return sums;
    for (let at = starts[index]!; at < starts[index + 1]!; at += 1) if (isWanted[places[at]!] === 1) add(places[at]!);
    return sums;
  };
}

/** Indexes in `blocks` of the blocks of a page, in page order. */
export function placesOf(distinct: DistinctBlocks, page: PageFacts): Uint32Array {
  const { places, starts } = distinct;
  const index = indexIn(distinct, page);
  return index === -1 ? places.subarray(0, 0) : places.subarray(starts[index]!, starts[index + 1]!);
}

/** Returns `read` (0 or more) of the block at an index, cached for all blocks, since one number takes little memory. */
export function blockNumbers({ blocks }: DistinctBlocks, read: (block: Block) => number): (place: number) => number {
  const numbers = new Int32Array(blocks.length).fill(-1);
  return (place) => {
    let number = numbers[place]!;
    if (number === -1) numbers[place] = number = read(blocks[place]!);
    return number;
  };
}

function findDistinct(pages: readonly PageFacts[]): DistinctBlocks {
  const { parts, numbers, starts } = numberedParts(pages.map(({ content }) => content?.blocks ?? []));
  const indexOf = new Int32Array(pages.reduce((most, { row }) => Math.max(most, row), -1) + 1);
  for (let index = 0; index < pages.length; index += 1) indexOf[pages[index]!.row] = index;
  return { pages, blocks: parts, places: numbers, starts, isShared: repeated(numbers, parts.length), indexOf };
}

function repeated(places: Uint32Array, count: number): Uint8Array {
  const seen = new Uint8Array(count);
  const isShared = new Uint8Array(count);
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at]!;
    isShared[place] = seen[place]!;
    seen[place] = 1;
  }
  return isShared;
}

/** Index of a page in the list, -1 when absent. */
function indexIn({ pages, indexOf }: DistinctBlocks, page: PageFacts): number {
  const index = indexOf[page.row];
  return index !== undefined && pages[index] === page ? index : -1;
}
