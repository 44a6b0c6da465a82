import type { Alternate, Canonical, PageContent } from '../../pages/page.ts';
import { isSuccess } from './page-state.ts';
import { descriptionRoom, fitsResult, titleRoom } from '../results/result-rooms.ts';
import type { PageFacts } from './site-facts.ts';

const names = [
  'alternates',
  /** A code, an address or a list of alternates that is not the usual one. */
  'odd alternates',
  'several canonicals',
  /** Outside the head, or incomplete. */
  'unusual canonical',
  'other canonical',
  /** A directive that forbids or limits. */
  'robots',
  'resources',
  'images',
  'forms',
  'empty heading',
  'several h1',
  'no h1',
  /** A heading more than one level below the previous one. */
  'heading jump',
  'no main',
  'other charset',
  /**
   * An element expected once in `html` or `head` that is missing, repeated or elsewhere; something in the body that some
   * visitors cannot reach.
   */
  'odd markup',
  /** Missing, or not the device width at scale 1. */
  'odd viewport',
  /** Missing, repeated, short or long. */
  'odd title',
  'odd description',
  /** More than a hundred UTF-16 units. */
  'long address',
  /** Characters outside ASCII, or escaped. */
  'address with other signs',
  'address with capitals',
  'address with underscores',
  'address with two slashes',
  /** Or with a separator of queries. */
  'address with a query',
  /** Not a success, or not to be indexed; the only trait of a page without content. */
  'unusual answer',
] as const;

/** What a page may declare or lack and most pages do not. */
export type PageTrait = (typeof names)[number];

const bits = Object.fromEntries(names.map((name, index) => [name, 1 << index])) as Record<PageTrait, number>;

interface SortedPages {
  /** Number of pages that have content. */
  readonly checked: number;
  readonly pages: Readonly<Record<PageTrait, readonly PageFacts[]>>;
}

const sorted = new WeakMap<readonly PageFacts[], SortedPages>();

/** Pages by trait, read in one pass for all checks, so that each check examines few pages. */
export function sortedPages(pages: readonly PageFacts[]): SortedPages {
  let known = sorted.get(pages);
  if (known === undefined) sorted.set(pages, (known = sortPages(pages)));
  return known;
}

/** Pages that have a trait, in their order. */
export function pagesWith(pages: readonly PageFacts[], trait: PageTrait): readonly PageFacts[] {
  return sortedPages(pages).pages[trait];
}

function sortPages(pages: readonly PageFacts[]): SortedPages {
  const lists = names.map((): PageFacts[] => []);
  let checked = 0;
  for (const page of pages) {
    if (page.content !== null) checked += 1;
    for (let left = traitsOf(page); left !== 0; left &= left - 1) lists[31 - Math.clz32(left & -left)]!.push(page);
  }
  return {
    checked,
    pages: Object.fromEntries(names.map((name, index) => [name, lists[index]!])) as Record<PageTrait, PageFacts[]>,
  };
}

const read = new WeakMap<PageFacts, number>();

/** Bits of what the page declares; computed once, since indexable pages are HTML pages too. */
function traitsOf(page: PageFacts): number {
  let known = read.get(page);
  if (known === undefined) {
    known = byAnswer(page);
    const { content } = page;
    if (content !== null)
      known |= byHead(page, content) | byHeadings(content.headings) | byMarkup(content) | byAddress(page.record.url);
    read.set(page, known);
  }
  return known;
}

function byAnswer({ record, indexableReason }: PageFacts): number {
  const isUsual = isSuccess(record) && record.error === null && record.redirectTo === null && indexableReason === null;
  return isUsual ? 0 : bits['unusual answer'];
}

