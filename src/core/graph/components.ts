import type { SparseRows } from './link-graph.ts';

export interface Components {
  /** Component of each node; components are numbered by their lowest node, from 0. */
  readonly of: Uint32Array;
  readonly count: number;
}

/** Visit numbers above those of all nodes: of a node whose component is known, and of a node not visited. */
const assigned = 0xffff_fffe;
const unvisited = 0xffff_ffff;

/** Nodes joined by links in either direction (union–find with path halving, Tarjan & van Leeuwen 1984). */
export function weakComponents({ offsets, targets }: SparseRows): Components {
  const nodes = offsets.length - 1;
  const parent = Uint32Array.from({ length: nodes }, (_, node) => node);
  const rootOf = (start: number): number => {
    let node = start;
    while (parent[node] !== node) {
      parent[node] = parent[parent[node] as number] as number;
      node = parent[node] as number;
    }
    return node;
  };
  for (let node = 0; node < nodes; node++) {
    for (let edge = offsets[node] as number, end = offsets[node + 1] as number; edge < end; edge++) {
      const a = rootOf(node);
      const b = rootOf(targets[edge] as number);
      if (a < b) parent[b] = a;
      else if (b < a) parent[a] = b;
    }
  }
  return renumbered(parent.map((_, node) => rootOf(node)));
}

/**
 * Strongly connected components: nodes that reach each other (Tarjan 1972, with an explicit stack). A node whose component
 * is known gets a visit number above all others (as in Pearce 2016), so that one read per link decides.
 */
export function strongComponents({ offsets, targets }: SparseRows): Components {
  const nodes = offsets.length - 1;
  const visit = new Uint32Array(nodes).fill(unvisited);
  const low = new Uint32Array(nodes);
  const component = new Uint32Array(nodes);
  const stack = new Uint32Array(nodes);
  const callStack = new Uint32Array(nodes);
  const nextEdge = offsets.slice(0, nodes);
  let stacked = 0;
  let visited = 0;
  for (let root = 0; root < nodes; root++) {
    if (visit[root] !== unvisited) continue;
    let depth = 0;
    callStack[0] = root;
    visit[root] = low[root] = visited++;
    stack[stacked++] = root;
    while (depth >= 0) {
      const node = callStack[depth] as number;
      const end = offsets[node + 1] as number;
      let lowest = low[node] as number;
      let edge = nextEdge[node] as number;
      let child = -1;
      while (edge < end && child === -1) {
        const target = targets[edge++] as number;
        const number = visit[target] as number;
        if (number === unvisited) child = target;
        else if (number < lowest) lowest = number;
      }
      low[node] = lowest;
      if (child !== -1) {
        nextEdge[node] = edge;
        visit[child] = low[child] = visited++;
        stack[stacked++] = child;
        callStack[++depth] = child;
        continue;
      }
      if (lowest === visit[node]) {
        let member: number;
        do {
          member = stack[--stacked] as number;
          component[member] = node;
          visit[member] = assigned;
        } while (member !== node);
      }
      if (--depth >= 0) {
        const caller = callStack[depth] as number;
        if (lowest < (low[caller] as number)) low[caller] = lowest;
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
