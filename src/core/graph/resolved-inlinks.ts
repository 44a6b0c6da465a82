import type { LinkGraph } from './link-graph.ts';

/**
 * By node, the number of distinct pages that link to it, directly or by an address that redirects to it or names it as
 * canonical. Links between two addresses of one page do not count.
 */
export function resolvedInlinks({ representative, in: { offsets, targets } }: LinkGraph): Uint32Array {
  const counts = new Uint32Array(representative.length);
  const countedFor = new Int32Array(representative.length).fill(-1);
  for (const [page, addresses] of addressesByPage(representative)) {
    for (const address of addresses) {
      for (let at = offsets[address]!; at < offsets[address + 1]!; at += 1) {
        const source = representative[targets[at]!]!;
        if (source === page || countedFor[source] === page) continue;
        countedFor[source] = page;
        counts[page]! += 1;
      }
    }
  }
  return counts;
}

function addressesByPage(representative: Uint32Array): Map<number, number[]> {
  const byPage = new Map<number, number[]>();
  representative.forEach((page, address) => {
    const addresses = byPage.get(page);
    if (addresses === undefined) byPage.set(page, [address]);
    else addresses.push(address);
  });
  return byPage;
}
