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
