import type { CrawlFacts } from '../../../core/pages/page.ts';
import { parameterNames, pathAndQuery } from '../../../core/values/url.ts';
import { circleRoot, repeatsItself } from './circles.ts';
import { withExample } from './examples.ts';
import { ParameterTrials } from './parameter-trials.ts';
import { patternOf } from './pattern-of.ts';
import type { FamilyMember } from './single-pages.ts';
import { mostTemplates, TemplateFamilies } from './template-families.ts';
import { textNumber } from './text-number.ts';

export type TrapFacts = CrawlFacts['traps'][number];

export interface TrapRules {
  readonly circles: boolean;
  readonly templates: boolean;
  readonly queries: boolean;
}

/** The rule that closes a parameter whose pages repeat others and declare themselves variants. */
const variantRule = 'variant';

/** From this number of query variants of one path on, this share of them must have a new template. */
const mostVariants = 200;
const newShare = 0.1;

/** Addresses of a closed pattern that are requested for their status. Working assumption. */
const mostSamples = 3;

/** A URL and the page that links to it. */
export interface LinkedUrl {
  readonly url: string;
  readonly parent: LinkedUrl | null;
  /** Length of the chain of pages that ends here, each below its parent with the words of its parent. */
  echoes: number;
}

/** What the rules read of a page. */
export interface SeenPage extends FamilyMember {
  readonly template: string;
  /** A sitemap lists it: it never counts against its URL space. */
  readonly listed: boolean;
  /** It is noindex, or another page is its canonical. */
  readonly declaredVariant: boolean;
}

interface Variants {
  seen: number;
  /** Those with a template that was new at their path. */
  fresh: number;
  examples: readonly string[];
}

interface ClosedSpace {
  readonly rule: string;
  examples: readonly string[];
}

/**
 * Finds endless URL spaces during the crawl and reports what it closes, with examples. A space is a URL pattern, a query
 * parameter, or a folder. Before it is closed, a space is suspect: of a suspect space one page is fetched at a time, because
 * pages in flight when a space closes are the main waste. What the rules count does not depend on the order of responses, and
 * spaces close when `settle` is called: a crawl that calls it between its waves closes the same spaces every time.
 */
export class Traps {
  private readonly rules: TrapRules;
  private readonly families = new TemplateFamilies();
  /** By URL without its query: its only template, or all of them. */
  private readonly templatesAt = new Map<string, number | Set<number>>();
  private readonly pathVariants = new Map<string, Variants>();
  private readonly nameVariants = new Map<string, Variants>();
  private readonly trials: ParameterTrials;
  private readonly closed = new Map<string, ClosedSpace>();
  /** By folder: a page below it that repeats its page; and folders below which a page does not. */
  private readonly echoes = new Map<string, string>();
  private readonly variedRoots = new Set<string>();
  /** By closed pattern, addresses offered as samples. */
  private readonly samples = new Map<string, number>();
  private readonly touched = { families: new Set<string>(), paths: new Set<string>(), names: new Set<string>() };

  /** `isRead`: true when the page of this URL has been read. */
  constructor(
    rules: TrapRules = { circles: true, templates: true, queries: true },
    isRead: (url: string) => boolean = () => true,
  ) {
    this.rules = rules;
    this.trials = new ParameterTrials(isRead);
  }

  get facts(): TrapFacts[] {
    return [...this.closed]
      .map(([pattern, { rule, examples }]) => ({ pattern, rule, examples }))
      .sort((left, right) => (left.pattern < right.pattern ? -1 : 1));
  }

  /** Restores the spaces that an interrupted crawl had closed. */
  restore(facts: readonly TrapFacts[]): void {
    for (const { pattern, rule, examples } of facts) this.closed.set(pattern, { rule, examples: [...examples] });
  }

