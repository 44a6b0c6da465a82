import type { ComparedFinding } from './compared-finding.ts';
import { compareFindings, type FindingChanges } from './compare-findings.ts';
import { type ComparedScope, type ComparedScopes, comparedScopes } from './compared-scopes.ts';
import { type FirstJudged, firstJudged } from './first-judged.ts';
import type { StatusChange } from './status-changes.ts';
import { isCut } from '../facts/incomplete-reasons.ts';
import { withoutUnjudged } from './unjudged-checks.ts';
import { PageTable } from '../facts/page-table.ts';

/** The rows of an audit's files that a comparison reads. */
export interface ComparedAudit {
  /** Version of maillage that made the audit; absent in audits that did not record it. */
  readonly engineVersion?: string | undefined;
  readonly pages: readonly ComparedPage[];
  readonly links: readonly { readonly from: string; readonly to: string }[];
  readonly findings: readonly ComparedFinding[];
  readonly suggestions: readonly { readonly from: string; readonly to: string; readonly anchor: string }[];
  readonly score: Readonly<Record<string, number | null>>;
  readonly incompleteReasons: readonly { readonly code: string }[];
  /** Absent for a whole site. */
  readonly scope?: ComparedScope | undefined;
}

export interface ComparedPage {
  readonly url: string;
  /** `link`, `sitemap` …; absent in audits that did not record it. */
  readonly source?: string;
  readonly status: number | null;
  /** Where it redirects in the end; absent in audits that did not record it. */
  readonly redirectTo?: string | null | undefined;
  readonly title: string | null;
  readonly description: string | null;
  readonly h1: string | null;
  readonly canonical: string | null;
  readonly indexable: boolean;
  readonly depth: number | null;
  readonly words: number | null;
}

/** A field of a page with its values; null when the page has none. */
export interface FieldChange {
  /** Name of the field of `pages.jsonl`. */
  readonly field: string;
  /** Value in the earlier audit. */
  readonly before: string | number | boolean | null;
  /** Value in the later audit. */
  readonly after: string | number | boolean | null;
}

/** A page that both audits read and that differs. */
export interface ChangedPage {
  /** Address of the page. */
  readonly url: string;
  /** Fields of `pages.jsonl` that differ. */
  readonly changes: readonly FieldChange[];
  /** Absent when the page answers as before. */
  readonly status?: StatusChange;
}

/** The versions of maillage that made two audits; null for an audit that did not record it. */
export interface ComparedVersions {
  /** That of the earlier audit. */
  readonly before: string | null;
  /** That of the later audit. */
  readonly after: string | null;
}

/** Changes between two audits of one site. */
export interface Comparison {
  /**
   * True for an audit that left known pages out, by a limit or an interruption: a page it may have missed counts
   * neither as added nor as removed.
   */
  readonly cut: {
    /** For the earlier audit. */
    readonly before: boolean;
    /** For the later audit. */
    readonly after: boolean;
  };
  /** Versions of maillage that made the audits; absent when it is the same one. */
  readonly versions?: ComparedVersions | undefined;
  /** What each audit was limited to; absent when both had the same part of the site to read. */
  readonly scopes?: ComparedScopes | undefined;
  /** Checks that only the later audit made, when they found something: it counts as new nowhere. Absent without any. */
  readonly firstJudged?: readonly FirstJudged[] | undefined;
  /** Addresses of the pages that changed. */
  readonly pages: {
    /** Pages that only the later audit found. */
    readonly added: readonly string[];
    /** Pages that only the earlier audit found. */
    readonly removed: readonly string[];
    /** Pages that both audits read and that differ. */
    readonly changed: readonly ChangedPage[];
  };
  /** Distinct pairs of pages. */
  readonly links: {
    /** Pairs that only the later audit found. */
    readonly added: number;
    /** Pairs that only the earlier audit found. */
    readonly removed: number;
  };
  /** Changes of the findings. */
  readonly findings: FindingChanges;
  /** Links proposed by the earlier audit that were added since. */
  readonly suggestionsDone: readonly {
    /** Address of the page with the link. */
    readonly from: string;
    /** Address that it points to. */
    readonly to: string;
    /** Text that the earlier audit proposed for the link. */
    readonly anchor: string;
  }[];
  /** Scores by area, 0–100; `whole` is the score of the site. Empty when the audits had not the same part of it to read. */
  readonly score: Readonly<
    Record<
      string,
      {
        /** Score of the earlier audit; null when it had none. */
        readonly before: number | null;
        /** Score of the later audit; null when it has none. */
        readonly after: number | null;
      }
    >
  >;
}

/**
 * Fields that depend on the page alone. Depth, and the words that count as its own, also depend on the other pages
 * read.
 */
const ofPages = ['status', 'title', 'description', 'h1', 'canonical', 'indexable'] as const;
const watched = [...ofPages, 'depth', 'words'] as const;
type Watched = (typeof watched)[number];

/** What changed between two audits of one site, over what both audits read. */
export function compareAudits(first: ComparedAudit, second: ComparedAudit): Comparison {
  const { before, after } = withoutUnjudged(first, second);
  const cut = { before: isCut(before.incompleteReasons), after: isCut(after.incompleteReasons) };
  const old = new PageTable(before.pages, before.links, cut.before);
  const now = new PageTable(after.pages, after.links, cut.after);
  const notRequested = now.notRequested(before.pages, old);
  const scopes = comparedScopes(first.scope, second.scope);
  const judged = firstJudged(before.findings, after.findings);
  return {
    cut,
    ...(first.engineVersion === second.engineVersion
      ? {}
      : { versions: { before: first.engineVersion ?? null, after: second.engineVersion ?? null } }),
    ...(scopes === null ? {} : { scopes }),
    ...(judged.length === 0 ? {} : { firstJudged: judged }),
    pages: {
      added: old.missingPages(after.pages.filter(isPage), now),
      removed: now.missingPages(before.pages.filter(isPage), old).filter((url) => !notRequested.has(url)),
      changed: changedPages(before.pages, after.pages, cut.before || cut.after ? ofPages : watched),
    },
    links: { added: now.countLinksMissingFrom(old), removed: old.countLinksMissingFrom(now, notRequested) },
    findings: compareFindings({ findings: before.findings, read: old }, { findings: after.findings, read: now }),
    suggestionsDone: doneSuggestions(before, after.links),
    score: scopes === null ? comparedScores(before.score, after.score) : {},
  };
}

/** False for files, redirects and addresses without an answer. */
function isPage({ words }: ComparedPage): boolean {
  return words !== null;
}

function changedPages(
  before: readonly ComparedPage[],
  after: readonly ComparedPage[],
  watched: readonly Watched[],
): Comparison['pages']['changed'] {
  const old = new Map(before.map((page) => [page.url, page]));
  return after.flatMap((page) => {
    const was = old.get(page.url);
    if (was === undefined) return [];
    const changes = watched
      .filter((field) => was[field] !== page[field])
      .map((field): FieldChange => ({ field, before: was[field], after: page[field] }));
    if (changes.length === 0) return [];
    const status = was.status === page.status ? {} : { status: { before: was.status, after: page.status } };
    return [{ url: page.url, changes, ...status }];
  });
}

/** A menu or a breadcrumb may link to the target already, so the links of each pair are counted before and after. */
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
