import type { Block } from '../pages/page.ts';
import type { PageFacts } from './site-facts.ts';

/**
 * The blocks of some pages, one for all that are the same object (`pages/known-parts.ts` makes equal blocks one): what a
 * check reads of a block is read once for all the pages that hold it.
 */
export interface DistinctBlocks {
  readonly blocks: readonly Block[];
  /** Places in `blocks` of those of all pages, page after page, each in its order. */
  readonly places: Int32Array;
  /** Where in `places` the blocks of each page start; one more at the end. */
  readonly starts: Int32Array;
  /** One for blocks that stand more than once. */
  readonly isShared: Uint8Array;
  readonly rowOf: ReadonlyMap<PageFacts, number>;
}

const known = new WeakMap<readonly PageFacts[], DistinctBlocks>();

/** Told apart once for all the checks that read the same pages: a check of indexable pages asks for all HTML pages. */
export function distinctBlocks(pages: readonly PageFacts[]): DistinctBlocks {
  let blocks = known.get(pages);
  if (blocks === undefined) known.set(pages, (blocks = tellApart(pages)));
  return blocks;
}

/** Pages with a block that passes the test; each different block is tested once. */
export function pagesHolding(pages: readonly PageFacts[], test: (block: Block) => boolean): ReadonlySet<PageFacts> {
  const { blocks, places, starts } = distinctBlocks(pages);
  const passing = Uint8Array.from(blocks, (block) => (test(block) ? 1 : 0));
  const holding = new Set<PageFacts>();
  if (!passing.includes(1)) return holding;
  for (let row = 0; row < pages.length; row += 1) {
    let at = starts[row]!;
    while (at < starts[row + 1]! && passing[places[at]!] === 0) at += 1;
    if (at < starts[row + 1]!) holding.add(pages[row]!);
  }
  return holding;
}

/**
 * What `read` makes of each block of a page, in its order. Each block is read once, when a page that holds it is first
 * asked about; blocks for which `isWanted` has a zero are left out.
 */
export function blockReader<Reading>(
  { blocks, places, starts, isShared, rowOf }: DistinctBlocks,
  read: (block: Block) => Reading,
  isWanted: Uint8Array | null = null,
): (page: PageFacts) => Reading[] {
  const readingAt = new Array<Reading | undefined>(blocks.length);
  return (page) => {
    const readings: Reading[] = [];
    const row = rowOf.get(page);
    if (row === undefined) return readings;
    for (let at = starts[row]!; at < starts[row + 1]!; at += 1) {
      const place = places[at]!;
      if (isWanted !== null && isWanted[place] === 0) continue;
      const reading = readingAt[place] ?? read(blocks[place]!);
      // Where all texts differ, nothing is kept.
      if (isShared[place] === 1) readingAt[place] = reading;
      readings.push(reading);
    }
    return readings;
  };
}

/** The places in `blocks` of those of a page, in its order. */
export function placesOf({ places, starts, rowOf }: DistinctBlocks, page: PageFacts): Int32Array {
  const row = rowOf.get(page);
  return row === undefined ? places.subarray(0, 0) : places.subarray(starts[row]!, starts[row + 1]!);
}

/**
 * A number, 0 or more, that `read` makes of the block at a place: read once, when first asked. As small as it is, that of
 * each block is kept.
 */
export function blockNumbers({ blocks }: DistinctBlocks, read: (block: Block) => number): (place: number) => number {
  const numbers = new Int32Array(blocks.length).fill(-1);
  return (place) => {
    let number = numbers[place]!;
    if (number === -1) numbers[place] = number = read(blocks[place]!);
    return number;
  };
}

function tellApart(pages: readonly PageFacts[]): DistinctBlocks {
  const starts = new Int32Array(pages.length + 1);
  const rowOf = new Map<PageFacts, number>();
  for (let row = 0; row < pages.length; row += 1) {
    const page = pages[row]!;
    rowOf.set(page, row);
    starts[row + 1] = starts[row]! + (page.content?.blocks.length ?? 0);
  }
  const told = new Places();
  const places = new Int32Array(starts[pages.length]!);
  let at = 0;
  for (const { content } of pages) {
    let before = nowhere;
    for (const block of content?.blocks ?? []) places[at++] = before = told.placeOf(block, before);
  }
  return { blocks: told.blocks, places, starts, isShared: repeated(places, told.blocks.length), rowOf };
}

function repeated(places: Int32Array, count: number): Uint8Array {
  const met = new Uint8Array(count);
  const isShared = new Uint8Array(count);
  for (const place of places) {
    isShared[place] = met[place]!;
    met[place] = 1;
  }
  return isShared;
}

/** Before the first block of a page. */
const nowhere = -1;

class Places {
  readonly blocks: Block[] = [];
  private readonly known = new Map<Block, number>();
  /** What came last time at the start of a page, then after each block: in a menu it comes again, and is not looked for. */
  private readonly next: number[] = [0];

  placeOf(block: Block, before: number): number {
    const guess = this.next[before + 1]!;
    if (this.blocks[guess] === block) return guess;
    let place = this.known.get(block);
    if (place === undefined) {
      place = this.blocks.push(block) - 1;
      this.known.set(block, place);
      this.next.push(0);
    }
    this.next[before + 1] = place;
    return place;
  }
}
