import type { PageLink } from '../pages/page.ts';
import { wordsIn } from './content-text.ts';
import { isAnchor } from './link-uses.ts';
import type { PageFacts } from './site-facts.ts';

/** So few entries make a list only where they hold half of the text; from `sureEntries` on, the page is there to list. */
const fewestEntries = 3;
const sureEntries = 5;
const leastShare = 0.5;
/** An entry of a menu on this many pages, or on half of a small site, is part of the template. */
const recurringPages = 5;
/** A block that opens with a link and says more than this is a text, not an entry with its remark. */
const longestEntry = 25;

/** Entries of menus that stand on many of the pages, as `position address` or as the anchor alone: « Suivant ». */
export type RecurringEntries = ReadonlySet<string>;

const counted = new WeakMap<readonly PageFacts[], RecurringEntries>();

/** Counted once for all the checks that read the same pages. */
export function recurringEntries(pages: readonly PageFacts[]): RecurringEntries {
  let known = counted.get(pages);
  if (known === undefined) counted.set(pages, (known = countEntries(pages)));
  return known;
}

function countEntries(pages: readonly PageFacts[]): RecurringEntries {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const said = new Set([...entriesOf(page, 'nav')].flatMap(namesOf));
    for (const name of said) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const enough = Math.min(recurringPages, pages.length / 2);
  return new Set([...counts].filter(([, count]) => count >= enough).map(([name]) => name));
}

/**
 * A page whose job is to lead on: contents of a chapter, list of the parts of a section. Its entries are links that open
 * a block of their own, in the text or in a menu that the other pages do not share.
 */
export function isContentsPage(page: PageFacts, recurring: RecurringEntries): boolean {
  const menu = entriesOf(page, 'nav').filter((link) => !namesOf(link).some((name) => recurring.has(name)));
  if (targetsOf(menu) >= fewestEntries) return true;
  const entries = entriesOf(page, 'content');
  const targets = targetsOf(entries);
  return targets >= sureEntries || (targets >= fewestEntries && shareOf(page, entries) >= leastShare);
}

/** Links to other pages that open a block, alone in it, with or without a remark. */
function entriesOf({ record, content }: PageFacts, position: 'nav' | 'content'): PageLink[] {
  const blocks = content?.blocks ?? [];
  const perBlock = new Map<number, PageLink[]>();
  for (const link of record.links) {
    if (link.block === null || link.position !== position || !isAnchor(link) || !link.http) continue;
    const group = perBlock.get(link.block);
    if (group) group.push(link);
    else perBlock.set(link.block, [link]);
  }
  return [...perBlock].flatMap(([at, [link, ...others]]) => {
    const block = blocks[at];
    const before = block?.text.slice(0, link!.start ?? 0).trim();
    const opens = before === '' && others.length === 0 && link!.to !== record.url && block?.kind !== 'heading';
    return opens && block && wordsIn(block.text) <= longestEntry ? [link!] : [];
  });
}

function namesOf(link: PageLink): string[] {
  return [`${link.to} ${link.anchor}`, link.anchor];
}

function targetsOf(links: readonly PageLink[]): number {
  return new Set(links.map(({ to }) => to)).size;
}

/** Share of the words of the text, headings left out, that the entries hold, with the definition that follows a term. */
function shareOf({ content }: PageFacts, entries: readonly PageLink[]): number {
  const opening = new Set(entries.map(({ block }) => block));
  let listed = 0;
  let all = 0;
  let isEntry = false;
  for (const [at, { kind, text, position }] of (content?.blocks ?? []).entries()) {
    if (position !== 'content' || kind === 'heading') continue;
    const words = wordsIn(text);
    const isRemark = isEntry && (kind === 'cell' || kind === 'term') && words <= longestEntry;
    isEntry = opening.has(at);
    all += words;
    if (isEntry || isRemark) listed += words;
  }
  return all === 0 ? 0 : listed / all;
}
