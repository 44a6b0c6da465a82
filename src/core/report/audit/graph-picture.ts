import type { SiteAnalysis } from '../../analysis/site-analysis.ts';
import { forceLayout } from '../../graph/force-layout.ts';
import { linkPositions } from '../../pages/page.ts';

/** The drawn pages and the links among them. */
export interface GraphPicture {
  /** Rows of `facts.pages`. */
  readonly nodes: readonly number[];
  /** Positions, 0–1, parallel to `nodes`. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Pairs of places in `nodes`. */
  readonly edges: readonly (readonly [number, number])[];
}

/** Beyond these counts a drawing shows nothing that a reader can follow (working assumption). */
const mostNodes = 200;
const mostEdges = 1000;

/** The pages of highest rank and the content links among them, laid out; null under three pages. */
export function graphPicture({ facts }: SiteAnalysis): GraphPicture | null {
  const rows = facts.pages.flatMap((page, row) => (page.indexable ? [row] : []));
  rows.sort((a, b) => (facts.pages[b]!.rank ?? 0) - (facts.pages[a]!.rank ?? 0) || a - b);
  const nodes = rows.slice(0, mostNodes);
  if (nodes.length < 3) return null;
  const edges = contentEdges(facts, nodes).slice(0, mostEdges);
  const { x, y } = forceLayout(nodes.length, edges, { seed: 1 });
  return { nodes, x, y, edges };
}

/** Pairs of places in `nodes` whose pages are linked by their content, each once whatever the direction. */
function contentEdges({ pages, linkGraph }: SiteAnalysis['facts'], nodes: readonly number[]): [number, number][] {
  const { out, landing, position } = linkGraph;
  const content = linkPositions.indexOf('content');
  const placeOf = new Map(nodes.map((row, place) => [pages[row]!.node, place]));
  const seen = new Set<string>();
  const edges: [number, number][] = [];
  for (const [node, from] of placeOf) {
    for (let edge = out.offsets[node]!; edge < out.offsets[node + 1]!; edge += 1) {
      if (position[edge] !== content) continue;
      const to = placeOf.get(landing[out.targets[edge]!]!);
      if (to === undefined || to === from) continue;
      const key = from < to ? `${from} ${to}` : `${to} ${from}`;
      if (seen.has(key)) continue;
      seen.add(key);
      edges.push([from, to]);
    }
  }
  return edges;
}
