import { expect, test } from 'vitest';
import { transpose } from '../../../../src/core/graph/building/transpose.ts';
import { seededRandom } from '../../../../src/core/values/random.ts';

/** Sources of each target with their edge bytes, by a plain map. */
function reversed(offsets: Uint32Array, targets: Uint32Array, edgeBytes: Uint8Array): Map<number, string[]> {
  const rows = new Map<number, string[]>();
  for (let node = 0; node < offsets.length - 1; node++) {
    for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++) {
      const target = targets[edge]!;
      const row = rows.get(target) ?? [];
      row.push(`${node} ${edgeBytes[edge]}`);
      rows.set(target, row);
    }
  }
  return rows;
}

/** A graph in which one node in 97 links: to the first, to the last and to two others. */
function sparse(nodes: number): { offsets: Uint32Array; targets: Uint32Array; edgeBytes: Uint8Array } {
  const random = seededRandom(7);
  const offsets = new Uint32Array(nodes + 1);
  const targets: number[] = [];
  for (let node = 0; node < nodes; node++) {
    if (node % 97 === 0) targets.push(0, nodes - 1, Math.floor(nodes * random()), Math.floor(nodes * random() ** 3));
    offsets[node + 1] = targets.length;
  }
  return { offsets, targets: Uint32Array.from(targets), edgeBytes: Uint8Array.from(targets, (_, edge) => edge % 251) };
}

for (const [size, nodes] of Object.entries({ 'a few': 1000, 'a million': 1_000_000, 'whole blocks of': 1 << 19 })) {
  test(`the edges of ${size} nodes are reversed, ascending in each row, with their bytes`, () => {
    const { offsets, targets, edgeBytes } = sparse(nodes);
    const into = transpose({ offsets, targets }, edgeBytes);
    const expected = reversed(offsets, targets, edgeBytes);
    for (let node = 0; node < nodes; node++) {
      const found: string[] = [];
      for (let edge = into.offsets[node]!; edge < into.offsets[node + 1]!; edge++)
        found.push(`${into.targets[edge]} ${into.edgeBytes?.[edge]}`);
      if (found.length > 0 || expected.has(node)) expect([node, ...found]).toEqual([node, ...expected.get(node)!]);
    }
    expect(into.offsets[nodes]).toBe(targets.length);
    const bare = transpose({ offsets, targets });
    expect(bare.edgeBytes).toBeNull();
    expect(Buffer.compare(Buffer.from(bare.targets.buffer), Buffer.from(into.targets.buffer))).toBe(0);
  });
}
