import type { SparseRows } from '../link-graph.ts';
import { GrowableArray } from './growable-array.ts';

/** Links that the first chunk has room for, and the largest chunk: memory of that size is given back to the system. */
export const firstChunkLinks = 1 << 16;
const maxChunkLinks = 1 << 23;

/** The links of one page: ids of the targets in document order, and the code of each. */
export interface PageLinkIds {
  readonly ids: Int32Array;
  readonly codes: Uint8Array;
  readonly count: number;
}

/** Links by row, with the code of each. */
export type LinkRows = SparseRows & { readonly codes: Uint8Array };

interface Chunk {
  readonly targets: Int32Array;
  readonly codes: Uint8Array;
  filled: number;
}

/** Collects the distinct links of pages, one page after the other, in chunks that are never copied. */
export class LinkRowBuilder {
  private readonly chunks: Chunk[] = [];
  /** Page and length of each row, in the order of arrival. */
  private readonly sources = new GrowableArray();
  private readonly lengths = new GrowableArray();
  /**
   * Hash table of the targets of the current row: `rowStart` plus the index of the target in the row. Lower values belong to
   * earlier rows and count as empty, so that the table is never cleared.
   */
  private slots = new Int32Array(1 << 10);
  /** 1 + the number of links of all earlier rows. */
  private rowStart = 1;

  /** Adds the links of a page; links to itself are left out, and parallel links are one with the strongest code. */
  add(source: number, links: PageLinkIds): void {
    const chunk = this.chunkFor(links.count);
    const length = this.fill(chunk, source, links);
    this.sources.push(source);
    this.lengths.push(length);
    chunk.filled += length;
    this.rowStart += length;
  }

  /** The rows by node, `nodeOf` giving the node of each id. */
  build(nodeOf: Uint32Array): LinkRows {
    const offsets = new Uint32Array(nodeOf.length + 1);
    const sources = this.sources.view();
    const lengths = this.lengths.view();
    for (let row = 0; row < sources.length; row++) {
      offsets[(nodeOf[sources[row] as number] as number) + 1] = lengths[row] as number;
    }
    for (let node = 0; node < nodeOf.length; node++) offsets[node + 1]! += offsets[node] as number;
    const targets = new Uint32Array(this.rowStart - 1);
    const codes = new Uint8Array(this.rowStart - 1);
    const rows = { offsets, targets, codes };
    let row = 0;
    for (const chunk of this.chunks) row = this.copyChunk(chunk, row, rows, nodeOf);
    return rows;
  }

  private chunkFor(count: number): Chunk {
    const last = this.chunks.at(-1);
    if (last && last.filled + count <= last.targets.length) return last;
    const room = Math.max(count, firstChunkLinks, Math.min(this.rowStart, maxChunkLinks));
    const memory = new ArrayBuffer(5 * room);
    const chunk = { targets: new Int32Array(memory, 0, room), codes: new Uint8Array(memory, 4 * room), filled: 0 };
    this.chunks.push(chunk);
    return chunk;
  }

  /** Writes the distinct links of a page at the end of a chunk; returns their number. */
  private fill(chunk: Chunk, source: number, { ids, codes, count }: PageLinkIds): number {
    while (this.slots.length < 2 * count) this.slots = new Int32Array(2 * this.slots.length);
    const { slots, rowStart } = this;
    const { targets: rowTargets, codes: rowCodes, filled: start } = chunk;
    const mask = slots.length - 1;
    let length = 0;
    for (let at = 0; at < count; at++) {
      const target = ids[at] as number;
      if (target === source) continue;
      const code = codes[at] as number;
      let slot = target & mask;
      let index = (slots[slot] as number) - rowStart;
      while (index >= 0 && rowTargets[start + index] !== target) {
        slot = (slot + probeStep(target)) & mask;
        index = (slots[slot] as number) - rowStart;
      }
      if (index < 0) {
        slots[slot] = rowStart + length;
        rowTargets[start + length] = target;
        rowCodes[start + length] = code;
        length++;
      } else if (code < (rowCodes[start + index] as number)) rowCodes[start + index] = code;
    }
    return length;
  }

  /** Copies the rows of a chunk, the first of which is row `first`, to their nodes; returns the row after the last. */
  private copyChunk(chunk: Chunk, first: number, into: LinkRows, nodeOf: Uint32Array): number {
    const { targets: rowTargets, codes: rowCodes, filled } = chunk;
    const { offsets, targets, codes } = into;
    const sources = this.sources.view();
    const lengths = this.lengths.view();
    let row = first;
    for (let from = 0; from < filled; row++) {
      const length = lengths[row] as number;
      const place = offsets[nodeOf[sources[row] as number] as number] as number;
      for (let link = 0; link < length; link++) {
        targets[place + link] = nodeOf[rowTargets[from + link] as number] as number;
        codes[place + link] = rowCodes[from + link] as number;
      }
      from += length;
    }
    return row;
  }
}

/**
 * Double hashing: each target has its step, odd so that it reaches every slot. With one step for all, a run of
 * consecutive ids would probe every slot of another run that overlaps it.
 */
function probeStep(target: number): number {
  return (Math.imul(target, 0x9e3779b1) >>> 15) | 1;
}
