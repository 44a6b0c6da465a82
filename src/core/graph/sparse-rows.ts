import type { SparseRows } from './link-graph.ts';

/** Rows of the reversed graph; targets rise within each row. `carry` holds one byte per edge, moved along. */
export function transposed(rows: SparseRows, carry?: Uint8Array): SparseRows & { readonly carried: Uint8Array | null } {
  const nodes = rows.offsets.length - 1;
  const { targets: from, offsets: rowOf } = rows;
  const offsets = new Uint32Array(nodes + 1);
  for (let edge = 0; edge < from.length; edge++) offsets[(from[edge] as number) + 1]! += 1;
  for (let node = 0; node < nodes; node++) offsets[node + 1]! += offsets[node] as number;
  const next = offsets.slice(0, nodes);
  const targets = new Uint32Array(from.length);
  const carried = carry ? new Uint8Array(from.length) : null;
  for (let node = 0; node < nodes; node++) {
    for (let edge = rowOf[node] as number, end = rowOf[node + 1] as number; edge < end; edge++) {
      const target = from[edge] as number;
      const place = next[target] as number;
      next[target] = place + 1;
      targets[place] = node;
      if (carried) carried[place] = (carry as Uint8Array)[edge] as number;
    }
  }
  return { offsets, targets, carried };
}

/** Rows from lists, for small graphs. */
export function rowsOf(lists: readonly (readonly number[])[]): SparseRows {
  const offsets = new Uint32Array(lists.length + 1);
  for (const [node, list] of lists.entries()) offsets[node + 1] = (offsets[node] as number) + list.length;
  return { offsets, targets: Uint32Array.from(lists.flat()) };
}
