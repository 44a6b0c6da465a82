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
  const byName = Object.fromEntries(names.map((name) => [name, [] as PageFacts[]])) as Record<Declared, PageFacts[]>;
  let checked = 0;
  for (const page of pages) {
    if (page.content === null) continue;
    checked += 1;
    sortPage(page, page.content, byName);
    sortByHeadings(page, page.content.headings, byName);
    sortByAddress(page, byName);
  }
  return { checked, pages: byName };
}

function sortPage(page: PageFacts, content: PageContent, byName: Readonly<Record<Declared, PageFacts[]>>): void {
  const { canonicals } = content;
  if (content.alternates.length > 0) byName.alternates.push(page);
  if (canonicals.length > 1) byName['several canonicals'].push(page);
  if (canonicals.some(isUnusual)) byName['unusual canonical'].push(page);
  if (page.canonical !== null && page.canonical !== page.record.url) byName['other canonical'].push(page);
  if (content.metaRobots.some(restricts) || content.headerRobots.some(restricts)) byName.robots.push(page);
  if (content.resources.length > 0) byName.resources.push(page);
  if (content.images.length > 0) byName.images.push(page);
  if (content.forms.length > 0) byName.forms.push(page);
  if (!content.hasMain) byName['no main'].push(page);
  const { charset } = page.record;
  if (charset !== null && charset !== 'utf-8') byName['other charset'].push(page);
}

function isUnusual({ inHead, href }: Canonical): boolean {
  return !inHead || !(href.startsWith('https://') || href.startsWith('http://'));
}

function restricts(directive: string): boolean {
  return directive.startsWith('no') || directive.startsWith('max-snippet');
}

function sortByHeadings(
  page: PageFacts,
  headings: PageContent['headings'],
  byName: Readonly<Record<Declared, PageFacts[]>>,
): void {
  let [empty, h1s, said, jumps] = [false, 0, false, false];
  let before = 6;
  for (const { level, text } of headings) {
    const isEmpty = text.trim() === '';
    empty ||= isEmpty;
    jumps ||= level > before + 1;
    before = level;
    if (level !== 1) continue;
    h1s += 1;
    said ||= !isEmpty;
  }
  if (empty) byName['empty heading'].push(page);
  if (h1s > 1) byName['several h1'].push(page);
  if (!said) byName['no h1'].push(page);
  if (jumps) byName['heading jump'].push(page);
}

/** By what may be anywhere after the host, in one reading. */
function sortByAddress(page: PageFacts, byName: Readonly<Record<Declared, PageFacts[]>>): void {
  const { url } = page.record;
  let [others, capitals, underscores, slashes, query] = [false, false, false, false, false];
  let before = 0;
  for (let at = url.indexOf('//') + 2; at < url.length; at += 1) {
    const code = url.charCodeAt(at);
    if (code === 47) slashes ||= before === 47;
    else if (code < 32 || code > 126 || code === 37) others = true;
    else if (code > 64 && code < 91) capitals = true;
    else if (code === 95) underscores = true;
    else if (code === 63 || code === 38 || code === 59) query = true;
    before = code;
  }
  if (url.length > 100) byName['long address'].push(page);
  if (others) byName['address with other signs'].push(page);
  if (capitals) byName['address with capitals'].push(page);
  if (underscores) byName['address with underscores'].push(page);
  if (slashes) byName['address with two slashes'].push(page);
  if (query) byName['address with a query'].push(page);
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
