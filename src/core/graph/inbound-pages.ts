import { linkPositions } from '../pages/page.ts';
import { type LinkGraph, nofollowBit } from './link-graph.ts';

/** By node, the number of distinct pages that link to it. */
export interface InboundPages {
  readonly all: Uint32Array;
  /** At least once from their content. */
  readonly content: Uint32Array;
  /** At least once without nofollow. */
  readonly follow: Uint32Array;
}

/**
 * Pages that link to each address. A link to an address that redirects counts for the page where it ends as well; a page
 * that links to both is one page. Canonicals are not resolved.
 */
export function inboundPages(graph: LinkGraph): InboundPages {
  const count = graph.urls.length;
  const counts = { all: new Uint32Array(count), content: new Uint32Array(count), follow: new Uint32Array(count) };
  const addresses = addressesTo(graph);
  for (let node = 0; node < count; node += 1) {
    const sources = sourcesOf(graph, addresses(node));
    for (const [source, { isContent, isFollowed }] of sources) {
      if (source === node) continue;
      counts.all[node]! += 1;
      if (isContent) counts.content[node]! += 1;
      if (isFollowed) counts.follow[node]! += 1;
    }
  }
  return counts;
}

interface Inbound {
  isContent: boolean;
  isFollowed: boolean;
}

const inContent = linkPositions.indexOf('content');

function sourcesOf({ in: { offsets, targets }, inCodes }: LinkGraph, addresses: readonly number[]) {
  const sources = new Map<number, Inbound>();
  for (const address of addresses)
    for (let edge = offsets[address]!; edge < offsets[address + 1]!; edge += 1) {
      const code = inCodes[edge]!;
      const known = sources.get(targets[edge]!);
      const isContent = (code & (nofollowBit - 1)) === inContent || known?.isContent === true;
      const isFollowed = code < nofollowBit || known?.isFollowed === true;
      sources.set(targets[edge]!, { isContent, isFollowed });
    }
  return sources;
}

/** By node, the addresses whose links lead to it: its own, then those that redirect to it. */
export function addressesTo({ landing }: Pick<LinkGraph, 'landing'>): (node: number) => readonly number[] {
  const redirecting = addressesByLanding(landing);
  return (node) => [node, ...(redirecting.get(node) ?? [])];
}

/** Addresses that redirect to each page. */
function addressesByLanding(landing: Uint32Array): Map<number, number[]> {
  const redirecting = new Map<number, number[]>();
  landing.forEach((page, address) => {
    if (page === address) return;
    const others = redirecting.get(page);
    if (others === undefined) redirecting.set(page, [address]);
    else others.push(address);
  });
  return redirecting;
}
