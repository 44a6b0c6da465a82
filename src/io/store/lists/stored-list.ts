import { lineField } from '../../../core/values/strings/line-field.ts';
import { expanded } from './brotli.ts';
import { blockBytes, type Column, columnOfBytes, startsOf, tableOf } from './packed-list.ts';

interface Block {
  /** Null until its rows are asked for. */
  readonly stored: Uint8Array | null;
  readonly first: number;
}

interface OpenBlock {
  readonly lines: Buffer;
  readonly starts: readonly number[];
}

/** Blocks that stay open: a client reads a list page by page. */
const mostOpen = 16;

/** The rows of a stored list; of a long one, only the blocks that hold the rows asked for are decompressed. */
export class StoredList {
  readonly length: number;
  /** Bytes that it keeps in memory. */
  readonly bytes: number;
  private readonly blocks: readonly Block[];
  private readonly columns: ReadonlyMap<string, Uint8Array>;
  private readonly open: Map<number, OpenBlock>;

  private constructor(parts: Pick<StoredList, 'length' | 'bytes'> & StoredParts) {
    this.length = parts.length;
    this.bytes = parts.bytes;
    this.blocks = parts.blocks;
    this.columns = parts.columns;
    this.open = parts.open;
  }

  /** Of JSON values, one a line, each line ended by a newline. */
  static ofLines(lines: Buffer): StoredList {
    const starts = startsOf(lines);
    return new StoredList({
      length: starts.length - 1,
      bytes: lines.length,
      blocks: [{ stored: null, first: 0 }],
      columns: new Map(),
      open: new Map([[0, { lines, starts }]]),
    });
  }

  /** Of what `packedList` wrote. */
  static ofBlocks(body: Uint8Array): StoredList {
    const bytes = Buffer.from(body.buffer, body.byteOffset, body.length);
    const { table, end } = tableOf(bytes);
    let at = end;
    let length = 0;
    const next = (size: number): Uint8Array => bytes.subarray(at, (at += size));
    const columns = new Map(table.columns.map(([field, size]) => [field, next(size)]));
    const blocks = table.blocks.map(([rows, size]) => {
      const block = { stored: next(size), first: length };
      length += rows;
      return block;
    });
    return new StoredList({ length, bytes: bytes.length, blocks, columns, open: new Map() });
  }

  /** A row as JSON. */
  json(row: number): string {
    const { block, lines, starts } = this.blockOf(row);
    const at = row - block.first;
    return lines.toString('utf8', starts[at], starts[at + 1]! - 1);
  }

  /** One field of a row, without parsing the others. */
  field(row: number, name: string): unknown {
    const { block, lines, starts } = this.blockOf(row);
    const at = row - block.first;
    return lineField(lines, starts[at]!, starts[at + 1]! - 1, name);
  }

  /** A field stored beside the rows; null when it was not. */
  column(field: string): Column | null {
    const stored = this.columns.get(field);
    return stored === undefined ? null : columnOfBytes(stored);
  }

  /** All rows, one a line. */
  lines(): Buffer {
    return Buffer.concat(this.blocks.map((_, at) => this.opened(at).lines));
  }

  private blockOf(row: number): OpenBlock & { readonly block: Block } {
    let [low, high] = [0, this.blocks.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.blocks[middle]!.first <= row) low = middle;
      else high = middle - 1;
    }
    return { ...this.opened(low), block: this.blocks[low]! };
  }

  private opened(at: number): OpenBlock {
    const known = this.open.get(at);
    if (known !== undefined) return known;
    const lines = expanded(this.blocks[at]!.stored!, 2 * blockBytes);
    const block = { lines, starts: startsOf(lines) };
    if (this.open.size >= mostOpen) this.open.delete(this.open.keys().next().value!);
    this.open.set(at, block);
    return block;
  }
}

interface StoredParts {
  readonly blocks: readonly Block[];
  readonly columns: ReadonlyMap<string, Uint8Array>;
  readonly open: Map<number, OpenBlock>;
}
