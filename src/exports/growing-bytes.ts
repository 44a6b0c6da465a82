/** The first memory, in bytes. */
const firstRoom = 1 << 16;

/**
 * Texts in UTF-8 and bytes, one after the other, in a memory that is told how much of the whole it holds: it grows a
 * few times. That memory is of the kind that threads may share, of which V8 keeps no count: of the other kind, 64 MB
 * make the collector look through the whole heap for what could be given back.
 */
export class GrowingBytes {
  /** Part of the whole that is written, 0–1; 0 while nobody can tell. */
  share = 0;
  private memory = uncounted(firstRoom);
  private length = 0;

  text(text: string): void {
    this.makeRoom(3 * text.length);
    this.length += this.memory.write(text, this.length);
  }

  bytes(bytes: Uint8Array): void {
    this.makeRoom(bytes.length);
    this.memory.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** Puts one byte in the place of the last. */
  replaceLast(byte: number): void {
    this.memory[this.length - 1] = byte;
  }

  /** All so far, in the memory itself. */
  view(): Uint8Array {
    return this.memory.subarray(0, this.length);
  }

  private makeRoom(more: number): void {
    if (this.length + more <= this.memory.length) return;
    const least = this.length + more;
    const foreseen = this.share > 0 ? (1.1 * this.length) / this.share : 0;
    // The first lines may be longer than the others.
    const larger = uncounted(Math.ceil(Math.max(1.5 * least, Math.min(foreseen, 8 * least))));
    larger.set(this.memory.subarray(0, this.length));
    this.memory = larger;
  }
}

function uncounted(bytes: number): Buffer {
  return Buffer.from(new SharedArrayBuffer(bytes));
}
