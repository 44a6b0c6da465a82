import type { UrlIndex } from './url-index.ts';

/** Node of each URL and of its aliases, without a second table of a million strings. */
export class NodeIndex implements Iterable<[string, number]> {
  readonly #ids: UrlIndex;
  readonly #nodeOfId: Uint32Array;
  readonly #urls: readonly string[];
  readonly #aliases: ReadonlyMap<string, number>;

  /** `ids` has an id for the URL of every node and for every alias; `aliases` has the same ids. */
  constructor(ids: UrlIndex, nodeOfId: Uint32Array, urls: readonly string[], aliases: ReadonlyMap<string, number>) {
    this.#ids = ids;
    this.#nodeOfId = nodeOfId;
    this.#urls = urls;
    this.#aliases = aliases;
  }

  get(url: string): number | undefined {
    const id = this.#ids.find(url);
    return id === -1 ? undefined : this.#nodeOfId[id];
  }

  /** The URLs of the nodes in their order, then the aliases. */
  *[Symbol.iterator](): Iterator<[string, number]> {
    for (const [node, url] of this.#urls.entries()) yield [url, node];
    for (const [alias, id] of this.#aliases) {
      const node = this.#nodeOfId[id] as number;
      if (this.#urls[node] !== alias) yield [alias, node];
    }
  }
}
