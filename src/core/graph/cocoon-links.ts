import type { LinkGraph } from './link-graph.ts';

/** Links inside a topic that lead from content to content, as a cocoon wants them; nodes of the link graph. */
export interface CocoonLinks {
  /** Members that do not link up to the hub. */
  readonly withoutParent: readonly number[];
  /** Members that the hub does not link down to. */
  readonly withoutChild: readonly number[];
  /** Members that link to no other member beside the hub. */
  readonly withoutSister: readonly number[];
}

/** What is missing between a hub and its pages; redirects and canonicals are followed, links of menus do not count. */
export function cocoonLinks(graph: LinkGraph, hub: number, members: readonly number[]): CocoonLinks {
  const others = members.filter((node) => node !== hub);
  const inside = new Set(others);
  const fromHub = contentTargets(graph, hub);
  const withoutParent: number[] = [];
  const withoutSister: number[] = [];
  for (const node of others) {
    const targets = contentTargets(graph, node);
    if (!targets.has(hub)) withoutParent.push(node);
    let sister = false;
    for (const target of targets) if (target !== node && inside.has(target)) sister = true;
    if (!sister && others.length > 1) withoutSister.push(node);
  }
  return { withoutParent, withoutChild: others.filter((node) => !fromHub.has(node)), withoutSister };
}

const inContent = 0;

function contentTargets({ out, position, representative }: LinkGraph, node: number): Set<number> {
  const targets = new Set<number>();
  for (let edge = out.offsets[node] as number, end = out.offsets[node + 1] as number; edge < end; edge++) {
    const target = out.targets[edge] as number;
    if (position[edge] === inContent) targets.add(target).add(representative[target] as number);
  }
  return targets;
}
