import { GrowingArray } from './growing.ts';
import type { SparseRows } from './link-graph.ts';

/** Links that one piece holds; a longer row has a piece of its own. */
export const pieceLinks = 1 << 16;

/** The distinct links of pages as they come, in pieces that are never copied: the row of a page lies in one of them. */
export class LinkRows {
  private readonly ids: Uint32Array[] = [];
  private readonly codes: Uint8Array[] = [];
  /** Links in the last piece; as many as there may be before there is any. */
  private filled = pieceLinks;
  /** Per page, the piece of its row times `pieceLinks`, plus its place there. */
  private readonly starts = new GrowingArray();
  private readonly lengths = new GrowingArray();
  /** Where the row under way may hold a target: `before` plus its place in the row. What is lower belongs to other rows. */
  private places = new Uint32Array(1 << 10);
  /** 1 + the links of all rows before. */
  private before = 1;

  /** A page without links so far. */
  addPage(): void {
    this.starts.push(0);
    this.lengths.push(0);
  }

  /**
   * The links of a page in the order of the document. Those to the page itself are left out; those to one target are one,
   * with the strongest code.
   */
  fill(page: number, targets: ArrayLike<number>, codes: Uint8Array, count: number): void {
    if (this.filled + count > pieceLinks) this.addPiece(count);
    const piece = this.ids.length - 1;
    const length = this.fillPiece(page, targets, codes, count);
    this.starts.set(page, piece * pieceLinks + this.filled);
    this.lengths.set(page, length);
    this.filled += length;
    this.before += length;
  }

  /** The rows by the final numbers of their pages and targets. */
  numbered(nodeOf: Uint32Array): SparseRows & { readonly codes: Uint8Array } {
    const pages = nodeOf.length;
    const offsets = new Uint32Array(pages + 1);
    for (let page = 0; page < pages; page++) offsets[(nodeOf[page] as number) + 1] = this.lengths.get(page);
    for (let node = 0; node < pages; node++) offsets[node + 1]! += offsets[node] as number;
    const rows = { targets: new Uint32Array(this.before - 1), codes: new Uint8Array(this.before - 1) };
    for (let page = 0; page < pages; page++) {
      const length = this.lengths.get(page);
      if (length > 0) this.write(page, length, nodeOf, rows, offsets[nodeOf[page] as number] as number);
    }
    return { offsets, ...rows };
  }

  private addPiece(least: number): void {
    this.ids.push(new Uint32Array(Math.max(least, pieceLinks)));
    this.codes.push(new Uint8Array(Math.max(least, pieceLinks)));
    this.filled = 0;
  }

  private fillPiece(page: number, targets: ArrayLike<number>, codes: Uint8Array, count: number): number {
    while (this.places.length < 2 * count) this.places = new Uint32Array(2 * this.places.length);
    const { places, before, filled: start } = this;
    const last = places.length - 1;
    const ids = this.ids.at(-1) as Uint32Array;
    const kept = this.codes.at(-1) as Uint8Array;
    let length = 0;
    for (let at = 0; at < count; at++) {
      const target = targets[at] as number;
      if (target === page) continue;
      const code = codes[at] as number;
      let slot = target & last;
      while ((places[slot] as number) >= before && ids[start + (places[slot] as number) - before] !== target)
        slot = (slot + 1) & last;
      const place = (places[slot] as number) - before;
      if (place < 0) {
        places[slot] = before + length;
        ids[start + length] = target;
        kept[start + length++] = code;
      } else if (code < (kept[start + place] as number)) kept[start + place] = code;
    }
    return length;
  }

  private write(
    page: number,
    length: number,
    nodeOf: Uint32Array,
    rows: { readonly targets: Uint32Array; readonly codes: Uint8Array },
    place: number,
  ): void {
    const start = this.starts.get(page);
    const piece = Math.floor(start / pieceLinks);
    const ids = this.ids[piece] as Uint32Array;
    const kept = this.codes[piece] as Uint8Array;
    const { targets, codes } = rows;
    const shift = place - (start % pieceLinks);
    for (let from = start % pieceLinks, end = from + length; from < end; from++) {
      targets[shift + from] = nodeOf[ids[from] as number] as number;
      codes[shift + from] = kept[from] as number;
    }
  }
}
