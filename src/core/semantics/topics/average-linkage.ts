/**
 * Average linkage by nearest-neighbour chains (Murtagh 1983), of items that may be groups of `sizes`: down to `k` clusters,
 * or until no two are as alike as `least`. `likeness`, `n × n`, is consumed. Returns the cluster of each item, numbered by
 * first item.
 */
export function averageLinkage(
  likeness: Float32Array,
  sizes: Float64Array,
  k: number,
  least = Number.NEGATIVE_INFINITY,
): Uint32Array {
  const n = sizes.length;
  const merges = chainMerges(likeness, sizes);
  merges.sort((x, y) => y.level - x.level || x.a - y.a || x.b - y.b);
  const parent = Int32Array.from({ length: n }, (_, row) => row);
  const root = (row: number): number => {
    let at = row;
    while (parent[at] !== at) at = parent[at]!;
    return at;
  };
  for (const merge of merges.slice(0, Math.max(0, n - k)).filter(({ level }) => level >= least))
    parent[Math.max(root(merge.a), root(merge.b))] = Math.min(root(merge.a), root(merge.b));
  const numbers = new Map<number, number>();
  return Uint32Array.from({ length: n }, (_, row) => {
    const top = root(row);
    if (!numbers.has(top)) numbers.set(top, numbers.size);
    return numbers.get(top)!;
  });
}

interface Merge {
  readonly a: number;
  readonly b: number;
  readonly level: number;
}

function chainMerges(likeness: Float32Array, sizes: Float64Array): Merge[] {
  const n = sizes.length;
  const size = sizes.slice();
  const alive = new Uint8Array(n).fill(1);
  const merges: Merge[] = [];
  const chain: number[] = [];
  let first = 0;
  while (merges.length < n - 1) {
    if (chain.length === 0) {
      while (alive[first] === 0) first += 1;
      chain.push(first);
    }
    const top = chain[chain.length - 1]!;
    const before = chain[chain.length - 2] ?? -1;
    const nearest = nearestAlive(likeness, alive, top, before);
    if (nearest !== before) {
      chain.push(nearest);
      continue;
    }
    chain.length -= 2;
    const [a, b] = [Math.min(top, nearest), Math.max(top, nearest)];
    merges.push({ a, b, level: likeness[a * n + b]! });
    alive[b] = 0;
    for (let row = 0; row < n; row += 1) {
      if (alive[row] === 0 || row === a) continue;
      const joined = (size[a]! * likeness[a * n + row]! + size[b]! * likeness[b * n + row]!) / (size[a]! + size[b]!);
      likeness[a * n + row] = joined;
      likeness[row * n + a] = joined;
    }
    size[a]! += size[b]!;
  }
  return merges;
}

/** The most alike living row; the one before in the chain wins ties, so that chains end. */
function nearestAlive(likeness: Float32Array, alive: Uint8Array, row: number, before: number): number {
  const n = alive.length;
  let nearest = before;
  let best = before >= 0 ? likeness[row * n + before]! : Number.NEGATIVE_INFINITY;
  for (let other = 0; other < n; other += 1) {
    if (alive[other] === 0 || other === row || likeness[row * n + other]! <= best) continue;
    best = likeness[row * n + other]!;
    nearest = other;
  }
  return nearest;
}
