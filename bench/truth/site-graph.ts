import type { SiteModel } from '../audits/site-truth.ts';

/** `nofollow`: nofollow links are followed · `robots`: robots.txt is obeyed. */
export interface Policy {
  readonly nofollow: boolean;
  readonly robots: boolean;
}

interface Links {
  readonly off: Int32Array;
  readonly adj: Int32Array;
}

/** The parts of `../shared/tools/site` that describe the site exactly. */
export interface TruthTools {
  readonly site: SiteModel;
  readonly kinds: Readonly<Record<string, number>>;
  readonly inSitemap: (site: SiteModel, content: number) => boolean;
  readonly buildGraph: (site: SiteModel, options: { nofollow: number }) => Links;
  readonly reach: (site: SiteModel, links: Links, options: { robots: number }) => Int32Array;
}

/** The expected content of an audit under one policy. Nodes are those of the model. */
export interface SiteGraph {
  /** Clicks from home computed by the tools, -1 when unreachable. */
  readonly depth: Int32Array;
  /** 1 for a requested page: reached by clicks, else from the sitemap. */
  readonly fetched: Uint8Array;
  /** 1 for a known page blocked by robots.txt. */
  readonly refused: Uint8Array;
  /** Requests per URL: 503 is returned once, 500 three times. */
  readonly requests: number;
}

export function siteGraph({ site, kinds, inSitemap, buildGraph, reach }: TruthTools, policy: Policy): SiteGraph {
  const links = buildGraph(site, { nofollow: policy.nofollow ? 1 : 0 });
  const kindOf = (node: number): number => (node < site.P0 ? -1 : site.kind(node - site.P0));
  const isBlocked = (node: number): boolean => policy.robots && kindOf(node) === kinds.robots;
  const listed = (node: number): boolean => (node < site.P0 ? node < site.L0 : inSitemap(site, node - site.P0));
  const fetched = new Uint8Array(site.N);
  const refused = new Uint8Array(site.N);
  const queue = [0, ...Array.from({ length: site.N }, (_, node) => node).filter(listed)];
  const seen = new Uint8Array(site.N);
  let requests = 0;
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (seen[node] === 1) continue;
    seen[node] = 1;
    if (isBlocked(node)) {
      refused[node] = 1;
      continue;
    }
    fetched[node] = 1;
    requests += kindOf(node) === kinds.e503 ? 2 : kindOf(node) === kinds.e500 ? 3 : 1;
    for (let at = links.off[node]!; at < links.off[node + 1]!; at++) queue.push(links.adj[at]!);
  }
  return { depth: reach(site, links, { robots: policy.robots ? 1 : 0 }), fetched, refused, requests };
}

/** Distinct links between pages as `source target`, and whether at least one occurrence may be followed. */
export function siteLinks({ site, kinds }: TruthTools, { fetched }: SiteGraph): Map<string, boolean> {
  const found = new Map<string, boolean>();
  for (let node = 0; node < site.N; node++) {
    if (fetched[node] === 0 || !site.isHtml(node)) continue;
    // The robots tag of a page applies to all its links; the model marks only those of its text.
    const closed = node >= site.P0 && site.kind(node - site.P0) === kinds.pnofollow;
    const add = (target: number, nofollow: number): void => {
      const key = `${node} ${target}`;
      found.set(key, found.get(key) === true || (nofollow === 0 && !closed));
    };
    site.links(node, add);
    if (node >= site.P0 && site.kind(node - site.P0) === kinds.metaRefresh)
      add(site.P0 + site.target(node - site.P0), 0);
  }
  return found;
}

/**
 * Internal PageRank by its definition, computed from the model alone: indexable pages have rank, redirects and
 * canonicals pass on what they receive, a nofollow link takes its share and passes nothing, self-links and repeated
 * links do not count. Iterated until two rounds differ by less than 1e-14.
 */
export function referenceRank(tools: TruthTools, graph: SiteGraph, links: ReadonlyMap<string, boolean>): Float64Array {
  const { site, kinds } = tools;
  const kindOf = (node: number): number => (node < site.P0 ? -1 : site.kind(node - site.P0));
  const isOneOf = (node: number, ...names: readonly string[]): boolean =>
    names.some((name) => kinds[name] === kindOf(node));
  const holds = (node: number): boolean =>
    graph.fetched[node] === 1 && site.isHtml(node) && !isOneOf(node, 'noindex', 'hdrNoindex', 'canon', 'hdrCanon');
  const fed = (target: number): number => {
    let at = target;
    for (let hop = 0; hop < 40 && !holds(at); hop++) {
      const leads = at >= site.P0 && (site.isRedirect(kindOf(at)) || isOneOf(at, 'canon', 'hdrCanon'));
      if (!leads || graph.fetched[at] === 0) return -1;
      at = site.P0 + site.target(at - site.P0);
    }
    return holds(at) ? at : -1;
  };
  const out = new Map<number, Map<number, boolean>>();
  for (const [key, follow] of links) {
    const [source, target] = key.split(' ').map(Number) as [number, number];
    const end = fed(target);
    if (!holds(source) || end < 0 || end === source) continue;
    const row = out.get(source) ?? new Map<number, boolean>();
    row.set(end, row.get(end) === true || follow);
    out.set(source, row);
  }
  const nodes = Array.from({ length: site.N }, (_, node) => node).filter(holds);
  let rank = new Float64Array(site.N);
  for (const node of nodes) rank[node] = 1 / nodes.length;
  for (let round = 0, change = 1; round < 500 && change > 1e-14; round++) {
    const next = new Float64Array(site.N);
    let spread = 0;
    for (const node of nodes) {
      const row = out.get(node);
      if (row === undefined) spread += rank[node]!;
      for (const [target, follow] of row ?? []) {
        if (follow) next[target]! += (0.85 * rank[node]!) / row!.size;
        else spread += rank[node]! / row!.size;
      }
    }
    change = 0;
    for (const node of nodes) {
      next[node]! += (0.15 + 0.85 * spread) / nodes.length;
      change += Math.abs(next[node]! - rank[node]!);
    }
    rank = next;
  }
  return rank;
}
