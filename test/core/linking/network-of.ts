import type { LinkNetwork } from '../../../src/core/linking/network/link-network.ts';

/** A network from `{ page: pages it links to }`; the first page is the entry, all links are content links. */
export function networkOf(site: Readonly<Record<string, readonly string[]>>): LinkNetwork {
  const urls = Object.keys(site);
  const rowOf = new Map(urls.map((url, row) => [url, row]));
  const offsets = new Uint32Array(urls.length + 1);
  urls.forEach((url, row) => {
    offsets[row + 1] = offsets[row]! + site[url]!.length;
  });
  const targets = Uint32Array.from(urls.flatMap((url) => site[url]!.map((to) => rowOf.get(to)!)));
  return {
    urls,
    rowOf,
    offsets,
    targets,
    weights: new Float64Array(targets.length).fill(1),
    leaving: Float64Array.from(urls, (url) => site[url]!.length),
    start: new Float64Array(urls.length).fill(1 / urls.length),
    entries: [0],
  };
}
