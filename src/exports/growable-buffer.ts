const initialBytes = 1 << 16;

/**
 * Text in UTF-8 and bytes, appended to one buffer. When `progress` is updated, the buffer grows only a few times, to
 * the predicted size. The memory is a `SharedArrayBuffer` because V8 does not count it: 64 MB of counted memory make
 * the collector scan the whole heap.
 */
export class GrowableBuffer {
  /** Share of the whole that is written, 0–1; 0 = unknown. */
  progress = 0;
  private memory = sharedBuffer(initialBytes);
  private length = 0;

  text(text: string): void {
    // UTF-8 takes at most three bytes for a UTF-16 unit.
    this.reserve(3 * text.length);
    this.length += this.memory.write(text, this.length);
  }

  bytes(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.memory.set(bytes, this.length);
    this.length += bytes.length;
  }

  replaceLast(byte: number): void {
    this.memory[this.length - 1] = byte;
  }

  /** What is written so far, without a copy. */
  view(): Uint8Array {
    return this.memory.subarray(0, this.length);
  }

  private reserve(bytes: number): void {
    const needed = this.length + bytes;
    if (needed <= this.memory.length) return;
    const foreseen = this.progress > 0 ? (1.1 * this.length) / this.progress : 0;
    // Capped: the first lines may be longer than the others.
    const larger = sharedBuffer(Math.ceil(Math.max(1.5 * needed, Math.min(foreseen, 8 * needed))));
    larger.set(this.memory.subarray(0, this.length));
    this.memory = larger;
  }
}

function sharedBuffer(bytes: number): Buffer {
  return Buffer.from(new SharedArrayBuffer(bytes));
}
