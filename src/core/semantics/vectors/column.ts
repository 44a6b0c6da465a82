type TypedArray = Float64Array | Int32Array | Uint32Array | Uint16Array | Uint8Array;

/** A typed array that grows at its end: a value costs its bytes, not an object. */
export class Column<Kind extends TypedArray> {
  length = 0;
  private readonly kind: new (
    length: number,
  ) => Kind;
  private data: Kind;

  constructor(kind: new (length: number) => Kind) {
    this.kind = kind;
    this.data = new kind(firstSize);
  }

  push(value: number): void {
    if (this.length === this.data.length) {
      const grown = new this.kind(this.data.length * 2);
      grown.set(this.data);
      this.data = grown;
    }
    this.data[this.length] = value;
    this.length += 1;
  }

  at(place: number): number {
    return this.data[place]!;
  }

  set(place: number, value: number): void {
    this.data[place] = value;
  }

  /** A copy of the values pushed. */
  values(): Kind {
    return this.data.slice(0, this.length) as Kind;
  }
}

const firstSize = 1_024;
