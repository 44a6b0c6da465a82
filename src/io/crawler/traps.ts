import type { CrawlFacts } from '../../core/pages/page.ts';
import { parameterNames, pathAndQuery, urlPattern } from '../../core/values/url.ts';

export type TrapFacts = CrawlFacts['traps'][number];

export interface TrapRules {
  readonly circles: boolean;
  readonly templates: boolean;
  readonly queries: boolean;
}

/** Rule 2: pages of one pattern that may share one template. */
const mostAlike = 100;
/** Rule 2, early: pages that are all alike and found by one another; an endless space feeds itself. */
const mostSelfMade = 10;
/** Rule 3: query variants of one path, and the share of them that must bring a new template. */
const mostVariants = 200;
const newShare = 0.1;
/** Rule 3 across paths: variants of one parameter that brought nothing at all. */
const mostBarren = 10;
/** Templates remembered for one pattern; beyond, the rare ones are forgotten. */
const mostTemplates = 2_000;
const mostExamples = 5;

/** A page as rules 2 and 3 look at it. */
export interface SeenPage {
  readonly url: string;
  readonly template: string;
  /** The page that found it. */
  readonly from: string | null;
  readonly listed: boolean;
}

interface Family {
  readonly templates: Map<string, number>;
  selfMade: number;
  readonly examples: string[];
}

interface Variants {
  seen: number;
  fresh: number;
}

/** Finds endless URL spaces while the crawl goes: what it closes is said, with examples. */
export class Traps {
  private readonly rules: TrapRules;
  private readonly families = new Map<string, Family>();
  private readonly pathTemplates = new Map<string, string | Set<string>>();
  private readonly pathVariants = new Map<string, Variants>();
  private readonly nameVariants = new Map<string, Variants>();
  private readonly closed = new Map<string, { rule: string; examples: string[] }>();

  constructor(rules: TrapRules = { circles: true, templates: true, queries: true }) {
    this.rules = rules;
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

  /** True when this URL walks in circles: it is not even queued. */
  circles(url: string): boolean {
    if (!this.rules.circles) return false;
    const { path } = pathAndQuery(url);
    if (!walksInCircles(path)) return false;
    this.close('circle', `${circleRoot(path)}…`, [url]);
    return true;
  }

  /** True when this URL belongs to a closed space. */
  refuses(url: string): boolean {
    if (this.closed.size === 0) return false;
    const { path, query } = pathAndQuery(url);
    if (query !== '') {
      if (this.closed.has(`${path}?*`)) return true;
      for (const name of parameterNames(query)) if (this.closed.has(`*?${name}`)) return true;
    }
    return this.closed.has(urlPattern(url));
  }

  /** A page was read; answers true when that closed a space. Pages that a sitemap lists are never counted against it. */
  seen(page: SeenPage): boolean {
    const before = this.closed.size;
    if (this.rules.templates && !page.listed) this.countTemplate(page);
    if (this.rules.queries) this.countVariant(page);
    return this.closed.size > before;
  }

  private countTemplate({ url, template, from }: SeenPage): void {
    const pattern = urlPattern(url);
    let family = this.families.get(pattern);
    if (family === undefined)
      this.families.set(pattern, (family = { templates: new Map(), selfMade: 0, examples: [] }));
    const { templates, examples } = family;
    const count = (templates.get(template) ?? 0) + 1;
    templates.set(template, count);
    if (templates.size > mostTemplates) for (const [key, value] of templates) if (value === 1) templates.delete(key);
    if (examples.length < mostExamples) examples.push(url);
    if (templates.size === 1 && from !== null && urlPattern(from) === pattern) family.selfMade++;
    if (count > mostAlike || (templates.size === 1 && family.selfMade > mostSelfMade))
      this.close('template', pattern, examples);
  }

  private countVariant({ url, template, listed }: SeenPage): void {
    const { path, query } = pathAndQuery(url);
    const fresh = !this.isKnown(path, template);
    if (query === '' || listed) return;
    const variants = counted(this.pathVariants, path, fresh);
    if (variants.seen > mostVariants && variants.fresh < variants.seen * newShare)
      this.close('query', `${path}?*`, [url]);
    for (const name of parameterNames(query)) {
      const one = counted(this.nameVariants, name, fresh);
      const barren = one.fresh === 0 && one.seen > mostBarren;
      if (barren || (one.seen > mostVariants && one.fresh < one.seen * newShare))
        this.close('query', `*?${name}`, [url]);
    }
  }

  /** Was this template met under this path? Most paths have one template only, kept without a set. */
  private isKnown(path: string, template: string): boolean {
    const known = this.pathTemplates.get(path);
    if (known === undefined) this.pathTemplates.set(path, template);
    else if (typeof known !== 'string') {
      if (known.has(template)) return true;
      if (known.size < mostTemplates) known.add(template);
    } else if (known === template) return true;
    else this.pathTemplates.set(path, new Set([known, template]));
    return false;
  }

  private close(rule: string, pattern: string, examples: readonly string[]): void {
    const closed = this.closed.get(pattern);
    if (closed === undefined) this.closed.set(pattern, { rule, examples: [...examples] });
    else if (closed.examples.length < mostExamples && !closed.examples.includes(examples[0]!))
      closed.examples.push(...examples.slice(0, 1));
  }
}

function counted(map: Map<string, Variants>, key: string, fresh: boolean): Variants {
  let one = map.get(key);
  if (one === undefined) map.set(key, (one = { seen: 0, fresh: 0 }));
  one.seen++;
  if (fresh) one.fresh++;
  return one;
}

/** Rule 1: the same segment, or the same pair of segments, three times in a row. */
export function walksInCircles(path: string): boolean {
  return circleStart(path.split('/')) >= 0;
}

/** Longest path, in segments, that is believed. */
const mostSegments = 30;

function circleStart(segments: readonly string[]): number {
  if (segments.length > mostSegments + 1) return 0;
  for (let at = 1; at < segments.length; at++) {
    if (segments[at] === '') continue;
    for (const width of [1, 2]) {
      let same = at + 3 * width <= segments.length;
      for (let offset = 0; same && offset < 2 * width; offset++)
        same = segments[at + offset] === segments[at + offset + width];
      if (same) return at;
    }
  }
  return -1;
}

function circleRoot(path: string): string {
  const segments = path.split('/');
  return segments.slice(0, Math.max(1, circleStart(segments) + 1)).join('/');
}