  /** Closes the spaces that the pages counted since the last call proved endless. */
  settle(): void {
    const { families, paths, names } = this.touched;
    for (const pattern of families) {
      if (this.families.isEndless(pattern)) this.close('template', pattern, this.families.examplesOf(pattern));
    }
    for (const path of paths) {
      const variants = this.pathVariants.get(path)!;
      if (isBarren(variants)) this.close('query', `${path}?*`, variants.examples);
    }
    for (const name of names) {
      const variants = this.nameVariants.get(name)!;
      if (isBarren(variants)) this.close('query', `*?${name}`, variants.examples);
      const rule = this.trials.onlyRepeats(name) ? variantRule : 'query';
      for (const space of this.trials.barrenSpaces(name)) this.close(rule, space, variants.examples);
    }
    for (const [root, url] of this.echoes) {
      if (!this.variedRoots.has(root)) this.close('template', `${root}*`, [url]);
    }
    for (const set of [families, paths, names, this.echoes]) set.clear();
  }

  /** True when the path of this URL repeats itself: it is not even queued, and its space is closed. */
  rejectsCircle(url: string): boolean {
    if (!this.rules.circles) return false;
    const { path } = pathAndQuery(url);
    if (!repeatsItself(path)) return false;
    this.close('circle', `${circleRoot(path)}…`, [url]);
    return true;
  }

  /** True when this URL belongs to a closed space. */
  isClosed(linked: LinkedUrl): boolean {
    if (this.closed.size === 0) return false;
    const { path, query } = pathAndQuery(linked.url);
    if (query !== '') {
      if (this.closed.has(`${path}?*`)) return true;
      for (const name of parameterNames(query)) {
        if (this.closed.has(`${path}?${name}`)) return true;
        if (this.closed.has(`*?${name}`) && this.trials.coversPath(linked.url, path)) return true;
      }
    }
    if (this.closed.has(patternOf(linked.url))) return true;
    const root = echoRoot(linked);
    return root !== null && this.closed.has(`${root}*`);
  }

  /** True when the URL belongs to a parameter whose pages all declared themselves variants of pages that were read. */
  isVariant({ url }: LinkedUrl): boolean {
    const { path, query } = pathAndQuery(url);
    if (query === '' || !this.trials.coversPath(url, path)) return false;
    return parameterNames(query).some((name) =>
      [`${path}?${name}`, `*?${name}`].some((space) => this.closed.get(space)?.rule === variantRule),
    );
  }

  /**
   * True for the first addresses of a closed pattern: they are requested to learn whether they answer an error, since the
   * page after the last one of a list is a broken link and no trap. Each call counts.
   */
  takeSample({ url }: LinkedUrl): boolean {
    const pattern = patternOf(url);
    if (!this.closed.has(pattern)) return false;
    const taken = this.samples.get(pattern) ?? 0;
    this.samples.set(pattern, taken + 1);
    return taken < mostSamples;
  }

  /** The suspect spaces of this URL: one page of each is fetched at a time. */
  suspectSpaces(linked: LinkedUrl): string[] {
    if (this.isClosed(linked)) return [];
    const spaces: string[] = [];
    const { path, query } = pathAndQuery(linked.url);
    if (query !== '' && this.rules.queries) {
      const names = parameterNames(query).filter((name) => this.trials.isUndecided(name));
      for (const name of names) spaces.push(`*?${name}`);
      if (names.length > 0 && !this.templatesAt.has(withoutQuery(linked.url))) spaces.push(path);
    }
    if (!this.rules.templates) return spaces;
    const pattern = patternOf(linked.url);
    if (isSelfLinked(linked) && this.families.isSuspect(pattern)) spaces.push(pattern);
    const root = echoRoot(linked);
    if (root !== null && !this.variedRoots.has(root)) spaces.push(`${root}*`);
    return spaces;
  }

  /** True when its response can show more about its spaces than the pages counted so far. */
  isInformative({ url }: LinkedUrl): boolean {
    return this.trials.isInformative(url);
  }

