import type { SparseRows } from './link-graph.ts';

export interface Components {
  /** Component of each node; numbered by their lowest node, from 0. */
  readonly of: Uint32Array;
  readonly count: number;
}

/** Orders behind those of all nodes. */
const placed = 0xffff_fffe;
const unseen = 0xffff_ffff;

/** Nodes joined by links in either direction (union–find with path halving, Tarjan & van Leeuwen 1984). */
export function weakComponents({ offsets, targets }: SparseRows): Components {
  const nodes = offsets.length - 1;
  const parent = Uint32Array.from({ length: nodes }, (_, node) => node);
  const find = (start: number): number => {
    let node = start;
    while (parent[node] !== node) {
      parent[node] = parent[parent[node] as number] as number;
      node = parent[node] as number;
    }
    return node;
  };
  for (let node = 0; node < nodes; node++) {
    for (let edge = offsets[node] as number, end = offsets[node + 1] as number; edge < end; edge++) {
      const a = find(node);
      const b = find(targets[edge] as number);
      if (a < b) parent[b] = a;
      else if (b < a) parent[a] = b;
    }
  }
  return renumbered(parent.map((_, node) => find(node)));
}

/**
 * Nodes that reach each other (Tarjan 1972, without recursion). A node whose component is known is numbered behind all
 * others (as in Pearce 2016), so that one read tells what a link leads to.
 */
export function strongComponents({ offsets, targets }: SparseRows): Components {
  const nodes = offsets.length - 1;
  const order = new Uint32Array(nodes).fill(unseen);
  const low = new Uint32Array(nodes);
  const component = new Uint32Array(nodes);
  const stack = new Uint32Array(nodes);
  const walk = new Uint32Array(nodes);
  const edgeOf = offsets.slice(0, nodes);
  let stacked = 0;
  let seen = 0;
  for (let root = 0; root < nodes; root++) {
    if (order[root] !== unseen) continue;
    let depth = 0;
    walk[0] = root;
    order[root] = low[root] = seen++;
    stack[stacked++] = root;
    while (depth >= 0) {
      const node = walk[depth] as number;
      const end = offsets[node + 1] as number;
      let lowest = low[node] as number;
      let edge = edgeOf[node] as number;
      let found = -1;
      while (edge < end && found === -1) {
        const target = targets[edge++] as number;
        const number = order[target] as number;
        if (number === unseen) found = target;
        else if (number < lowest) lowest = number;
      }
      low[node] = lowest;
      if (found !== -1) {
        edgeOf[node] = edge;
        order[found] = low[found] = seen++;
        stack[stacked++] = found;
        walk[++depth] = found;
        continue;
      }
      if (lowest === order[node]) {
        let member: number;
        do {
          member = stack[--stacked] as number;
          component[member] = node;
          order[member] = placed;
        } while (member !== node);
      }
      if (--depth >= 0) {
        const before = walk[depth] as number;
        if (lowest < (low[before] as number)) low[before] = lowest;
      }
    }
  }
  return renumbered(component);
}

function renumbered(labels: Uint32Array): Components {
  const numberOf = new Int32Array(labels.length).fill(-1);
  let count = 0;
  const of = labels.map((label) => {
    if (numberOf[label] === -1) numberOf[label] = count++;
    return numberOf[label] as number;
  });
  return { of, count };
}
