/** The links of a site and the distance of its pages from the start page, by place in the list of pages. */
interface RadialInput {
  /** Clicks from the start page; null when no path leads to the page. */
  readonly depth: readonly (number | null)[];
  readonly from: readonly number[];
  readonly to: readonly number[];
}

interface RadialLayout {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly parent: readonly number[];
}

/**
 * Places each page on the ring of its clicks from the start page, next to the pages that it is reached from: the tree of
 * shortest paths, each branch as wide as its leaves. Pages without a path share an outer ring. Returns x and y by page,
 * and the page that each hangs on (-1 for none).
 */
export function radialLayout({ depth, from, to }: RadialInput): RadialLayout {
  const parent = shortestPathTree({ depth, from, to });
  const children: number[][] = depth.map(() => []);
  for (const [page, above] of parent.entries()) if (above !== -1) children[above]!.push(page);
  const outermost = deepest(depth) + 1;
  const rings = depth.map((clicks) => clicks ?? outermost);
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
    parent,
  };
}

const deepest = (depth: readonly (number | null)[]): number =>
  depth.reduce<number>((most, clicks) => Math.max(most, clicks ?? 0), 0);

/** The page that each page hangs on: the first, one click nearer, that links to it; -1 for none. */
function shortestPathTree({ depth, from, to }: RadialInput): number[] {
  const parent = depth.map(() => -1);
  for (const [link, source] of from.entries()) {
    const target = to[link]!;
    const clicks = depth[target];
    if (clicks !== null && clicks !== 0 && depth[source] === clicks! - 1 && parent[target] === -1)
      parent[target] = source;
  }
  // A page whose shortest path has an address that is not shown hangs on the start page.
  const start = depth.indexOf(0);
  return parent.map((above, page) => (above === -1 && depth[page] !== null && page !== start ? start : above));
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
