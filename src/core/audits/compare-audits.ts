import type { Text } from '../values/text.ts';
import type { Severity } from './audit.ts';

/** What a comparison reads of an audit: the rows of its files. */
export interface ComparedAudit {
  readonly pages: readonly ComparedPage[];
  readonly links: readonly { readonly from: string; readonly to: string }[];
  readonly findings: readonly ComparedFinding[];
  readonly suggestions: readonly { readonly from: string; readonly to: string; readonly anchor: string }[];
  readonly score: Readonly<Record<string, number | null>>;
}

export interface ComparedPage {
  readonly url: string;
  readonly status: number | null;
  readonly title: string | null;
  readonly description: string | null;
  readonly h1: string | null;
  readonly canonical: string | null;
  readonly indexable: boolean;
  readonly depth: number | null;
  readonly words: number | null;
}

export interface ComparedFinding {
  readonly check: string;
  readonly severity: Severity;
  readonly status: string;
  readonly page: string | null;
  readonly message: Text;
}

/** A check at a place, with how often it was found there before and after. */
export interface FindingChange {
  readonly check: string;
  readonly severity: Severity;
  readonly page: string | null;
  readonly before: number;
  readonly after: number;
  readonly message: Text;
}

export interface Comparison {
  readonly pages: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
    readonly changed: readonly { readonly url: string; readonly fields: readonly string[] }[];
  };
  /** Distinct pairs of pages. */
  readonly links: { readonly added: number; readonly removed: number };
  readonly findings: {
    readonly new: readonly FindingChange[];
    readonly worse: readonly FindingChange[];
    readonly fixed: readonly FindingChange[];
  };
  /** Links proposed before that were added since. */
  readonly suggestionsDone: readonly { readonly from: string; readonly to: string; readonly anchor: string }[];
  readonly score: Readonly<Record<string, { readonly before: number | null; readonly after: number | null }>>;
}

const watched = ['status', 'title', 'description', 'h1', 'canonical', 'indexable', 'depth', 'words'] as const;

/** What changed between two audits of one site. Only what both could judge is compared: a fault whose check was not measured, or that a rule sets aside, is not "fixed". */
export function compareAudits(before: ComparedAudit, after: ComparedAudit): Comparison {
  return {
    pages: comparedPages(before.pages, after.pages),
    links: comparedLinks(before.links, after.links),
    findings: comparedFindings(before.findings, after.findings),
    suggestionsDone: doneSuggestions(before, after.links),
    score: comparedScores(before.score, after.score),
  };
}

function comparedPages(before: readonly ComparedPage[], after: readonly ComparedPage[]): Comparison['pages'] {
  const old = new Map(before.map((page) => [page.url, page]));
  const now = new Map(after.map((page) => [page.url, page]));
  return {
    added: after.filter((page) => !old.has(page.url)).map((page) => page.url),
    removed: before.filter((page) => !now.has(page.url)).map((page) => page.url),
    changed: after.flatMap((page) => {
      const was = old.get(page.url);
      const fields = was === undefined ? [] : watched.filter((field) => was[field] !== page[field]);
      return fields.length === 0 ? [] : [{ url: page.url, fields }];
    }),
  };
}

function comparedLinks(before: ComparedAudit['links'], after: ComparedAudit['links']): Comparison['links'] {
  const old = pairsOf(before);
  const now = pairsOf(after);
  return { added: countMissing(now, old), removed: countMissing(old, now) };
}

function pairsOf(links: ComparedAudit['links']): Set<string> {
  return new Set(links.map(({ from, to }) => `${from}\n${to}`));
}

function countMissing(from: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const pair of from) if (!other.has(pair)) count += 1;
  return count;
}

function comparedFindings(
  before: readonly ComparedFinding[],
  after: readonly ComparedFinding[],
): Comparison['findings'] {
  const old = byPlace(before);
  const now = byPlace(after);
  const [unmeasuredBefore, unmeasured] = [before, after].map(
    (rows) => new Set(rows.filter((row) => row.status === 'not-measured').map((row) => row.check)),
  ) as [Set<string>, Set<string>];
  const ignored = new Set(after.filter((row) => row.status === 'ignored').map(placeOf));
  const changes = [...new Set([...old.keys(), ...now.keys()])].sort().map((key): FindingChange => {
    const was = old.get(key) ?? [];
    const is = now.get(key) ?? [];
    const { check, severity, page, message } = (is[0] ?? was[0])!;
    return { check, severity, page, before: was.length, after: is.length, message };
  });
  return {
    new: changes.filter((change) => change.before === 0 && !unmeasuredBefore.has(change.check)),
    worse: changes.filter((change) => change.before > 0 && change.after > change.before),
    fixed: changes.filter(
      (change) => change.after === 0 && !unmeasured.has(change.check) && !ignored.has(placeOf(change)),
    ),
  };
}

function placeOf({ page, check }: Pick<ComparedFinding, 'page' | 'check'>): string {
  return `${page ?? ''}\n${check}`;
}

function byPlace(findings: readonly ComparedFinding[]): Map<string, ComparedFinding[]> {
  const found = new Map<string, ComparedFinding[]>();
  for (const finding of findings) {
    if (finding.status !== 'fail') continue;
    const key = placeOf(finding);
    found.set(key, [...(found.get(key) ?? []), finding]);
  }
  return found;
}

/** A menu or a trail may lead there already: the page has one link more to the target. */
function doneSuggestions(
  { suggestions, links }: ComparedAudit,
  linksNow: ComparedAudit['links'],
): Comparison['suggestionsDone'] {
  const added = new Map(suggestions.map(({ from, to }) => [`${from}\n${to}`, 0]));
  const count = (list: ComparedAudit['links'], step: 1 | -1): void => {
    for (const { from, to } of list) {
      const pair = `${from}\n${to}`;
      const known = added.get(pair);
      if (known !== undefined) added.set(pair, known + step);
    }
  };
  count(links, -1);
  count(linksNow, 1);
  return suggestions
    .filter(({ from, to }) => added.get(`${from}\n${to}`)! > 0)
    .map(({ from, to, anchor }) => ({ from, to, anchor }));
}

function comparedScores(before: ComparedAudit['score'], after: ComparedAudit['score']): Comparison['score'] {
  const areas = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return Object.fromEntries(areas.map((area) => [area, { before: before[area] ?? null, after: after[area] ?? null }]));
}
