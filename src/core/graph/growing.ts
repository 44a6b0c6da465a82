/** Numbers appended to a typed array that grows: half a gigabyte less than an array of a hundred million. */
export class GrowingArray<T extends Uint8Array | Uint32Array> {
  length = 0;
  private values: T;

  /** `room` is the first array, of the type wanted. */
  constructor(room: T) {
    this.values = room;
  }

  push(value: number): void {
    if (this.length === this.values.length) this.grow(this.length + 1);
    this.values[this.length++] = value;
  }

  /** The first `count` of some numbers. */
  append(numbers: ArrayLike<number>, count: number): void {
    const { length } = this;
    if (length + count > this.values.length) this.grow(length + count);
    const { values } = this;
    for (let at = 0; at < count; at++) values[length + at] = numbers[at] as number;
    this.length = length + count;
  }

  get(index: number): number {
    return this.values[index] as number;
  }

  /** The numbers so far, without a copy. */
  view(): T {
    return this.values.subarray(0, this.length) as T;
  }

  private grow(least: number): void {
    const room = this.values.length < 1 << 24 ? this.values.length * 2 : Math.ceil(this.values.length * 1.5);
    const wider = new (this.values.constructor as { new (length: number): T })(Math.max(room, least));
    wider.set(this.values);
    this.values = wider;
  }
}
