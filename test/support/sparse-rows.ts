import type { SparseRows } from '../../src/core/graph/link-graph.ts';

/** Sparse rows from lists of targets. */
export function sparseRows(lists: readonly (readonly number[])[]): SparseRows {
  const offsets = new Uint32Array(lists.length + 1);
  for (const [node, list] of lists.entries()) offsets[node + 1] = (offsets[node] as number) + list.length;
  return { offsets, targets: Uint32Array.from(lists.flat()) };
}
