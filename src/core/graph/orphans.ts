import type { LinkGraph } from './link-graph.ts';

/** Orphans are only claimed on a complete crawl: elsewhere a link to the page may stand on a page nobody read. */
export type Orphans =
  | { readonly state: 'measured'; readonly nodes: number[] }
  | { readonly state: 'not-measured'; readonly reasons: readonly string[] };

export interface OrphanQuestion {
  readonly complete: boolean;
  /** Codes of what kept the crawl from being complete. */
  readonly reasons: readonly string[];
  /** 2xx HTML pages, one byte per node. */
  readonly pages: Uint8Array;
  /** Entry nodes of the crawl: the home page is no orphan. */
  readonly entries: readonly number[];
}

/** Pages that no other page links to, be it through a redirect; a link counts whether it is followed or not. */
export function orphans(graph: LinkGraph, question: OrphanQuestion): Orphans {
  if (!question.complete) return { state: 'not-measured', reasons: question.reasons };
  const linked = new Uint8Array(graph.urls.length);
  for (const entry of question.entries) {
    for (let node = entry; linked[node] === 0; node = graph.hop[node] as number) linked[node] = 1;
  }
  for (let node = 0; node < linked.length; node++) {
    if (graph.in.offsets[node] === graph.in.offsets[node + 1]) continue;
    for (let at = node; linked[at] === 0 || at === node; at = graph.hop[at] as number) {
      linked[at] = 1;
      if (graph.hop[at] === at || (graph.hop[at] === node && at !== node)) break;
    }
  }
  const nodes: number[] = [];
  for (let node = 0; node < linked.length; node++) {
    if (question.pages[node] === 1 && linked[node] === 0) nodes.push(node);
  }
  return { state: 'measured', nodes };
}
