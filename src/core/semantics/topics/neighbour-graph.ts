import type { Neighbours } from './nearest-neighbours.ts';

/** An undirected weighted graph as sparse rows; each edge is in both rows. */
export interface WeightedGraph {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Float64Array;
}

/** Neighbour lists as a graph: an edge where either row lists the other, of weight cos². */
export function neighbourGraph(neighbours: Neighbours): WeightedGraph {
  const { k } = neighbours;
  const n = neighbours.rows.length / k;
  const links: Map<number, number>[] = Array.from({ length: n }, () => new Map());
  for (let row = 0; row < n; row += 1) {
    for (let at = row * k; at < (row + 1) * k; at += 1) {
      const other = neighbours.rows[at]!;
      if (other < 0) break;
      const weight = neighbours.scores[at]! ** 2;
      if (!(weight > 0)) continue;
      links[row]!.set(other, Math.max(weight, links[row]!.get(other) ?? 0));
      links[other]!.set(row, Math.max(weight, links[other]!.get(row) ?? 0));
    }
  }
  return sparseRowsOf(links);
}

function sparseRowsOf(links: readonly ReadonlyMap<number, number>[]): WeightedGraph {
  const offsets = new Uint32Array(links.length + 1);
  links.forEach((row, at) => {
    offsets[at + 1] = offsets[at]! + row.size;
  });
  const targets = new Uint32Array(offsets[links.length]!);
  const weights = new Float64Array(offsets[links.length]!);
  links.forEach((row, at) => {
    const sorted = [...row].sort((a, b) => a[0] - b[0]);
    sorted.forEach(([target, weight], place) => {
      targets[offsets[at]! + place] = target;
      weights[offsets[at]! + place] = weight;
    });
  });
  return { offsets, targets, weights };
}
