import { hasNoindex, otherCanonical } from '../../pages/directives/canonical.ts';
import { hasExpired } from '../../pages/directives/expired-directive.ts';
import type { PageContent, PageRecord } from '../../pages/page.ts';
import type { SiteCopy } from '../../pages/site-copy.ts';
import { urlKey } from '../../values/url.ts';
import { type LinkGraph, nofollowBit } from '../link-graph.ts';
import { LinkRowBuilder } from './link-row-builder.ts';
import { NodeIndex } from './node-index.ts';
import { PageLinkReader } from './page-link-reader.ts';
import { transpose } from './transpose.ts';
import { UrlIndex } from './url-index.ts';

/** Kinds of records; `html` and above are 2xx pages. */
const unread = 0;
const other = 1;
const html = 2;
const noindex = 3;

/** URLs whose ids are looked up together. */
const lookupBatch = 256;

/**
 * Builds the link graph of a crawl in one pass over its pages; the order of the pages does not matter. On `today`, an ISO
 * day, a page whose `unavailable_after` has passed is not indexable; without the day that date is ignored. Canonicals of a
 * `copy` resolve to its own pages.
 */
export function buildLinkGraph(
  pages: Iterable<PageRecord>,
  options: { readonly today?: string | null; readonly copy?: SiteCopy | null } = {},
): LinkGraph {
  const builder = new LinkGraphBuilder(options.today ?? null, options.copy ?? null);
  for (const page of pages) builder.add(page);
  return builder.build();
}

/** Gives ids to URLs in order of appearance, and replaces them at the end by nodes in the order of the URLs. */
class LinkGraphBuilder {
  private readonly urls: string[] = [];
  private readonly today: string | null;
  private readonly copy: SiteCopy | null;
  private readonly index = new UrlIndex();
  /** Id of every other spelling of a URL; a spelling stays here when it becomes the one in `urls`. */
  private readonly aliases = new Map<string, number>();
  private readonly kinds: number[] = [];
  private readonly hops = new Map<number, string>();
  private readonly canonicals = new Map<number, string>();
  private readonly rows = new LinkRowBuilder();
  private readonly reader = new PageLinkReader(this.index, (url) => this.idOf(url));

  constructor(today: string | null, copy: SiteCopy | null) {
    this.today = today;
    this.copy = copy;
  }

  add(page: PageRecord): void {
    const id = this.idOf(page.url);
    if (this.kinds[id] !== unread) return;
    const linked = this.urls[id] as string;
    if (linked !== page.url) this.addAlias(linked, id);
    this.urls[id] = page.url;
    const hop = page.redirectNext ?? page.redirectTo;
    if (hop !== null) this.hops.set(id, hop);
    const isSuccess = page.status !== null && page.status >= 200 && page.status < 300;
    this.kinds[id] = isSuccess && page.content ? (this.isExcluded(page.content) ? noindex : html) : other;
    const canonical = page.content && isSuccess ? otherCanonical(page.url, page.content, this.copy) : null;
    if (canonical !== null) this.canonicals.set(id, canonical);
    if (isSuccess) this.rows.add(id, this.reader.read(page.links));
  }

  build(): LinkGraph {
    const urls = this.urls.slice().sort();
    const count = urls.length;
    const nodeOfId = this.nodesOf(urls);
    const nodeOf = new NodeIndex(this.index, nodeOfId, urls, this.aliases);
    const kinds = new Uint8Array(count);
    for (let id = 0; id < count; id++) kinds[nodeOfId[id] as number] = this.kinds[id] as number;
    const { offsets, targets, codes } = this.rows.build(nodeOfId);
    const incoming = transpose({ offsets, targets }, codes);
    const { follow, position } = splitCodes(codes);
    const hop = this.nextNodes(this.hops, nodeOfId, nodeOf, null);
    const canonical = this.nextNodes(this.canonicals, nodeOfId, nodeOf, kinds);
    const landing = chainEnds(hop);
    const indexable = kinds.map((kind, node) => (kind === html && landing[node] === node ? 1 : 0));
    for (const id of this.canonicals.keys()) indexable[nodeOfId[id] as number] = 0;
    const representative = chainEnds(hop.map((next, node) => (next !== node ? next : (canonical[node] as number))));
    return {
      urls,
      nodeOf,
      out: { offsets, targets },
      in: { offsets: incoming.offsets, targets: incoming.targets },
      follow,
      position,
      inCodes: incoming.edgeBytes as Uint8Array,
      hop,
      landing,
      representative,
      indexable,
    };
  }

