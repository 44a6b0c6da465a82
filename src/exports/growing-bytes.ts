/** Texts in UTF-8 and bytes, one after the other, in a memory that doubles when it is full. */
export class GrowingBytes {
  private memory = Buffer.allocUnsafeSlow(1 << 16);
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
    const larger = Buffer.allocUnsafeSlow(2 * (this.length + more));
    larger.set(this.memory.subarray(0, this.length));
    this.memory = larger;
  }
}
