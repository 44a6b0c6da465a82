import { type LinkNetwork, networkDepth, networkRank, stepsOf } from './network/link-network.ts';

/** A page before and after a change on paper: rank as a share of all readers, depth in clicks (null without a path). */
export interface PageChange {
  readonly page: string;
  readonly rank: { readonly before: number; readonly after: number };
  readonly depth: { readonly before: number | null; readonly after: number | null };
}

/** What added links do to the rank and depth of a site; a simulation of the internal rank, not of traffic. */
export interface LinkSimulation {
  /** The pages that were to gain, and their shares together. */
  readonly goal: readonly PageChange[];
  readonly goalRank: { readonly before: number; readonly after: number };
  /** The other pages that change most, gains and losses, largest first. */
  readonly others: readonly PageChange[];
  /** What the others lose together, as a share of all readers. */
  readonly cost: number;
  /** Pages without a path from the entry. */
  readonly unreachable: { readonly before: number; readonly after: number };
  readonly meanDepth: { readonly before: number | null; readonly after: number | null };
}

const mostOthers = 20;
/** Smaller changes are noise of the model. */
const leastChange = 1e-6;

/** Compares a network with the same one changed; pages that only the second has are new. */
export function simulatedChange(before: LinkNetwork, after: LinkNetwork, goal: readonly string[]): LinkSimulation {
  const [old, young] = [stateOf(before), stateOf(after)];
  const wanted = new Set(goal);
  const changes = after.urls.map((page, row): PageChange => {
    const known = before.rowOf.get(page);
    return {
      page,
      rank: { before: known === undefined ? 0 : rounded(old.rank[known]!), after: rounded(young.rank[row]!) },
      depth: { before: known === undefined ? null : depthAt(old.depth, known), after: depthAt(young.depth, row) },
    };
  });
  const chosen = changes.filter((change) => wanted.has(change.page));
  const others = changes.filter((change) => !wanted.has(change.page));
  return {
    goal: chosen,
    goalRank: {
      before: rounded(chosen.reduce((sum, change) => sum + change.rank.before, 0)),
      after: rounded(chosen.reduce((sum, change) => sum + change.rank.after, 0)),
    },
    others: others
      .filter((change) => Math.abs(moved(change)) > leastChange)
      .sort((a, b) => Math.abs(moved(b)) - Math.abs(moved(a)) || (a.page < b.page ? -1 : 1))
      .slice(0, mostOthers),
    cost: rounded(others.reduce((sum, change) => sum + Math.max(0, -moved(change)), 0)),
    unreachable: { before: count(old.depth, (depth) => depth < 0), after: count(young.depth, (depth) => depth < 0) },
    meanDepth: { before: meanDepth(old.depth), after: meanDepth(young.depth) },
  };
}

function stateOf(network: LinkNetwork): { rank: Float64Array; depth: Int32Array } {
  return { rank: networkRank(stepsOf(network)), depth: networkDepth(network) };
}

function moved({ rank }: PageChange): number {
  return rank.after - rank.before;
}

function depthAt(depth: Int32Array, row: number): number | null {
  return depth[row]! < 0 ? null : depth[row]!;
}

function count(values: Int32Array, holds: (value: number) => boolean): number {
  return values.reduce((sum, value) => sum + (holds(value) ? 1 : 0), 0);
}

function meanDepth(depth: Int32Array): number | null {
  const known = depth.filter((value) => value >= 0);
  return known.length === 0 ? null : Number((known.reduce((sum, value) => sum + value, 0) / known.length).toFixed(3));
}

/** Nine digits: below, machines differ. */
function rounded(value: number): number {
  return Number(value.toFixed(9));
}
