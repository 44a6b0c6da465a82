import type { LinkGraph } from './link-graph.ts';

/** Orphans are reported after a complete crawl only: otherwise a page that was not read may link to them. */
export type Orphans =
  | { readonly state: 'measured'; readonly nodes: number[] }
  | { readonly state: 'not-measured'; readonly reasons: readonly string[] };

export interface OrphanInput {
  readonly complete: boolean;
  /** Codes of the reasons why the crawl is not complete. */
  readonly reasons: readonly string[];
  /** 2xx HTML pages, one byte per node. */
  readonly pages: Uint8Array;
  /** Entry nodes of the crawl: the home page is never an orphan. */
  readonly entries: readonly number[];
}

/** Pages that no other page links to, directly or through redirects; nofollow links count as links. */
export function orphans(graph: LinkGraph, input: OrphanInput): Orphans {
  if (!input.complete) return { state: 'not-measured', reasons: input.reasons };
  const linked = new Uint8Array(graph.urls.length);
  for (const entry of input.entries) {
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
    if (input.pages[node] === 1 && linked[node] === 0) nodes.push(node);
  }
  return { state: 'measured', nodes };
}
