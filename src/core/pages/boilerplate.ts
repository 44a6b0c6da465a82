import { bodyHash } from './body-hash.ts';
import { countWords } from './count-words.ts';
import type { Block, LinkPosition, PageContent, PageLink, PageRecord } from './page.ts';

/** Share of the pages of a template on which a block must recur to be chrome (CRAWL: field value of site auditors). */
const recurrence = 0.8;
/** Fewer different pages prove nothing. */
const fewestPages = 5;
/** Pages looked at per group, evenly spaced: the recurrence of a template shows on two hundred as on a million. */
const sampleSize = 200;

interface Entry {
  readonly url: string;
  readonly content: PageContent;
  readonly links: PageLink[];
}

/**
 * Finds by repetition the chrome that declares nothing: a block (its text and the targets of its links) that recurs on
 * 80 % of the pages of the site, of a language or of a section leaves the content, and its links with it.
 * A link inside a sentence of its own never does. Puts blocks and links with another `position` in the place of those
 * that leave, which pages may share; changes `words`, and `bodyHash` where the whole text is there.
 */
export function refinePositions(pages: readonly PageRecord[]): void {
  const entries: Entry[] = [];
  for (const { url, status, content, links } of pages) {
    if (content && status !== null && status >= 200 && status < 300) entries.push({ url, content, links });
  }
  entries.sort((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0));
  const moved = new Moved();
  refineGroup(entries, moved);
  for (const group of groupsOf(entries, ({ content }) => (content.lang ?? '').slice(0, 2).toLowerCase()))
    refineGroup(group, moved);
  for (const group of groupsOf(entries, sectionOf)) refineGroup(group, moved);
}

/** Groups by a name, the group of everything left out: it was refined first. */
function groupsOf(entries: readonly Entry[], nameOf: (entry: Entry) => string | null): Entry[][] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const name = nameOf(entry);
    if (name === null) continue;
    const group = groups.get(name);
    if (group) group.push(entry);
    else groups.set(name, [entry]);
  }
  return [...groups.values()].filter((group) => group.length < entries.length);
}

/** First folder of the path: pages of one section share a template more often than not. */
function sectionOf({ url }: Entry): string | null {
  const start = url.indexOf('/', url.indexOf('://') + 3);
  const end = url.indexOf('/', start + 1);
  return start < 0 || end < 0 ? null : url.slice(start, end);
}

/** Blocks and links at another position, made once for all the pages that share them. */
class Moved {
  private readonly known = new Map<Block | PageLink, (Block | PageLink)[]>();

  to<Part extends Block | PageLink>(position: LinkPosition, part: Part): Part {
    if (part.position === position) return part;
    let others = this.known.get(part) as Part[] | undefined;
    if (others === undefined) this.known.set(part, (others = []));
    let moved = others.find((other) => other.position === position);
    if (moved === undefined) others.push((moved = { ...part, position }));
    return moved;
  }
}

function refineGroup(group: readonly Entry[], moved: Moved): void {
  const distinct = distinctBodies(group);
  if (distinct.length < fewestPages) return;
  const recurring = recurringIn(evenSample(distinct));
  if (recurring.size === 0) return;
  for (const entry of group) refinePage(entry, recurring, moved);
}

/** Variants of one page do not make its text a template. */
function distinctBodies(group: readonly Entry[]): Entry[] {
  const seen = new Set<string>();
  return group.filter(({ content }) => !seen.has(content.bodyHash) && seen.add(content.bodyHash));
}

function evenSample(entries: readonly Entry[]): Entry[] {
  if (entries.length <= sampleSize) return [...entries];
  return Array.from(
    { length: sampleSize },
    (_, index) => entries[Math.floor((index * entries.length) / sampleSize)] as Entry,
  );
}

function recurringIn(sample: readonly Entry[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const entry of sample) {
    const { blocks, loose } = signaturesOf(entry);
    for (const signature of new Set([...blocks, ...loose.values()])) {
      if (signature !== null) counts.set(signature, (counts.get(signature) ?? 0) + 1);
    }
  }
  const enough = recurrence * sample.length;
  return new Set([...counts].filter(([, count]) => count >= enough).map(([signature]) => signature));
}

interface Signatures {
  /** Per block, null for those that are chrome already. */
  readonly blocks: (string | null)[];
  /** Per index of a link outside of blocks. */
  readonly loose: Map<number, string>;
}

function signaturesOf({ content, links }: Entry): Signatures {
  const blocks = content.blocks.map((block) => (block.position === 'content' ? block.text : null));
  const loose = new Map<number, string>();
  for (const [index, link] of links.entries()) {
    if (link.position !== 'content') continue;
    if (link.block === null) loose.set(index, `\n${link.to}\n${link.anchor}${link.imageAlt ?? ''}`);
    else if (blocks[link.block] != null) blocks[link.block] += `\n${link.to}`;
  }
  return { blocks, loose };
}

function refinePage({ content, links }: Entry, recurring: ReadonlySet<string>, moved: Moved): void {
  const { blocks, loose } = signaturesOf({ url: '', content, links });
  const own = blocks.map((signature) => signature !== null && !recurring.has(signature));
  const first = own.indexOf(true);
  const last = own.lastIndexOf(true);
  const linked = new Set(links.map((link) => link.block));
  // A page of which only the blocks with links were kept has the hash of a text that is gone: it stays.
  const leaves = blocks.some((signature) => signature !== null && recurring.has(signature));
  const whole = leaves && bodyHash(content.blocks) === content.bodyHash;
  for (const [index, signature] of blocks.entries()) {
    if (signature === null || !recurring.has(signature)) continue;
    const block = content.blocks[index] as PageContent['blocks'][number];
    content.blocks[index] = moved.to(chromeAt(index, first, last, linked.has(index)), block);
    content.words -= countWords(block.text);
  }
  if (whole) content.bodyHash = bodyHash(content.blocks);
  let before: LinkPosition = 'header';
  for (const [index, link] of links.entries()) {
    let { position } = link;
    if (link.block !== null) position = content.blocks[link.block]?.position ?? position;
    else if (loose.has(index) && recurring.has(loose.get(index) as string))
      position = before === 'content' ? 'aside' : before;
    links[index] = moved.to(position, link);
    before = position;
  }
}

/** Before the page's own text: menu or header; after it: footer; in between: something beside it. */
function chromeAt(index: number, first: number, last: number, linked: boolean): LinkPosition {
  if (first === -1 || index < first) return linked ? 'nav' : 'header';
  return index > last ? 'footer' : 'aside';
}