  /** Node of each id. */
  private nodesOf(urls: readonly string[]): Uint32Array {
    const nodeOfId = new Uint32Array(urls.length);
    const ids = new Int32Array(lookupBatch);
    for (let first = 0; first < urls.length; first += lookupBatch) {
      const batch = urls.slice(first, first + lookupBatch);
      this.index.findAll(batch, ids);
      for (let at = 0; at < batch.length; at++) nodeOfId[ids[at] as number] = first + at;
    }
    return nodeOfId;
  }

  private isExcluded(content: PageContent): boolean {
    return hasNoindex(content) || (this.today !== null && hasExpired(content, this.today));
  }

  /** The id of a URL, a new one when neither it nor its key has one. */
  private idOf(url: string): number {
    const known = this.index.find(url);
    if (known !== -1) return known;
    const key = keyOf(url);
    let id = key === url ? -1 : this.index.find(key);
    if (id === -1) {
      id = this.urls.push(url) - 1;
      this.kinds.push(unread);
      this.index.add(url, id);
      if (key !== url) this.addAlias(key, id);
      return id;
    }
    this.addAlias(url, id);
    return id;
  }

  private addAlias(url: string, id: number): void {
    if (this.index.find(url) === -1) this.index.add(url, id);
    this.aliases.set(url, id);
  }

  /** The node that each id of `targets` points to; itself when the target is unknown, or with `kinds` not a 2xx page. */
  private nextNodes(
    targets: ReadonlyMap<number, string>,
    nodeOfId: Uint32Array,
    nodeOf: NodeIndex,
    kinds: Uint8Array | null,
  ): Uint32Array {
    const next = nodeOfId.map((_, node) => node);
    for (const [id, url] of targets) {
      const node = nodeOf.get(url) ?? nodeOf.get(keyOf(url));
      if (node !== undefined && (!kinds || (kinds[node] as number) >= html)) next[nodeOfId[id] as number] = node;
    }
    return next;
  }
}

/** Splits codes into their two parts, four at a time. */
function splitCodes(codes: Uint8Array): { follow: Uint8Array; position: Uint8Array } {
  const follow = new Uint8Array(codes.length);
  const position = new Uint8Array(codes.length);
  const words = codes.length >>> 2;
  const codeWords = new Uint32Array(codes.buffer, codes.byteOffset, words);
  const followWords = new Uint32Array(follow.buffer, 0, words);
  const positionWords = new Uint32Array(position.buffer, 0, words);
  for (let word = 0; word < words; word++) {
    const four = codeWords[word] as number;
    followWords[word] = (~four >>> 3) & 0x01010101;
    positionWords[word] = four & 0x07070707;
  }
  for (let edge = 4 * words; edge < codes.length; edge++) {
    const code = codes[edge] as number;
    follow[edge] = code < nofollowBit ? 1 : 0;
    position[edge] = code & (nofollowBit - 1);
  }
  return { follow, position };
}

/** The last node of the chain `node → next[node] → …`; nodes whose chain runs into a cycle are their own end. */
function chainEnds(next: Uint32Array): Uint32Array {
  const end = new Uint32Array(next.length);
  /** 0 = not visited, 1 = on the current path, 2 = has an end, 3 = runs into a cycle. */
  const state = new Uint8Array(next.length);
  const path: number[] = [];
  for (let start = 0; start < next.length; start++) {
    let node = start;
    while (state[node] === 0 && next[node] !== node) {
      state[node] = 1;
      path.push(node);
      node = next[node] as number;
    }
    const isCycle = state[node] === 1 || state[node] === 3;
    const stop = state[node] === 2 ? (end[node] as number) : node;
    if (next[node] === node) {
      state[node] = 2;
      end[node] = node;
    }
    for (let step = path.pop(); step !== undefined; step = path.pop()) {
      end[step] = isCycle ? step : stop;
      state[step] = isCycle ? 3 : 2;
    }
  }
  return end;
}

function keyOf(url: string): string {
  return url.startsWith('http') ? urlKey(url) : url;
}
