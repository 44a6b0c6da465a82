/** Numbers appended to a typed array that grows: half the memory of a list of a million. */
export class GrowingArray {
  private length = 0;
  private values = new Uint32Array(1 << 10);

  push(value: number): void {
    if (this.length === this.values.length) this.grow();
    this.values[this.length++] = value;
  }

  /** The numbers so far, without a copy. */
  view(): Uint32Array {
    return this.values.subarray(0, this.length);
  }

  private grow(): void {
    const wider = new Uint32Array(2 * this.values.length);
    wider.set(this.values);
    this.values = wider;
  }
}
