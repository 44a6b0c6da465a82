import { GrowingArray } from './growing-array.ts';
import type { SparseRows } from '../link-graph.ts';

/** Links that the first piece holds, and the largest: memory of that size goes back to the system. A longer row has its own. */
export const pieceLinks = 1 << 16;
const mostLinks = 1 << 23;

interface Piece {
  readonly targets: Int32Array;
  readonly codes: Uint8Array;
  filled: number;
}

/** The distinct links of pages as they come, in pieces that are never copied. */
export class LinkRows {
  private readonly pieces: Piece[] = [];
  /** Page and length of each row, in the order they came. */
  private readonly sources = new GrowingArray();
  private readonly lengths = new GrowingArray();
  /** Where the row under way may hold a target: `before` plus its place in the row. What is lower belongs to other rows. */
  private places = new Int32Array(1 << 10);
  /** 1 + the links of all rows before. */
  private before = 1;

  /**
   * The links of a page in the order of the document. Those to the page itself are left out; those to one target are one,
   * with the strongest code.
   */
  add(source: number, targets: Int32Array, codes: Uint8Array, count: number): void {
    const piece = this.pieceFor(count);
    const length = this.fill(piece, source, targets, codes, count);
    this.sources.push(source);
    this.lengths.push(length);
    piece.filled += length;
    this.before += length;
  }

  /** The rows by the final numbers of their pages and targets. */
  numbered(nodeOf: Uint32Array): SparseRows & { readonly codes: Uint8Array } {
    const offsets = new Uint32Array(nodeOf.length + 1);
    const sources = this.sources.view();
    const lengths = this.lengths.view();
    for (let row = 0; row < sources.length; row++) {
      offsets[(nodeOf[sources[row] as number] as number) + 1] = lengths[row] as number;
    }
    for (let node = 0; node < nodeOf.length; node++) offsets[node + 1]! += offsets[node] as number;
    const targets = new Uint32Array(this.before - 1);
    const codes = new Uint8Array(this.before - 1);
    let row = 0;
    for (const piece of this.pieces) {
      for (let from = 0; from < piece.filled; row++) {
        const length = lengths[row] as number;
        const place = offsets[nodeOf[sources[row] as number] as number] as number;
        copyRow(piece, from, length, nodeOf, targets, codes, place);
        from += length;
      }
    }
    return { offsets, targets, codes };
  }

  private pieceFor(count: number): Piece {
    const last = this.pieces.at(-1);
    if (last && last.filled + count <= last.targets.length) return last;
    const room = Math.max(count, pieceLinks, Math.min(this.before, mostLinks));
    const memory = new ArrayBuffer(5 * room);
    const piece = { targets: new Int32Array(memory, 0, room), codes: new Uint8Array(memory, 4 * room), filled: 0 };
    this.pieces.push(piece);
    return piece;
  }

  private fill(piece: Piece, source: number, targets: Int32Array, codes: Uint8Array, count: number): number {
    while (this.places.length < 2 * count) this.places = new Int32Array(2 * this.places.length);
    const { places, before } = this;
    const { targets: kept, codes: keptCodes, filled: start } = piece;
    const last = places.length - 1;
    let length = 0;
    for (let at = 0; at < count; at++) {
      const target = targets[at] as number;
      if (target === source) continue;
      const code = codes[at] as number;
      let slot = target & last;
      let place = (places[slot] as number) - before;
      while (place >= 0 && kept[start + place] !== target) {
        slot = (slot + stepOf(target)) & last;
        place = (places[slot] as number) - before;
      }
      if (place < 0) {
        places[slot] = before + length;
        kept[start + length] = target;
        keptCodes[start + length] = code;
        length++;
      } else if (code < (keptCodes[start + place] as number)) keptCodes[start + place] = code;
    }
    return length;
  }
}

/**
 * How far a target whose place is taken goes on, odd, so that it comes by all places: one step for all would lead numbers
 * that follow each other past every place of others that do, where the two runs meet.
 */
function stepOf(target: number): number {
  return (Math.imul(target, 0x9e3779b1) >>> 15) | 1;
}

function copyRow(
  piece: Piece,
  from: number,
  length: number,
  nodeOf: Uint32Array,
  targets: Uint32Array,
  codes: Uint8Array,
  place: number,
): void {
  const { targets: kept, codes: keptCodes } = piece;
  for (let link = 0; link < length; link++) {
    targets[place + link] = nodeOf[kept[from + link] as number] as number;
    codes[place + link] = keptCodes[from + link] as number;
  }
}