  /** True when `novel` matters for this page: it has a query, or a page of the same pattern links to it. */
  needsNovelty(linked: LinkedUrl): boolean {
    return linked.url.includes('?') || isSelfLinked(linked);
  }

  /** Counts a page that was read. */
  countPage(page: SeenPage): void {
    const template = textNumber(page.template);
    this.families.countPage();
    if (this.rules.templates && !page.listed) {
      const pattern = patternOf(page.url);
      this.families.countMember(pattern, page, template);
      this.touched.families.add(pattern);
    }
    if (this.rules.queries) this.countVariant(page, template);
  }

  /** Counts a page that was read below its parent: a second one in a row that repeats its parent closes the folder. */
  countEcho(linked: LinkedUrl): void {
    const root = this.rules.templates ? echoRoot(linked) : null;
    if (root === null) return;
    if (linked.echoes === 0) this.variedRoots.add(root);
    else this.echoes.set(root, linked.url);
  }

  private countVariant({ url, listed, declaredVariant, novel }: SeenPage, template: number): void {
    const { path, query } = pathAndQuery(url);
    const page = withoutQuery(url);
    const isFirst = !this.templatesAt.has(page);
    const fresh = !this.isKnown(page, template);
    if (query === '' || listed) return;
    countVariantAt(this.pathVariants, path, url, fresh);
    this.touched.paths.add(path);
    for (const name of parameterNames(query)) {
      countVariantAt(this.nameVariants, name, url, fresh);
      this.touched.names.add(name);
    }
    if (!isFirst) this.trials.count({ url, fresh, declaredVariant, novel });
  }

  /** True when the page had this template before. Most have one template only, kept without a set. */
  private isKnown(page: string, template: number): boolean {
    const known = this.templatesAt.get(page);
    if (known === undefined) this.templatesAt.set(page, template);
    else if (typeof known !== 'number') {
      if (known.has(template)) return true;
      if (known.size < mostTemplates) known.add(template);
    } else if (known === template) return true;
    else this.templatesAt.set(page, new Set([known, template]));
    return false;
  }

  private close(rule: string, pattern: string, urls: readonly string[]): void {
    let one = this.closed.get(pattern);
    if (one === undefined) this.closed.set(pattern, (one = { rule, examples: [] }));
    for (const url of urls) one.examples = withExample(one.examples, url);
  }
}

/** Without a query, the same string: its memory is shared with the frontier. */
function withoutQuery(url: string): string {
  const mark = url.indexOf('?');
  return mark < 0 ? url : url.slice(0, mark);
}

function isBarren({ seen, fresh }: Variants): boolean {
  return seen > mostVariants && fresh < seen * newShare;
}

function countVariantAt(map: Map<string, Variants>, key: string, url: string, fresh: boolean): void {
  let one = map.get(key);
  if (one === undefined) map.set(key, (one = { seen: 0, fresh: 0, examples: [] }));
  one.seen++;
  if (fresh) one.fresh++;
  else one.examples = withExample(one.examples, url);
}

/** True when a page of the same URL pattern links to it. */
export function isSelfLinked({ url, parent }: LinkedUrl): boolean {
  return parent !== null && patternOf(parent.url) === patternOf(url);
}

/** True when the path is within the folder. */
export function isBelow(path: string, folder: string): boolean {
  return path.length > folder.length && folder.endsWith('/') && path.startsWith(folder);
}

/** The folder whose page all pages down to this URL repeat; null when its parent repeats none. */
function echoRoot({ url, parent }: LinkedUrl): string | null {
  if (parent === null || parent.echoes === 0) return null;
  if (!isBelow(pathAndQuery(url).path, pathAndQuery(parent.url).path)) return null;
  let root: LinkedUrl = parent;
  while (root.echoes > 0 && root.parent !== null) root = root.parent;
  return pathAndQuery(root.url).path;
}
