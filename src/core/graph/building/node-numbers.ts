import type { UrlNumbers } from './url-numbers.ts';

/** Nodes by URL and by every other spelling of it. A few questions are not worth a table of a million strings. */
export class NodeNumbers implements Iterable<[string, number]> {
  readonly #numbers: UrlNumbers;
  readonly #nodeOfNumber: Uint32Array;
  readonly #urls: readonly string[];
  readonly #spellings: ReadonlyMap<string, number>;

  /** `numbers` knows the URLs of all nodes, and the `spellings`, by the same numbers as these do. */
  constructor(
    numbers: UrlNumbers,
    nodeOfNumber: Uint32Array,
    urls: readonly string[],
    spellings: ReadonlyMap<string, number>,
  ) {
    this.#numbers = numbers;
    this.#nodeOfNumber = nodeOfNumber;
    this.#urls = urls;
    this.#spellings = spellings;
  }

  get(url: string): number | undefined {
    const number = this.#numbers.find(url);
    return number === -1 ? undefined : this.#nodeOfNumber[number];
  }

  /** The URLs of the nodes in their order, then the other spellings. */
  *[Symbol.iterator](): Iterator<[string, number]> {
    for (const [node, url] of this.#urls.entries()) yield [url, node];
    for (const [url, number] of this.#spellings) {
      const node = this.#nodeOfNumber[number] as number;
      if (this.#urls[node] !== url) yield [url, node];
    }
  }
}
