import { otherCanonical, saysNoindex } from '../../pages/directives/canonical.ts';
import { saysExpired } from '../../pages/directives/expired-directive.ts';
import type { PageContent, PageRecord } from '../../pages/page.ts';
import type { SiteCopy } from '../../pages/site-copy.ts';
import { urlKey } from '../../values/url.ts';
import { LeadingLinks, nofollowBit } from '../leading-links.ts';
import type { LinkGraph } from '../link-graph.ts';
import { LinkRows } from './link-rows.ts';
import { NodeNumbers } from './node-numbers.ts';
import { transposed } from './sparse-rows.ts';
import { UrlNumbers } from './url-numbers.ts';

/** Kinds of records. */
const unknown = 0;
const other = 1;
const html = 2;
const noindex = 3;

/** URLs whose numbers are looked up together. */
const together = 256;

/**
 * Builds the link graph of a crawl in one pass over its pages; the order of the pages does not matter. On `today`, an ISO
 * day, a page whose `unavailable_after` has passed is no longer indexable; without the day no such date is judged. The
 * canonicals of a `copy` lead to its own pages.
 */
export function buildLinkGraph(
  pages: Iterable<PageRecord>,
  options: { readonly today?: string | null; readonly copy?: SiteCopy | null } = {},
): LinkGraph {
  const draft = new GraphDraft(options.today ?? null, options.copy ?? null);
  for (const page of pages) draft.add(page);
  return draft.finish();
}

/** Pages as they come: numbers are given in order of appearance, and changed to the order of the URLs at the end. */
class GraphDraft {
  private readonly urls: string[] = [];
  private readonly today: string | null;
  private readonly copy: SiteCopy | null;
  private readonly numbers = new UrlNumbers();
  /** Spellings beside the URL of their node, but for those that became it. */
  private readonly others = new Map<string, number>();
  private readonly kinds: number[] = [];
  private readonly hops = new Map<number, string>();
  private readonly canonicals = new Map<number, string>();
  private readonly rows = new LinkRows();
  private readonly leading = new LeadingLinks(this.numbers, (url) => this.id(url));

  constructor(today: string | null, copy: SiteCopy | null) {
    this.today = today;
    this.copy = copy;
  }

  add(page: PageRecord): void {
    const id = this.id(page.url);
    if (this.kinds[id] !== unknown) return;
    const linked = this.urls[id] as string;
    if (linked !== page.url) this.spell(linked, id);
    this.urls[id] = page.url;
    const hop = page.redirectNext ?? page.redirectTo;
    if (hop !== null) this.hops.set(id, hop);
    const answered = page.status !== null && page.status >= 200 && page.status < 300;
    this.kinds[id] = answered && page.content ? (this.keptOut(page.content) ? noindex : html) : other;
    const canonical = page.content && answered ? otherCanonical(page.url, page.content, this.copy) : null;
    if (canonical !== null) this.canonicals.set(id, canonical);
    if (!answered) return;
    const { ids, codes, count } = this.leading.read(page.links);
    this.rows.add(id, ids, codes, count);
  }

  finish(): LinkGraph {
    const urls = this.urls.slice().sort();
    const count = urls.length;
    const nodeOfId = this.nodesOf(urls);
    const nodeOf = new NodeNumbers(this.numbers, nodeOfId, urls, this.others);
    const kinds = new Uint8Array(count);
    for (let id = 0; id < count; id++) kinds[nodeOfId[id] as number] = this.kinds[id] as number;
    const { offsets, targets, codes } = this.rows.numbered(nodeOfId);
    const incoming = transposed({ offsets, targets }, codes);
    const { follow, position } = splitCodes(codes);
    const hop = this.nextNodes(this.hops, nodeOfId, nodeOf, null);
    const canonical = this.nextNodes(this.canonicals, nodeOfId, nodeOf, kinds);
    const landing = ends(hop);
    const indexable = kinds.map((kind, node) => (kind === html && landing[node] === node ? 1 : 0));
    for (const id of this.canonicals.keys()) indexable[nodeOfId[id] as number] = 0;
    const representative = ends(hop.map((next, node) => (next !== node ? next : (canonical[node] as number))));
    return {
      urls,
      nodeOf,
      out: { offsets, targets },
      in: { offsets: incoming.offsets, targets: incoming.targets },
      follow,
      position,
      inCodes: incoming.carried as Uint8Array,
      hop,
      landing,
      representative,
      indexable,
    };
  }

