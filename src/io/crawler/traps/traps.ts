import type { CrawlFacts } from '../../../core/pages/page.ts';
import { parameterNames, pathAndQuery } from '../../../core/values/url.ts';
import { circleRoot, walksInCircles } from './circles.ts';
import { withExample } from '../examples.ts';
import { ParameterTrials } from './parameter-trials.ts';
import { patternOf } from './pattern-of.ts';
import { type Member, mostTemplates, TemplateFamilies, templateNumber } from './template-families.ts';

export type TrapFacts = CrawlFacts['traps'][number];

export interface TrapRules {
  readonly circles: boolean;
  readonly templates: boolean;
  readonly queries: boolean;
}

/** The rule that closes a parameter whose pages repeat others and say so. */
const variantRule = 'variant';

/** Query variants of one path, and the share of them that must bring a new template. */
const mostVariants = 200;
const newShare = 0.1;

/** A URL with what led to it. */
export interface Suspect {
  readonly url: string;
  /** The page that found it. */
  readonly parent: Suspect | null;
  /** How many pages in a row, this one included, repeat below themselves the page that found them. */
  echoes: number;
}

/** A page as the rules look at it. */
export interface SeenPage extends Member {
  readonly template: string;
  /** A sitemap lists it. */
  readonly listed: boolean;
  /** It calls itself a variant: noindex, or another page is its canonical. */
  readonly declared: boolean;
}

interface Variants {
  seen: number;
  fresh: number;
  examples: readonly string[];
}

interface Closed {
  readonly rule: string;
  examples: readonly string[];
}

/**
 * Finds endless URL spaces while the crawl goes: what it closes is said, with examples. A space is suspected before it
 * is closed: of a suspected one the crawl asks one page at a time, because what is under way when a space closes is
 * what an endless space wastes most. What the rules count does not depend on the order of answers, and closings take
 * effect when `settle` is called: a crawl that calls it between its waves closes the same spaces every time.
 */
export class Traps {
  private readonly rules: TrapRules;
  private readonly families = new TemplateFamilies();
  /** By address without its query: a template, or those met there. */
  private readonly templatesAt = new Map<string, number | Set<number>>();
  private readonly pathVariants = new Map<string, Variants>();
  private readonly nameVariants = new Map<string, Variants>();
  private readonly trials: ParameterTrials;
  private readonly closed = new Map<string, Closed>();
  /** By folder: a page far below that repeats it, and folders below which something else stands. */
  private readonly echoes = new Map<string, string>();
  private readonly variedRoots = new Set<string>();
  private readonly touched = { families: new Set<string>(), paths: new Set<string>(), names: new Set<string>() };

  /** `isRead`: has the page of this URL been read? */
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

  /** What an interrupted crawl had closed. */
  restore(facts: readonly TrapFacts[]): void {
    for (const { pattern, rule, examples } of facts) this.closed.set(pattern, { rule, examples: [...examples] });
  }