function byHead({ canonical, record }: PageFacts, content: PageContent): number {
  const { canonicals, alternates } = content;
  let declared = 0;
  if (alternates.length > 0) declared |= bits.alternates;
  if (alternates.length > 0 && areOdd(alternates, content.lang, record.url)) declared |= bits['odd alternates'];
  if (canonicals.length > 1) declared |= bits['several canonicals'];
  if (canonicals.some(isUnusual)) declared |= bits['unusual canonical'];
  if (canonical !== null && canonical !== record.url) declared |= bits['other canonical'];
  if (content.metaRobots.some(restricts) || content.headerRobots.some(restricts)) declared |= bits.robots;
  if (content.resources.length > 0) declared |= bits.resources;
  if (content.images.length > 0) declared |= bits.images;
  if (content.forms.length > 0) declared |= bits.forms;
  if (!content.hasMain) declared |= bits['no main'];
  if (record.charset !== null && record.charset !== 'utf-8') declared |= bits['other charset'];
  return declared;
}

function isUnusual({ inHead, href }: Canonical): boolean {
  return !inHead || !isWhole(href);
}

function restricts(directive: string): boolean {
  return directive.startsWith('no') || directive.startsWith('max-snippet');
}

/** Longer lists are examined by each check. */
const mostCompared = 8;
const plainCode = /^(?:fr|en|es|de|it|nl|pt)(?:-(?:FR|BE|CH|CA|GB|US|ES|DE|IT|NL|PT|BR))?$|^x-default$/;

/** False for a list of plain codes and whole addresses, each once, which includes the page and its language. */
function areOdd(alternates: readonly Alternate[], pageLang: string | null, url: string): boolean {
  if (alternates.length > mostCompared) return true;
  let hasOwn = false;
  for (let at = 0; at < alternates.length; at += 1) {
    const { lang, href, url: to } = alternates[at]!;
    if (!plainCode.test(lang) || !isWhole(href)) return true;
    for (let other = 0; other < at; other += 1) if (alternates[other]!.lang === lang) return true;
    if (to !== url || lang === 'x-default') continue;
    hasOwn = true;
    if (pageLang !== lang) return true;
  }
  return !hasOwn;
}

function isWhole(href: string): boolean {
  return href.startsWith('https://') || href.startsWith('http://');
}

const plainViewport = /^width=device-width,\s?initial-scale=1(?:\.0)?$/;

function byMarkup(content: PageContent): number {
  let declared = 0;
  if (
    content.refresh !== null ||
    !content.declaredCharset ||
    !content.doctype?.trim() ||
    content.duplicateIds.length > 0 ||
    content.misplacedMeta.length > 0 ||
    content.iframesWithoutTitle > 0 ||
    content.buttonsWithoutName > 0 ||
    content.repeatedAccessKeys !== undefined ||
    content.silentControls !== undefined ||
    content.disguised !== undefined
  )
    declared |= bits['odd markup'];
  if (!plainViewport.test(content.viewport ?? '')) declared |= bits['odd viewport'];
  if (content.titleCount > 1 || !fitsResult(content.title, titleRoom)) declared |= bits['odd title'];
  if (content.descriptionCount > 1 || !fitsResult(content.description, descriptionRoom))
    declared |= bits['odd description'];
  return declared;
}

function byHeadings(headings: PageContent['headings']): number {
  let declared = 0;
  let h1s = 0;
  let hasH1Text = false;
  let before = 6;
  for (const { level, text } of headings) {
    const isEmpty = text.trim() === '';
    if (isEmpty) declared |= bits['empty heading'];
    if (level > before + 1) declared |= bits['heading jump'];
    before = level;
    if (level !== 1) continue;
    h1s += 1;
    hasH1Text ||= !isEmpty;
  }
  if (h1s > 1) declared |= bits['several h1'];
  return hasH1Text ? declared : declared | bits['no h1'];
}

/** Traits of an address, by one scan of the characters after the scheme. */
function byAddress(url: string): number {
  let declared = url.length > 100 ? bits['long address'] : 0;
  let before = 0;
  for (let at = url.indexOf('//') + 2; at < url.length; at += 1) {
    const code = url.charCodeAt(at);
    if (code === 47 && before === 47) declared |= bits['address with two slashes'];
    else if (code < 32 || code > 126 || code === 37) declared |= bits['address with other signs'];
    else if (code > 64 && code < 91) declared |= bits['address with capitals'];
    else if (code === 95) declared |= bits['address with underscores'];
    else if (code === 63 || code === 38 || code === 59) declared |= bits['address with a query'];
    before = code;
  }
  return declared;
}
