import type { LinkGraph } from './link-graph.ts';

/**
 * Fewest clicks from the entry nodes, −1 for unreachable nodes, by breadth-first search in document order. A followed
 * link costs one click and a redirect none: a redirect target is as deep as the redirected URL, unless a link read earlier
 * on the same level already gave it one click more. `nofollow: true` also follows nofollow links.
 */
export function clickDepth(
  graph: LinkGraph,
  entries: number | readonly number[],
  options: { nofollow?: boolean } = {},
): Int32Array {
  const { out, hop, follow } = graph;
  const followsAll = options.nofollow === true;
  const depth = new Int32Array(graph.urls.length).fill(-1);
  /** 1 where `depth` is known. Read for each link, at random: one byte per node stays in the cache longer than four. */
  const reached = new Uint8Array(depth.length);
  let level = typeof entries === 'number' ? [entries] : [...entries];
  const reach = (node: number, clicks: number): void => {
    depth[node] = clicks;
    reached[node] = 1;
  };
  for (const entry of level) reach(entry, 0);
  for (let clicks = 0; level.length > 0; clicks++) {
    const next: number[] = [];
    for (let index = 0; index < level.length; index++) {
      const node = level[index] as number;
      const target = hop[node] as number;
      if (target !== node && reached[target] === 0) {
        reach(target, clicks);
        level.push(target);
      }
      for (let edge = out.offsets[node] as number, end = out.offsets[node + 1] as number; edge < end; edge++) {
        const linked = out.targets[edge] as number;
        if (reached[linked] === 1 || !(followsAll || follow[edge] === 1)) continue;
        reach(linked, clicks + 1);
        next.push(linked);
      }
    }
    level = next;
  }
  return depth;
}
