import type { LinkGraph, SparseRows } from '../link-graph.ts';

export interface RankOptions {
  /** Nodes that hold rank, one byte each; the indexable pages by default. */
  readonly nodes?: Uint8Array;
  /** True: nofollow links pass rank like the others. */
  readonly nofollowPasses?: boolean;
  /** Feed the canonical instead of the canonicalised page; true by default. */
  readonly canonicals?: boolean;
}

/** The graph rank flows on: only ranked nodes, links taken to where they lead, one edge per pair, no self-link. */
export interface RankGraph {
  /** Graph node of each row. */
  readonly nodes: Uint32Array;
  /** The rows that feed each row, in rising order. */
  readonly into: SparseRows;
  /** Per edge of `into`: position code, plus `silentCode` when the link passes nothing. */
  readonly codes: Uint8Array;
}

/** Added to the code of a link that takes a share of its page's rank and passes it to nobody. */
export const silentCode = 8;

/** Those of the usual options, which ranks, roles and equity all start from: for as long as the graph is held. */
const usual = new WeakMap<LinkGraph, RankGraph>();

export function rankGraph(graph: LinkGraph, options: RankOptions = {}): RankGraph {
  if (options.nodes || options.nofollowPasses === true || options.canonicals === false) return built(graph, options);
  const known = usual.get(graph) ?? built(graph, options);
  usual.set(graph, known);
  return known;
}

/** The site's own incoming rows serve as they are when each node is a ranked page; else the rows are written anew. */
function built(graph: LinkGraph, options: RankOptions): RankGraph {
  const ranked = options.nodes ?? graph.indexable;
  const nodes = Uint32Array.from(ranked.keys()).filter((node) => ranked[node] === 1);
  const own = new Int32Array(graph.urls.length).fill(-1);
  for (let row = 0; row < nodes.length; row++) own[nodes[row] as number] = row;
  const passes = options.nofollowPasses === true;
  if (nodes.length === own.length && !graph.landing.some((end, node) => end !== node)) {
    return { nodes, into: graph.in, codes: passes ? graph.inCodes.map(followed) : graph.inCodes };
  }
  const fed = rowsFed(graph, ranked, own, options.canonicals !== false);
  return { nodes, ...incoming(graph, nodes, own, feedersOf(fed, nodes.length), passes) };
}

function followed(code: number): number {
  return code & (silentCode - 1);
}

/**
 * Row that a link to each node feeds, -1 for none: a ranked page keeps what it is given,
 * a redirect or a canonicalised page hands it on.
 */
function rowsFed(graph: LinkGraph, ranked: Uint8Array, own: Int32Array, canonicals: boolean): Int32Array {
  const end = canonicals ? graph.representative : graph.landing;
  return own.map((_, node) => {
    const landed = graph.landing[node] as number;
    return own[ranked[landed] === 1 ? landed : (end[node] as number)] as number;
  });
}

/** The nodes whose links feed each row. */
function feedersOf(fed: Int32Array, rows: number): SparseRows {
  const offsets = new Uint32Array(rows + 1);
  for (const row of fed) if (row !== -1) offsets[row + 1]! += 1;
  for (let row = 0; row < rows; row++) offsets[row + 1]! += offsets[row] as number;
  const next = offsets.slice(0, rows);
  const targets = new Uint32Array(offsets[rows] as number);
  for (let node = 0; node < fed.length; node++) {
    const row = fed[node] as number;
    if (row === -1) continue;
    targets[next[row] as number] = node;
    next[row]! += 1;
  }
  return { offsets, targets };
}

/** Two links of a page that feed one row are one, as strong as the stronger. */
function incoming(
  graph: LinkGraph,
  nodes: Uint32Array,
  own: Int32Array,
  feeders: SparseRows,
  passes: boolean,
): { into: SparseRows; codes: Uint8Array } {
  const { in: links, inCodes } = graph;
  const offsets = new Uint32Array(nodes.length + 1);
  const targets = new Uint32Array(links.targets.length);
  const codes = new Uint8Array(links.targets.length);
  const placeOf = new Int32Array(nodes.length).fill(-1);
  let place = 0;
  const feed = (row: number): void => {
    const first = place;
    const [start, last] = [feeders.offsets[row] as number, feeders.offsets[row + 1] as number];
    for (let at = start; at < last; at++) {
      const node = feeders.targets[at] as number;
      for (let edge = links.offsets[node] as number, end = links.offsets[node + 1] as number; edge < end; edge++) {
        const source = own[links.targets[edge] as number] as number;
        if (source === -1 || source === row) continue;
        const code = passes ? followed(inCodes[edge] as number) : (inCodes[edge] as number);
        const known = placeOf[source] as number;
        if (known >= first) {
          if (code < (codes[known] as number)) codes[known] = code;
          continue;
        }
        placeOf[source] = place;
        targets[place] = source;
        codes[place++] = code;
      }
    }
    if (last - start > 1) orderRow(targets.subarray(first, place), codes.subarray(first, place));
    offsets[row + 1] = place;
  };
  for (let row = 0; row < nodes.length; row++) feed(row);
  return { into: { offsets, targets: targets.subarray(0, place) }, codes: codes.subarray(0, place) };
}

/** Puts the sources of a row in rising order, their codes with them. */
function orderRow(sources: Uint32Array, codes: Uint8Array): void {
  let rising = 1;
  while (rising < sources.length && (sources[rising] as number) > (sources[rising - 1] as number)) rising++;
  if (rising >= sources.length) return;
  const pairs = new Float64Array(sources.length);
  for (let at = 0; at < pairs.length; at++) pairs[at] = (sources[at] as number) * 256 + (codes[at] as number);
  pairs.sort();
  for (let at = 0; at < pairs.length; at++) {
    sources[at] = Math.floor((pairs[at] as number) / 256);
    codes[at] = (pairs[at] as number) % 256;
  }
}
