import type { Canonical, PageContent } from '../pages/page.ts';
import type { AuditOutcome } from './audit.ts';
import { gatherTemplateFaults, judgePages, type PageJudge } from './judge-pages.ts';
import type { PageFacts } from './site-facts.ts';

const names = [
  'alternates',
  'several canonicals',
  /** Outside of the head, or not written whole. */
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
  /** A heading more than one level below the one before. */
  'heading jump',
  'no main',
  'other charset',
  /** More than a hundred units. */
  'long address',
  /** Others than those of ASCII, or escaped. */
  'address with other signs',
  'address with capitals',
  'address with underscores',
  'address with two slashes',
  /** Or with a sign that parts one. */
  'address with a query',
] as const;

/** What a page may declare, or lack, and most pages do not. */
export type Declared = (typeof names)[number];

const bits = Object.fromEntries(names.map((name, index) => [name, 1 << index])) as Record<Declared, number>;

interface Declaring {
  /** How many have content. */
  readonly checked: number;
  readonly pages: Readonly<Record<Declared, readonly PageFacts[]>>;
}

const sorted = new WeakMap<readonly PageFacts[], Declaring>();

/** Pages by what they declare, read in one pass for all the checks: each is then asked of few pages. */
function declaringOf(pages: readonly PageFacts[]): Declaring {
  let declaring = sorted.get(pages);
  if (declaring === undefined) sorted.set(pages, (declaring = sortPages(pages)));
  return declaring;
}

function sortPages(pages: readonly PageFacts[]): Declaring {
  const lists = names.map((): PageFacts[] => []);
  let checked = 0;
  for (const page of pages) {
    if (page.content === null) continue;
    checked += 1;
    for (let left = declaredBy(page, page.content); left !== 0; left &= left - 1)
      lists[31 - Math.clz32(left & -left)]!.push(page);
  }
  return {
    checked,
    pages: Object.fromEntries(names.map((name, index) => [name, lists[index]!])) as Record<Declared, PageFacts[]>,
  };
}

const read = new WeakMap<PageFacts, number>();

/** Bits of what the page declares, read once: indexable pages are HTML pages too. */
function declaredBy(page: PageFacts, content: PageContent): number {
  let known = read.get(page);
  if (known === undefined) {
    known = byHead(page, content) | byHeadings(content.headings) | byAddress(page.record.url);
    read.set(page, known);
  }
  return known;
}

function byHead({ canonical, record }: PageFacts, content: PageContent): number {
  const { canonicals } = content;
  let declared = 0;
  if (content.alternates.length > 0) declared |= bits.alternates;
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
  return !inHead || !(href.startsWith('https://') || href.startsWith('http://'));
}

function restricts(directive: string): boolean {
  return directive.startsWith('no') || directive.startsWith('max-snippet');
}

function byHeadings(headings: PageContent['headings']): number {
  let declared = 0;
  let h1s = 0;
  let isSaid = false;
  let before = 6;
  for (const { level, text } of headings) {
    const isEmpty = text.trim() === '';
    if (isEmpty) declared |= bits['empty heading'];
    if (level > before + 1) declared |= bits['heading jump'];
    before = level;
    if (level !== 1) continue;
    h1s += 1;
    isSaid ||= !isEmpty;
  }
  if (h1s > 1) declared |= bits['several h1'];
  return isSaid ? declared : declared | bits['no h1'];
}

/** By what may be anywhere after the scheme, in one reading. */
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

/** As `judgePages`, where only a page that declares something can be at fault; all of them are checked. */
export function judgeDeclared(pages: readonly PageFacts[], declared: Declared, judge: PageJudge): AuditOutcome {
  const declaring = declaringOf(pages);
  return { checked: declaring.checked, findings: judgePages(declaring.pages[declared], judge).findings };
}

/** As `judgeTemplate`, in the same way. */
export function judgeDeclaredTemplate(pages: readonly PageFacts[], declared: Declared, judge: PageJudge): AuditOutcome {
  const { checked, findings } = judgeDeclared(pages, declared, judge);
  return gatherTemplateFaults(findings, checked, pages);
}
