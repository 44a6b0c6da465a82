import type { LinkGraph } from './link-graph.ts';

/**
 * Fewest clicks from the entry nodes, -1 where no path leads, as a breadth-first reading in document order meets the pages:
 * a followed link costs one click, a redirect none, so its target stands as deep as the redirected URL, unless a link read
 * before on the same level has given it one click more. `nofollow: true` walks nofollow links too.
 */
export function clickDepth(
  graph: LinkGraph,
  entries: number | readonly number[],
  options: { nofollow?: boolean } = {},
): Int32Array {
  const { out, hop, follow } = graph;
  const all = options.nofollow === true;
  const depth = new Int32Array(graph.urls.length).fill(-1);
  /** 1 where `depth` is known: asked for each link, at random, so a byte each. */
  const known = new Uint8Array(depth.length);
  let level = typeof entries === 'number' ? [entries] : [...entries];
  const reach = (node: number, clicks: number): void => {
    depth[node] = clicks;
    known[node] = 1;
  };
  for (const entry of level) reach(entry, 0);
  for (let clicks = 0; level.length > 0; clicks++) {
    const next: number[] = [];
    for (let index = 0; index < level.length; index++) {
      const node = level[index] as number;
      const target = hop[node] as number;
      if (target !== node && known[target] === 0) {
        reach(target, clicks);
        level.push(target);
      }
      for (let edge = out.offsets[node] as number, end = out.offsets[node + 1] as number; edge < end; edge++) {
        const linked = out.targets[edge] as number;
        if (known[linked] === 1 || !(all || follow[edge] === 1)) continue;
        reach(linked, clicks + 1);
        next.push(linked);
      }
    }
    level = next;
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
