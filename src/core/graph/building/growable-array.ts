/** A `Uint32Array` that grows: half the memory of an array of a million numbers. */
export class GrowableArray {
  private length = 0;
  private values = new Uint32Array(1 << 10);

  push(value: number): void {
    if (this.length === this.values.length) this.grow();
    this.values[this.length++] = value;
  }

  /** The values so far, without a copy. */
  view(): Uint32Array {
    return this.values.subarray(0, this.length);
  }

  private grow(): void {
    const larger = new Uint32Array(2 * this.values.length);
    larger.set(this.values);
    this.values = larger;
  }
}
