import type { SparseRows } from '../link-graph.ts';

type EdgeByteRows = SparseRows & { readonly edgeBytes: Uint8Array | null };

/** Nodes of one block, whose edges are written together; a graph of fewer than `minBlockedNodes` fits the cache as it is. */
const blockBits = 12;
const minBlockedNodes = 1 << 18;

/** Rows of the reversed graph, sources ascending within each row; one byte per edge, `edgeBytes`, moves with its edge. */
export function transpose(rows: SparseRows, edgeBytes?: Uint8Array): EdgeByteRows {
  const nodes = rows.offsets.length - 1;
  const edges = rows.targets.length;
  const into = {
    offsets: new Uint32Array(nodes + 1),
    targets: new Uint32Array(edges),
    edgeBytes: edgeBytes ? new Uint8Array(edges) : null,
  };
  if (nodes < minBlockedNodes) transposeDirectly(rows, edgeBytes, into);
  else transposeByBlocks(rows, edgeBytes, into);
  return into;
}

/** Counting sort of the edges by target. */
function transposeDirectly(rows: SparseRows, edgeBytes: Uint8Array | undefined, into: EdgeByteRows): void {
  const { targets: from, offsets: rowOf } = rows;
  const { offsets, targets, edgeBytes: bytes } = into;
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
      if (bytes) bytes[place] = (edgeBytes as Uint8Array)[edge] as number;
    }
  }
}

/** Edges gathered by block of targets: where each block ends, and the target of each edge within its block. */
interface Blocks {
  readonly ends: Uint32Array;
  readonly within: Uint16Array;
}

/** Room for the edges of the largest block, and for a counter per node of a block. */
interface BlockScratch {
  readonly sources: Uint32Array;
  readonly bytes: Uint8Array;
  readonly next: Uint32Array;
}

/**
 * Radix sort of the edges by target: first by block of targets, then within each block. Random writes then stay in the
 * cache, which one write position per target of a million does not.
 */
function transposeByBlocks(rows: SparseRows, edgeBytes: Uint8Array | undefined, into: EdgeByteRows): void {
  const blocks = gatherBlocks(rows, edgeBytes, into);
  const { ends } = blocks;
  const largest = ends.reduce((most, end, block) => Math.max(most, end - (ends[block - 1] ?? 0)), 0);
  const scratch = {
    sources: new Uint32Array(largest),
    bytes: new Uint8Array(edgeBytes ? largest : 0),
    next: new Uint32Array(1 << blockBits),
  };
  for (let block = 0; block < ends.length; block++) sortBlock(into, blocks, scratch, block);
  into.offsets[into.offsets.length - 1] = rows.targets.length;
}

function gatherBlocks(rows: SparseRows, edgeBytes: Uint8Array | undefined, into: EdgeByteRows): Blocks {
  const { targets: from, offsets: rowOf } = rows;
  const { targets, edgeBytes: bytes } = into;
  const next = new Uint32Array(((rowOf.length - 1) >>> blockBits) + 1);
  const within = new Uint16Array(from.length);
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
      if (bytes) bytes[place] = (edgeBytes as Uint8Array)[edge] as number;
    }
  }
  return { ends: next, within };
}

function sortBlock(into: EdgeByteRows, blocks: Blocks, scratch: BlockScratch, block: number): void {
  const { offsets, targets, edgeBytes } = into;
  const { ends, within } = blocks;
  const { sources, bytes, next } = scratch;
  const start = block === 0 ? 0 : (ends[block - 1] as number);
  const end = ends[block] as number;
  sources.set(targets.subarray(start, end));
  if (edgeBytes) bytes.set(edgeBytes.subarray(start, end));
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
    if (edgeBytes) edgeBytes[place] = bytes[edge - start] as number;
  }
}
