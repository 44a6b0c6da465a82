import { forceLayout } from '../../graph/force-layout.ts';
import { linkPositions } from '../../pages/page.ts';
import type { GraphPicture } from './graph.ts';
import type { SiteAnalysis } from '../../analysis/site-analysis.ts';

/** More dots than this are a cloud, not a picture. */
const mostNodes = 400;
const mostEdges = 2500;

/** The pages of highest rank with the content links among them, laid out; null below three pages. */
export function graphPicture({ facts }: SiteAnalysis): GraphPicture | null {
  const rows = facts.pages.flatMap((page, row) => (page.indexable ? [row] : []));
  rows.sort((a, b) => (facts.pages[b]!.rank ?? 0) - (facts.pages[a]!.rank ?? 0) || a - b);
  const nodes = rows.slice(0, mostNodes);
  if (nodes.length < 3) return null;
  const at = new Map(nodes.map((row, index) => [facts.pages[row]!.node, index]));
  const content = linkPositions.indexOf('content');
  const { out, landing, position } = facts.linkGraph;
  const seen = new Set<string>();
  const edges: (readonly [number, number])[] = [];
  for (const [node, index] of at) {
    for (let edge = out.offsets[node]!; edge < out.offsets[node + 1]!; edge += 1) {
      if (position[edge] !== content) continue;
      const target = at.get(landing[out.targets[edge]!]!);
      if (target === undefined || target === index) continue;
      const key = index < target ? `${index} ${target}` : `${target} ${index}`;
      if (seen.has(key)) continue;
      seen.add(key);
      edges.push([index, target]);
    }
  }
  const shown = edges.slice(0, mostEdges);
  const { x, y } = forceLayout(nodes.length, shown, { seed: 1 });
  return { nodes, x, y, edges: shown };
}