  /** Closes what the pages seen since the last time have proved endless. */
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
      const rule = this.trials.repeats(name) ? variantRule : 'query';
      for (const space of this.trials.barrenSpaces(name)) this.close(rule, space, variants.examples);
    }
    for (const [root, url] of this.echoes) {
      if (!this.variedRoots.has(root)) this.close('template', `${root}*`, [url]);
    }
    for (const set of [families, paths, names, this.echoes]) set.clear();
  }

  /** True when this URL walks in circles: it is not even queued. */
  circles(url: string): boolean {
    if (!this.rules.circles) return false;
    const { path } = pathAndQuery(url);
    if (!walksInCircles(path)) return false;
    this.close('circle', `${circleRoot(path)}…`, [url]);
    return true;
  }

  /** True when this URL belongs to a closed space. */
  refuses(suspect: Suspect): boolean {
    if (this.closed.size === 0) return false;
    const { path, query } = pathAndQuery(suspect.url);
    if (query !== '') {
      if (this.closed.has(`${path}?*`)) return true;
      for (const name of parameterNames(query)) {
        if (this.closed.has(`${path}?${name}`)) return true;
        if (this.closed.has(`*?${name}`) && this.trials.coversPath(suspect.url, path)) return true;
      }
    }
    if (this.closed.has(patternOf(suspect.url))) return true;
    const root = echoRoot(suspect);
    return root !== null && this.closed.has(`${root}*`);
  }

  /** Would it repeat a page that was read, by what the pages with its parameters say of themselves? */
  repeats({ url }: Suspect): boolean {
    const { path, query } = pathAndQuery(url);
    if (query === '' || !this.trials.coversPath(url, path)) return false;
    return parameterNames(query).some((name) =>
      [`${path}?${name}`, `*?${name}`].some((space) => this.closed.get(space)?.rule === variantRule),
    );
  }

  /** The unproven spaces of this URL: while there are any, only one page of each is asked at a time. */
  doubts(suspect: Suspect): string[] {
    if (this.refuses(suspect)) return [];
    const doubts: string[] = [];
    const { path, query } = pathAndQuery(suspect.url);
    if (query !== '' && this.rules.queries) {
      const names = parameterNames(query).filter((name) => this.trials.isOpen(name));
      for (const name of names) doubts.push(`*?${name}`);
      if (names.length > 0 && !this.templatesAt.has(withoutQuery(suspect.url))) doubts.push(path);
    }
    if (!this.rules.templates) return doubts;
    const pattern = patternOf(suspect.url);
    if (isSelfMade(suspect) && this.families.isSuspect(pattern)) doubts.push(pattern);
    const root = echoRoot(suspect);
    if (root !== null && !this.variedRoots.has(root)) doubts.push(`${root}*`);
    return doubts;
  }

  /** Would its answer say more of its spaces than those had already? */
  informs({ url }: Suspect): boolean {
    return this.trials.informs(url);
  }

  /** Pages of which it matters whether they bring anything: those with a query or found by one of their own pattern. */
  watches(suspect: Suspect): boolean {
    return suspect.url.includes('?') || isSelfMade(suspect);
  }

  /** A page was read. Pages that a sitemap lists are never counted against it. */
  seen(page: SeenPage): void {
    const template = templateNumber(page.template);
    this.families.sawPage();
    if (this.rules.templates && !page.listed) {
      const pattern = patternOf(page.url);
      this.families.count(pattern, page, template);
      this.touched.families.add(pattern);
    }
    if (this.rules.queries) this.countVariant(page, template);
  }

  /** A page below the one that found it was read: two in a row that repeat it close the space below. */
  echoed(suspect: Suspect): void {
    const root = this.rules.templates ? echoRoot(suspect) : null;
    if (root === null) return;
    if (suspect.echoes === 0) this.variedRoots.add(root);
    else this.echoes.set(root, suspect.url);
  }

  private countVariant({ url, listed, declared, brings }: SeenPage, template: number): void {
    const { path, query } = pathAndQuery(url);
    const address = withoutQuery(url);
    const isFirst = !this.templatesAt.has(address);
    const fresh = !this.isKnown(address, template);
    if (query === '' || listed) return;
    counted(this.pathVariants, path, url, fresh);
    this.touched.paths.add(path);
    for (const name of parameterNames(query)) {
      counted(this.nameVariants, name, url, fresh);
      this.touched.names.add(name);
    }
    if (!isFirst) this.trials.count({ url, fresh, declared, brings });
  }

  /** Was this template met there? Most addresses have one template only, kept without a set. */
  private isKnown(address: string, template: number): boolean {
    const known = this.templatesAt.get(address);
    if (known === undefined) this.templatesAt.set(address, template);
    else if (typeof known !== 'number') {
      if (known.has(template)) return true;
      if (known.size < mostTemplates) known.add(template);
    } else if (known === template) return true;
    else this.templatesAt.set(address, new Set([known, template]));
    return false;
  }

  private close(rule: string, pattern: string, urls: readonly string[]): void {
    let one = this.closed.get(pattern);
    if (one === undefined) this.closed.set(pattern, (one = { rule, examples: [] }));
    for (const url of urls) one.examples = withExample(one.examples, url);
  }
}

/** The address itself where it has no query: a row holds it already. */
function withoutQuery(url: string): string {
  const mark = url.indexOf('?');
  return mark < 0 ? url : url.slice(0, mark);
}

function isBarren({ seen, fresh }: Variants): boolean {
  return seen > mostVariants && fresh < seen * newShare;
}

function counted(map: Map<string, Variants>, key: string, url: string, fresh: boolean): void {
  let one = map.get(key);
  if (one === undefined) map.set(key, (one = { seen: 0, fresh: 0, examples: [] }));
  one.seen++;
  if (fresh) one.fresh++;
  else one.examples = withExample(one.examples, url);
}

/** Did a page of its own pattern find it? */
export function isSelfMade({ url, parent }: Suspect): boolean {
  return parent !== null && patternOf(parent.url) === patternOf(url);
}

/** Is this path below that one? */
export function isBelow(path: string, folder: string): boolean {
  return path.length > folder.length && folder.endsWith('/') && path.startsWith(folder);
}

/** The folder whose page is repeated again and again down to this URL, or null when it stands under no repetition. */
function echoRoot({ url, parent }: Suspect): string | null {
  if (parent === null || parent.echoes === 0) return null;
  if (!isBelow(pathAndQuery(url).path, pathAndQuery(parent.url).path)) return null;
  let root: Suspect = parent;
  while (root.echoes > 0 && root.parent !== null) root = root.parent;
  return pathAndQuery(root.url).path;
}
