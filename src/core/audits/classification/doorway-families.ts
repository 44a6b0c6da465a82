import type { PageFacts } from '../facts/site-facts.ts';
import { hasCapital } from '../../language/letters.ts';
import type { Block } from '../../pages/page.ts';
import { segmentsOf } from '../wording.ts';
import { groupBy } from '../groups.ts';
import { folderOf } from './kind-site.ts';
import { plainWords } from './kind-words.ts';
import { arePricedApart } from './priced-apart.ts';

/** A family has this many pages, which share most of their blocks once names and numbers are masked. */
const fewestPages = 3;
const sharedBlocks = 0.6;
/** A page of the folder that shares this much with most of a family belongs to it. Working assumption. */
const sharedWithFamily = 0.4;
const fewestBlocks = 3;
/** Characters; shorter blocks are labels. */
const shortBlock = 40;
/** The name of the page comes back at least this often. */
const fewestMentions = 3;
/** Share of the mentions of a place that have a capital; a service is written without in running text. Working assumption. */
const capitalShare = 0.75;
/** A block on more pages than this is compared with none: it would make every pair. */
const mostPages = 400;

/**
 * By page, the number of pages of its family: texts that are the same but for the names in them, one for each place.
 * Names are words with a capital letter.
 */
export function doorwayFamilies(pages: readonly PageFacts[]): Map<PageFacts, number> {
  const sizes = new Map<PageFacts, number>();
  // Versions in other languages are in other folders.
  for (const folder of groupBy(pages, ({ record }) => folderOf(record.url)).values()) {
    if (folder.length >= fewestPages) addFamilies(folder, sizes);
  }
  return sizes;
}

function addFamilies(pages: readonly PageFacts[], sizes: Map<PageFacts, number>): void {
  const masked = pages.map(maskedBlocks);
  const pagesOf = new Map<number, number[]>();
  for (const [at, blocks] of masked.entries()) {
    for (const block of blocks) {
      const known = pagesOf.get(block);
      if (known === undefined) pagesOf.set(block, [at]);
      else known.push(at);
    }
  }
  const found = new Map<PageFacts, number>();
  for (const [at, blocks] of masked.entries()) {
    if (blocks.size < fewestBlocks) continue;
    const sisters = sistersOf(blocks, { at, pagesOf, masked, least: sharedBlocks }).map((other) => pages[other]!);
    if (sisters.length + 1 < fewestPages || !isNamed(pages[at]!, sisters)) continue;
    if (!arePricedApart([pages[at]!, ...sisters])) found.set(pages[at]!, sisters.length + 1);
  }
  for (const [at, blocks] of masked.entries()) {
    if (found.has(pages[at]!) || blocks.size < fewestBlocks) continue;
    const alike = sistersOf(blocks, { at, pagesOf, masked, least: sharedWithFamily });
    const family = alike.map((other) => pages[other]!).filter((page) => found.has(page));
    if (2 * family.length > found.size && isNamed(pages[at]!, family)) sizes.set(pages[at]!, family.length + 1);
  }
  for (const [page, size] of found) sizes.set(page, size);
}

interface Sought {
  readonly at: number;
  readonly pagesOf: ReadonlyMap<number, readonly number[]>;
  readonly masked: readonly ReadonlySet<number>[];
  /** Share of the blocks of both pages. */
  readonly least: number;
}

function sistersOf(blocks: ReadonlySet<number>, { at, pagesOf, masked, least }: Sought): number[] {
  const shared = new Map<number, number>();
  for (const block of blocks) {
    const others = pagesOf.get(block)!;
    if (others.length > mostPages) continue;
    for (const other of others) if (other !== at) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  const sisters: number[] = [];
  for (const [other, count] of shared) {
    if (count >= least * Math.max(blocks.size, masked[other]!.size)) sisters.push(other);
  }
  return sisters;
}

/**
 * True when a word that its address does not share with its sisters comes back through the text as a name with a capital: a
 * place, and not one of several services told in one text.
 */
function isNamed(page: PageFacts, sisters: readonly PageFacts[]): boolean {
  const others = new Set(sisters.flatMap((sister) => [...slugWords(sister)]));
  const own = [...slugWords(page)].filter((word) => !others.has(word) || others.size === 0);
  const names = own.length === 0 ? [...slugWords(page)].slice(-1) : own;
  const text = (page.content?.blocks ?? []).filter(isContent).map((block) => block.text);
  const words = text.join(' ').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return names.some((name) => {
    const mentions = words.filter((word) => plainWords(word)[0] === name);
    const capital = mentions.filter(hasCapital);
    return mentions.length >= fewestMentions && capital.length >= capitalShare * mentions.length;
  });
}

function slugWords({ record }: PageFacts): Set<string> {
  const slug = (segmentsOf(record.url).at(-1) ?? '').replace(/\.\w{2,5}$/, '');
  return new Set(plainWords(slug).filter((word) => word.length > 2 && !/\d/.test(word)));
}

const isContent = ({ position }: Block): boolean => position === 'content';

function maskedBlocks({ content }: PageFacts): Set<number> {
  const hashes = new Set<number>();
  for (const { position, text } of content?.blocks ?? []) {
    if (position === 'content' && text.length >= shortBlock) hashes.add(maskedHash(text));
  }
  return hashes;
}

/** FNV-1a hash of the lower-case words of a text. */
function maskedHash(text: string): number {
  let hash = 0x811c9dc5;
  let isSkipped = false;
  let inWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isLetter = (code > 64 && code < 91) || (code > 96 && code < 123) || code > 191;
    if (!isLetter && code !== 45) {
      inWord = false;
      continue;
    }
    if (!inWord) {
      inWord = true;
      isSkipped = (code > 64 && code < 91) || (code > 191 && code < 223);
    }
    if (!isSkipped) hash = Math.imul(hash ^ code, 0x01000193);
  }
  return hash >>> 0;
}
