import { type LinkNetwork, networkDepth } from './network/link-network.ts';
import { networkRank, transitionsOf } from './network/transitions.ts';

/** A page before and after a simulated change: rank as a share of all readers, depth in clicks (null without a path). */
export interface PageChange {
  readonly page: string;
  readonly rank: { readonly before: number; readonly after: number };
  readonly depth: { readonly before: number | null; readonly after: number | null };
}

/** Effect of added links on the rank and depth of a site; it simulates the internal rank, not traffic. */
export interface LinkSimulation {
  /** The pages of the goal, and the sum of their ranks. */
  readonly goal: readonly PageChange[];
  readonly goalRank: { readonly before: number; readonly after: number };
  /** The other pages with the largest changes, gains and losses. */
  readonly others: readonly PageChange[];
  /** Sum of the losses of the other pages, as a share of all readers. */
  readonly cost: number;
  /** Number of pages without a path from the entries. */
  readonly unreachable: { readonly before: number; readonly after: number };
  readonly meanDepth: { readonly before: number | null; readonly after: number | null };
}

const maxOthers = 20;
/** Smaller changes are noise of the model. Working assumption. */
const minChange = 1e-6;

/**
 * Compares a network before and after a change; pages only in the second are new. `goal`: URLs of the pages to raise.
 */
export function simulatedChange(before: LinkNetwork, after: LinkNetwork, goal: readonly string[]): LinkSimulation {
  const [old, changed] = [stateOf(before), stateOf(after)];
  const wanted = new Set(goal);
  const changes = after.urls.map((page, row): PageChange => {
    const known = before.rowOf.get(page);
    return {
      page,
      rank: { before: known === undefined ? 0 : rounded(old.rank[known]!), after: rounded(changed.rank[row]!) },
      depth: { before: known === undefined ? null : depthAt(old.depth, known), after: depthAt(changed.depth, row) },
    };
  });
  const chosen = changes.filter((change) => wanted.has(change.page));
  const others = changes.filter((change) => !wanted.has(change.page));
  const isUnreachable = (depth: number): boolean => depth < 0;
  return {
    goal: chosen,
    goalRank: {
      before: rounded(chosen.reduce((sum, change) => sum + change.rank.before, 0)),
      after: rounded(chosen.reduce((sum, change) => sum + change.rank.after, 0)),
    },
    others: others
      .filter((change) => Math.abs(gainOf(change)) > minChange)
      .sort((a, b) => Math.abs(gainOf(b)) - Math.abs(gainOf(a)) || (a.page < b.page ? -1 : 1))
      .slice(0, maxOthers),
    cost: rounded(others.reduce((sum, change) => sum + Math.max(0, -gainOf(change)), 0)),
    unreachable: { before: count(old.depth, isUnreachable), after: count(changed.depth, isUnreachable) },
    meanDepth: { before: meanDepth(old.depth), after: meanDepth(changed.depth) },
  };
}

function stateOf(network: LinkNetwork): { rank: Float64Array; depth: Int32Array } {
  return { rank: networkRank(transitionsOf(network)), depth: networkDepth(network) };
}

function gainOf({ rank }: PageChange): number {
  return rank.after - rank.before;
}

function depthAt(depth: Int32Array, row: number): number | null {
  return depth[row]! < 0 ? null : depth[row]!;
}

function count(values: Int32Array, matches: (value: number) => boolean): number {
  return values.reduce((sum, value) => sum + (matches(value) ? 1 : 0), 0);
}

function meanDepth(depth: Int32Array): number | null {
  const known = depth.filter((value) => value >= 0);
  return known.length === 0 ? null : Number((known.reduce((sum, value) => sum + value, 0) / known.length).toFixed(3));
}

/** Nine decimals: further ones depend on the machine. */
function rounded(value: number): number {
  return Number(value.toFixed(9));
}
