import type { LinkGraph } from './link-graph.ts';

/**
 * Fewest clicks from the entry nodes, -1 where no path leads. A followed link costs one click, a redirect none:
 * its target stands as deep as the redirected URL. `nofollow: true` walks nofollow links too.
 */
export function clickDepth(
  graph: LinkGraph,
  entries: readonly number[],
  options: { nofollow?: boolean } = {},
): Int32Array {
  const count = graph.urls.length;
  const depth = new Int32Array(count).fill(-1);
  const queue = new Uint32Array(count);
  const { offsets, targets } = graph.out;
  const all = options.nofollow === true;
  let tail = 0;
  const reach = (node: number, clicks: number): void => {
    for (let at = node; depth[at] === -1; at = graph.hop[at] as number) {
      depth[at] = clicks;
      queue[tail++] = at;
    }
  };
  for (const entry of typeof entries === 'number' ? [entries] : entries) reach(entry, 0);
  for (let head = 0; head < tail; head++) {
    const node = queue[head] as number;
    const clicks = (depth[node] as number) + 1;
    for (let edge = offsets[node] as number, end = offsets[node + 1] as number; edge < end; edge++) {
      const target = targets[edge] as number;
      if (depth[target] === -1 && (all || graph.follow[edge] === 1)) reach(target, clicks);
    }
  }
  return depth;
}

/** One shortest click path from an entry to `node` (both included), empty when there is none. */
export function clickPath(
  graph: LinkGraph,
  depth: Int32Array,
  node: number,
  options: { nofollow?: boolean } = {},
): number[] {
  if (depth[node] === -1) return [];
  const redirectsTo = redirectSources(graph);
  const path = [node];
  const onPath = new Set(path);
  for (let at = node; depth[at] !== 0; ) {
    const before = previous(graph, depth, at, redirectsTo, options.nofollow === true, onPath);
    if (before === -1) break;
    path.push(before);
    onPath.add(before);
    at = before;
  }
  return path.reverse();
}

function previous(
  graph: LinkGraph,
  depth: Int32Array,
  node: number,
  redirectsTo: ReadonlyMap<number, readonly number[]>,
  all: boolean,
  onPath: ReadonlySet<number>,
): number {
  const wanted = (depth[node] as number) - 1;
  const { offsets, targets } = graph.in;
  for (let edge = offsets[node] as number, end = offsets[node + 1] as number; edge < end; edge++) {
    const source = targets[edge] as number;
    if (depth[source] === wanted && (all || follows(graph, source, node))) return source;
  }
  return redirectsTo.get(node)?.find((source) => depth[source] === depth[node] && !onPath.has(source)) ?? -1;
}

function redirectSources(graph: LinkGraph): Map<number, number[]> {
  const sources = new Map<number, number[]>();
  for (const [node, hop] of graph.hop.entries()) {
    if (hop !== node) sources.set(hop, [...(sources.get(hop) ?? []), node]);
  }
  return sources;
}

function follows(graph: LinkGraph, source: number, target: number): boolean {
  const { offsets, targets } = graph.out;
  for (let edge = offsets[source] as number, end = offsets[source + 1] as number; edge < end; edge++) {
    if (targets[edge] === target) return graph.follow[edge] === 1;
  }
  return false;
}
