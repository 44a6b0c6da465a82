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
  if (recurring.signatures.size === 0) return;
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

/** Signatures of blocks and of links outside of blocks that recur; the texts and addresses that they begin with spare the rest. */
interface Recurring {
  readonly signatures: ReadonlySet<string>;
  readonly starts: ReadonlySet<string>;
}

function recurringIn(sample: readonly Entry[]): Recurring {
  const counts = new Map<string, number>();
  const startOf = new Map<string, string>();
  for (const entry of sample) {
    for (const [signature, start] of signaturesOf(entry)) {
      startOf.set(signature, start);
      counts.set(signature, (counts.get(signature) ?? 0) + 1);
    }
  }
  const enough = recurrence * sample.length;
  const signatures = [...counts].filter(([, count]) => count >= enough).map(([signature]) => signature);
  return { signatures: new Set(signatures), starts: new Set(signatures.map((signature) => startOf.get(signature)!)) };
}

/** Those of the content of a page, with what they begin with. */
function signaturesOf({ content, links }: Entry): Map<string, string> {
  const signatures = new Map<string, string>();
  const blocks = blockSignatures(content.blocks, links, () => true);
  for (const [index, signature] of blocks) signatures.set(signature, content.blocks[index]!.text);
  for (const link of links)
    if (link.position === 'content' && link.block === null) signatures.set(looseSignature(link), link.to);
  return signatures;
}

/** By index, for the blocks of the content whose text is accepted: the text, then where its links lead. */
function blockSignatures(
  blocks: readonly Block[],
  links: readonly PageLink[],
  accepts: (text: string) => boolean,
): Map<number, string> {
  const signatures = new Map<number, string>();
  for (let index = 0; index < blocks.length; index += 1) {
    const { position, text } = blocks[index]!;
    if (position === 'content' && accepts(text)) signatures.set(index, text);
  }
  if (signatures.size === 0) return signatures;
  for (const { position, block, to } of links) {
    if (position !== 'content' || block === null) continue;
    const before = signatures.get(block);
    if (before !== undefined) signatures.set(block, `${before}\n${to}`);
  }
  return signatures;
}

function looseSignature({ to, anchor, imageAlt }: PageLink): string {
  return `\n${to}\n${anchor}${imageAlt ?? ''}`;
}

function refinePage(page: Entry, recurring: Recurring, moved: Moved): void {
  const { content, links } = page;
  const leaving = blockSignatures(content.blocks, links, (text) => recurring.starts.has(text));
  for (const [index, signature] of leaving) if (!recurring.signatures.has(signature)) leaving.delete(index);
  if (leaving.size > 0) moveBlocks(page, leaving, moved);
  let before: LinkPosition = 'header';
  for (let index = 0; index < links.length; index += 1) {
    const link = links[index]!;
    let { position } = link;
    if (link.block !== null) position = content.blocks[link.block]?.position ?? position;
    else if (isLeaving(link, recurring)) position = before === 'content' ? 'aside' : before;
    if (position !== link.position) links[index] = moved.to(position, link);
    before = position;
  }
}

function isLeaving(link: PageLink, { starts, signatures }: Recurring): boolean {
  return link.position === 'content' && starts.has(link.to) && signatures.has(looseSignature(link));
}

function moveBlocks({ content, links }: Entry, leaving: ReadonlyMap<number, string>, moved: Moved): void {
  const isOwn = ({ position }: Block, index: number): boolean => position === 'content' && !leaving.has(index);
  const first = content.blocks.findIndex(isOwn);
  const last = content.blocks.findLastIndex(isOwn);
  const linked = new Set(links.map((link) => link.block));
  // A page of which only the blocks with links were kept has the hash of a text that is gone: it stays. One that has a
  // block without is whole, and spares the reading of its text.
  const whole = content.blocks.some((_, index) => !linked.has(index)) || bodyHash(content.blocks) === content.bodyHash;
  for (const index of leaving.keys()) {
    const block = content.blocks[index]!;
    content.blocks[index] = moved.to(chromeAt(index, first, last, linked.has(index)), block);
    content.words -= countWords(block.text);
  }
  if (whole) content.bodyHash = bodyHash(content.blocks);
}

/** Before the page's own text: menu or header; after it: footer; in between: something beside it. */
function chromeAt(index: number, first: number, last: number, linked: boolean): LinkPosition {
  if (first === -1 || index < first) return linked ? 'nav' : 'header';
  return index > last ? 'footer' : 'aside';
}
