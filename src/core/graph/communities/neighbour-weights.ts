import type { CommunityLevel, EdgeRows, Partition } from './community-level.ts';

/** Rows of at most this many unweighted edges are counted in bytes. */
const maxByteCount = 255;

/**
 * Weight of the edges from one node to each community; one object serves all nodes, each `read` replacing the one before.
 * Sums are added in a column with one entry per community, of one byte each where that is enough: it is read at random and
 * must fit the cache.
 */
export class NeighbourWeights {
  /** Number of neighbouring communities and of edges, weight of the edges to the own community, and the greatest weight. */
  count = 0;
  edges = 0;
  ownWeight = 0;
  maxWeight = 0;
  /** The neighbouring communities, in the order of their first edge. */
  readonly communities: Uint32Array;
  /** Sum of the edge weights to each of them. */
  readonly weights: Float64Array;
  /** Per edge, the neighbour and its community. */
  readonly neighbours: Uint32Array;
  readonly neighbourCommunities: Uint32Array;
  private readonly sides: readonly EdgeRows[];
  private readonly isUnweighted: boolean;
  private readonly counts: Uint8Array;
  private readonly sums: Float64Array;

  /** Communities are numbered below the number of nodes. */
  constructor({ sides, degrees }: Pick<CommunityLevel, 'sides' | 'degrees'>) {
    const nodes = degrees.length;
    let widest = 0;
    for (let node = 0; node < nodes; node++) {
      let edges = 0;
      for (const { offsets } of sides) edges += (offsets[node + 1] as number) - (offsets[node] as number);
      widest = Math.max(widest, edges);
    }
    this.sides = sides;
    this.communities = new Uint32Array(widest);
    this.weights = new Float64Array(widest);
    this.neighbours = new Uint32Array(widest);
    this.neighbourCommunities = new Uint32Array(widest);
    this.isUnweighted = sides.every(({ weights }) => weights === null);
    this.counts = new Uint8Array(this.isUnweighted ? nodes : 0);
    this.sums = new Float64Array(nodes);
  }

  read(node: number, partition: Partition): void {
    this.edges = 0;
    for (const side of this.sides) this.readNeighbours(side, node, partition);
    if (this.isUnweighted && this.edges <= maxByteCount) this.countEdges(partition[node] as number);
    else this.sumEdges(node, partition[node] as number);
  }

  /** All communities are read before any sum is added: memory serves many independent reads in little more time than one. */
  private readNeighbours({ offsets, targets }: EdgeRows, node: number, partition: Partition): void {
    const { neighbours, neighbourCommunities } = this;
    let at = this.edges;
    for (let edge = offsets[node] as number, end = offsets[node + 1] as number; edge < end; edge++) {
      const target = targets[edge] as number;
      neighbours[at] = target;
      neighbourCommunities[at++] = partition[target] as number;
    }
    this.edges = at;
  }

  private countEdges(own: number): void {
    const { edges, communities, neighbourCommunities, counts } = this;
    let count = 0;
    for (let at = 0; at < edges; at++) {
      const community = neighbourCommunities[at] as number;
      const before = counts[community] as number;
      if (before === 0) communities[count++] = community;
      counts[community] = before + 1;
    }
    this.moveSums(counts, count, own);
  }

  private sumEdges(node: number, own: number): void {
    const { communities, neighbourCommunities, sums } = this;
    let count = 0;
    let at = 0;
    for (const { offsets, weights: edgeWeights } of this.sides) {
      for (let edge = offsets[node] as number, end = offsets[node + 1] as number; edge < end; edge++) {
        const community = neighbourCommunities[at++] as number;
        const before = sums[community] as number;
        if (before === 0) communities[count++] = community;
        sums[community] = before + (edgeWeights === null ? 1 : (edgeWeights[edge] as number));
      }
    }
    this.moveSums(sums, count, own);
  }

  /** Moves the sums out of the column, which is all zero again. */
  private moveSums(column: Uint8Array | Float64Array, count: number, own: number): void {
    const { communities, weights } = this;
    this.count = count;
    this.ownWeight = column[own] as number;
    let maxWeight = 0;
    for (let index = 0; index < count; index++) {
      const community = communities[index] as number;
      const weight = column[community] as number;
      weights[index] = weight;
      column[community] = 0;
      if (weight > maxWeight) maxWeight = weight;
    }
    this.maxWeight = maxWeight;
  }
}