  private nodesOf(urls: readonly string[]): Uint32Array {
    const nodeOfId = new Uint32Array(urls.length);
    const ids = new Int32Array(together);
    for (let first = 0; first < urls.length; first += together) {
      const some = urls.slice(first, first + together);
      this.numbers.findAll(some, ids);
      for (let at = 0; at < some.length; at++) nodeOfId[ids[at] as number] = first + at;
    }
    return nodeOfId;
  }

  private keptOut(content: PageContent): boolean {
    return saysNoindex(content) || (this.today !== null && saysExpired(content, this.today));
  }

  private id(url: string): number {
    const known = this.numbers.find(url);
    if (known !== -1) return known;
    const key = keyOf(url);
    let id = key === url ? -1 : this.numbers.find(key);
    if (id === -1) {
      id = this.urls.push(url) - 1;
      this.kinds.push(unknown);
      this.numbers.add(url, id);
      if (key !== url) this.spell(key, id);
      return id;
    }
    this.spell(url, id);
    return id;
  }

  /** One more spelling of a node. */
  private spell(url: string, id: number): void {
    if (this.numbers.find(url) === -1) this.numbers.add(url, id);
    this.others.set(url, id);
  }

  /** Node each listed node leads to; itself when the target is unknown, or with `kinds` not a 2xx page. */
  private nextNodes(
    targets: ReadonlyMap<number, string>,
    nodeOfId: Uint32Array,
    nodeOf: NodeNumbers,
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

/** Codes told apart, four at a time. */
function splitCodes(codes: Uint8Array): { follow: Uint8Array; position: Uint8Array } {
  const follow = new Uint8Array(codes.length);
  const position = new Uint8Array(codes.length);
  const words = codes.length >>> 2;
  const from = new Uint32Array(codes.buffer, codes.byteOffset, words);
  const follows = new Uint32Array(follow.buffer, 0, words);
  const positions = new Uint32Array(position.buffer, 0, words);
  for (let word = 0; word < words; word++) {
    const four = from[word] as number;
    follows[word] = (~four >>> 3) & 0x01010101;
    positions[word] = four & 0x07070707;
  }
  for (let edge = 4 * words; edge < codes.length; edge++) {
    const code = codes[edge] as number;
    follow[edge] = code < nofollowBit ? 1 : 0;
    position[edge] = code & (nofollowBit - 1);
  }
  return { follow, position };
}

/** Where the walk `node → next[node] → …` stops; nodes that walk into a circle stay where they are. */
function ends(next: Uint32Array): Uint32Array {
  const end = new Uint32Array(next.length);
  const state = new Uint8Array(next.length);
  const path: number[] = [];
  for (let start = 0; start < next.length; start++) {
    let node = start;
    while (state[node] === 0 && next[node] !== node) {
      state[node] = 1;
      path.push(node);
      node = next[node] as number;
    }
    const circle = state[node] === 1 || state[node] === 3;
    const stop = state[node] === 2 ? (end[node] as number) : node;
    if (next[node] === node) {
      state[node] = 2;
      end[node] = node;
    }
    for (let step = path.pop(); step !== undefined; step = path.pop()) {
      end[step] = circle ? step : stop;
      state[step] = circle ? 3 : 2;
    }
  }
  return end;
}

function keyOf(url: string): string {
  return url.startsWith('http') ? urlKey(url) : url;
}
