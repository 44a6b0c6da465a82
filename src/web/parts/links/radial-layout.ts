/** The links of a site and the distance of its pages from the start page, by place in the list of pages. */
interface RadialInput {
  /** Clicks from the start page; null when no path leads to the page. */
  readonly depth: readonly (number | null)[];
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/**
 * Places each page on the ring of its clicks from the start page, next to the pages that it is reached from: the tree of
 * shortest paths, each branch as wide as its leaves. Pages without a path share an outer ring. Returns x and y by page.
 */
export function radialLayout({ depth, from, to }: RadialInput): { readonly x: number[]; readonly y: number[] } {
  const children = shortestPathTree({ depth, from, to });
  const rings = depth.map((clicks) => clicks ?? deepest(depth) + 1);
  const angle = depth.map(() => 0);
  const leaves = leafCounts(depth, children);
  const spread = (page: number, start: number, width: number): void => {
    angle[page] = start + width / 2;
    const total = children[page]!.reduce((sum, child) => sum + leaves[child]!, 0);
    let at = start;
    for (const child of children[page]!) {
      const share = (width * leaves[child]!) / total;
      spread(child, at, share);
      at += share;
    }
  };
  const start = depth.indexOf(0);
  if (start !== -1) spread(start, 0, 2 * Math.PI);
  const apart = depth.flatMap((clicks, page) => (clicks === null ? [page] : []));
  for (const [place, page] of apart.entries()) angle[page] = (2 * Math.PI * place) / apart.length;
  return {
    x: rings.map((ring, page) => ring * Math.cos(angle[page]!)),
    y: rings.map((ring, page) => ring * Math.sin(angle[page]!)),
  };
}

const deepest = (depth: readonly (number | null)[]): number =>
  depth.reduce<number>((most, clicks) => Math.max(most, clicks ?? 0), 0);

/** Children of each page: the pages one click further whose first link comes from it. */
function shortestPathTree({ depth, from, to }: RadialInput): number[][] {
  const parent = new Map<number, number>();
  for (const [link, source] of from.entries()) {
    const target = to[link]!;
    const clicks = depth[target];
    if (clicks !== null && clicks !== 0 && depth[source] === clicks! - 1 && !parent.has(target))
      parent.set(target, source);
  }
  const start = depth.indexOf(0);
  const children: number[][] = depth.map(() => []);
  for (const [page, clicks] of depth.entries()) {
    // A page whose shortest path has an address that is not shown hangs on the start page.
    if (clicks !== null && page !== start && start !== -1) children[parent.get(page) ?? start]!.push(page);
  }
  return children;
}

/** Leaves below each page, 1 for a leaf: children are deeper than their parents, so that the deepest come first. */
function leafCounts(depth: readonly (number | null)[], children: readonly (readonly number[])[]): number[] {
  const counts = depth.map(() => 1);
  const order = [...depth.keys()].sort((a, b) => (depth[b] ?? 0) - (depth[a] ?? 0));
  for (const page of order) {
    const own = children[page]!;
    if (own.length > 0) counts[page] = own.reduce((sum, child) => sum + counts[child]!, 0);
  }
  return counts;
}
