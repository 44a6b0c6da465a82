/** Numbers appended one by one to a typed array that doubles: half a gigabyte less than an array of a hundred million. */
export class GrowingUint32 {
  length = 0;
  private values: Uint32Array;

  constructor(capacity = 1024) {
    this.values = new Uint32Array(capacity);
  }

  push(value: number): void {
    if (this.length === this.values.length) this.grow();
    this.values[this.length++] = value;
  }

  get(index: number): number {
    return this.values[index] as number;
  }

  set(index: number, value: number): void {
    this.values[index] = value;
  }

  /** The numbers so far, without a copy. */
  view(): Uint32Array {
    return this.values.subarray(0, this.length);
  }

  private grow(): void {
    const wider = new Uint32Array(
      this.values.length < 1 << 24 ? this.values.length * 2 : Math.ceil(this.values.length * 1.5),
    );
    wider.set(this.values);
    this.values = wider;
  }
}
