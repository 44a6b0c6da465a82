import { positionCodes } from '../pages/page.ts';
import type { LinkGraph } from './link-graph.ts';

/** Content links that a topic cluster lacks, as nodes of the link graph. */
export interface MissingClusterLinks {
  /** Members that do not link to the hub. */
  readonly withoutParent: readonly number[];
  /** Members that the hub does not link to. */
  readonly withoutChild: readonly number[];
  /** Members that link to no other member besides the hub. */
  readonly withoutSibling: readonly number[];
}

/** Links missing between a hub page and its cluster; redirects and canonicals are resolved, menu links do not count. */
export function missingClusterLinks(graph: LinkGraph, hub: number, members: readonly number[]): MissingClusterLinks {
  const others = members.filter((node) => node !== hub);
  const cluster = new Set(others);
  const hubTargets = contentTargets(graph, hub);
  const withoutParent: number[] = [];
  const withoutSibling: number[] = [];
  for (const node of others) {
    const targets = contentTargets(graph, node);
    if (!targets.has(hub)) withoutParent.push(node);
    let linksSibling = false;
    for (const target of targets) if (target !== node && cluster.has(target)) linksSibling = true;
    if (!linksSibling && others.length > 1) withoutSibling.push(node);
  }
  return { withoutParent, withoutChild: others.filter((node) => !hubTargets.has(node)), withoutSibling };
}

const contentPosition = positionCodes.get('content');

/** Nodes that the content links of a page target, with the representative of each. */
function contentTargets({ out, position, representative }: LinkGraph, node: number): Set<number> {
  const targets = new Set<number>();
  for (let edge = out.offsets[node] as number, end = out.offsets[node + 1] as number; edge < end; edge++) {
    const target = out.targets[edge] as number;
    if (position[edge] === contentPosition) targets.add(target).add(representative[target] as number);
  }
  return targets;
}
