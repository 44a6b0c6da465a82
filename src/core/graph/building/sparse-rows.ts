import type { SparseRows } from '../link-graph.ts';

type CarriedRows = SparseRows & { readonly carried: Uint8Array | null };

/** Nodes whose places in memory are written together; a graph of fewer than `fewNodes` fits the cache as it is. */
const blockBits = 12;
const fewNodes = 1 << 18;

/** Rows of the reversed graph; targets rise within each row. `carry` holds one byte per edge, moved along. */
export function transposed(rows: SparseRows, carry?: Uint8Array): CarriedRows {
  const nodes = rows.offsets.length - 1;
  const { targets: from } = rows;
  const into = {
    offsets: new Uint32Array(nodes + 1),
    targets: new Uint32Array(from.length),
    carried: carry ? new Uint8Array(from.length) : null,
  };
  if (nodes < fewNodes) reverse(rows, carry, into);
  else reverseByBlocks(rows, carry, into);
  return into;
}

function reverse(rows: SparseRows, carry: Uint8Array | undefined, into: CarriedRows): void {
  const { targets: from, offsets: rowOf } = rows;
  const { offsets, targets, carried } = into;
  const nodes = rowOf.length - 1;
  for (let edge = 0; edge < from.length; edge++) offsets[(from[edge] as number) + 1]! += 1;
  for (let node = 0; node < nodes; node++) offsets[node + 1]! += offsets[node] as number;
  const next = offsets.slice(0, nodes);
  for (let node = 0; node < nodes; node++) {
    for (let edge = rowOf[node] as number, end = rowOf[node + 1] as number; edge < end; edge++) {
      const target = from[edge] as number;
      const place = next[target] as number;
      next[target] = place + 1;
      targets[place] = node;
      if (carried) carried[place] = (carry as Uint8Array)[edge] as number;
    }
  }
}

/**
 * Edges are first gathered by blocks of targets, then put in order block by block: what is written at random stays in the
 * cache, where a place of its own for each of a million targets does not.
 */
function reverseByBlocks(rows: SparseRows, carry: Uint8Array | undefined, into: CarriedRows): void {
  const ends = new Uint32Array(((rows.offsets.length - 1) >>> blockBits) + 1);
  /** Per edge, its target within the block. */
  const within = new Uint16Array(rows.targets.length);
  gatherBlocks(rows, carry, into, ends, within);
  const largest = ends.reduce((most, end, block) => Math.max(most, end - (ends[block - 1] ?? 0)), 0);
  const room = { sources: new Uint32Array(largest), bytes: new Uint8Array(carry ? largest : 0) };
  const next = new Uint32Array(1 << blockBits);
  let start = 0;
  for (const [block, end] of ends.entries()) {
    orderBlock(into, within, room, next, block, start, end);
    start = end;
  }
  into.offsets[into.offsets.length - 1] = start;
}

function gatherBlocks(
  rows: SparseRows,
  carry: Uint8Array | undefined,
  { targets, carried }: CarriedRows,
  next: Uint32Array,
  within: Uint16Array,
): void {
  const { targets: from, offsets: rowOf } = rows;
  for (let edge = 0; edge < from.length; edge++) next[(from[edge] as number) >>> blockBits]! += 1;
  let sum = 0;
  for (let block = 0; block < next.length; block++) {
    const count = next[block] as number;
    next[block] = sum;
    sum += count;
  }
  for (let node = 0; node < rowOf.length - 1; node++) {
    for (let edge = rowOf[node] as number, end = rowOf[node + 1] as number; edge < end; edge++) {
      const target = from[edge] as number;
      const block = target >>> blockBits;
      const place = next[block] as number;
      next[block] = place + 1;
      targets[place] = node;
      within[place] = target & ((1 << blockBits) - 1);
      if (carried) carried[place] = (carry as Uint8Array)[edge] as number;
    }
  }
}

function orderBlock(
  { offsets, targets, carried }: CarriedRows,
  within: Uint16Array,
  { sources, bytes }: { readonly sources: Uint32Array; readonly bytes: Uint8Array },
  next: Uint32Array,
  block: number,
  start: number,
  end: number,
): void {
  sources.set(targets.subarray(start, end));
  if (carried) bytes.set(carried.subarray(start, end));
  next.fill(0);
  for (let edge = start; edge < end; edge++) next[within[edge] as number]! += 1;
  const first = block << blockBits;
  const nodes = Math.min(next.length, offsets.length - 1 - first);
  for (let node = 0, place = start; node < nodes; node++) {
    const count = next[node] as number;
    offsets[first + node] = place;
    next[node] = place;
    place += count;
  }
  for (let edge = start; edge < end; edge++) {
    const target = within[edge] as number;
    const place = next[target] as number;
    next[target] = place + 1;
    targets[place] = sources[edge - start] as number;
    if (carried) carried[place] = bytes[edge - start] as number;
  }
}

/** Rows from lists, for small graphs. */
export function rowsOf(lists: readonly (readonly number[])[]): SparseRows {
  const offsets = new Uint32Array(lists.length + 1);
  for (const [node, list] of lists.entries()) offsets[node + 1] = (offsets[node] as number) + list.length;
  return { offsets, targets: Uint32Array.from(lists.flat()) };
}
