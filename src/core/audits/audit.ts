import type { Text } from '../values/text.ts';
import type { AuditExamples } from './audit-example.ts';
import type { SiteFacts } from './facts/site-facts.ts';
import type { PageKind } from './page-kinds/page-kind.ts';

/** From the least to the most harmful. */
export const severities = ['info', 'low', 'medium', 'high', 'critical'] as const;
/** How much a fault harms the site. */
export type Severity = (typeof severities)[number];

/** True when a severity is at least as high as `floor`. */
export function reaches(severity: Severity, floor: Severity): boolean {
  return severities.indexOf(severity) >= severities.indexOf(floor);
}
/** In what time a fault is counted; the places to change make it longer, unless it is changed once for all. */
export type Effort = 'minutes' | 'hours' | 'days';

/** One fault at one place. `page` is null for faults of the whole site. */
export interface AuditFinding {
  readonly page: string | null;
  readonly message: Text;
  /** All pages of a fault that many pages share, when `page` is null; absent for a fault of the site itself. */
  readonly pages?: readonly string[];
  /** The sentence of each of `pages`, in their order; absent when they are all the same. */
  readonly messages?: readonly Text[];
  /** What was observed, as data; sentences are in `message`. */
  readonly evidence: Readonly<Record<string, unknown>>;
  readonly fix: Text;
  /** The exact change where one exists. */
  readonly edit?: { readonly old: string; readonly new: string };
  /** True for a fault that the site alone does not give: the company file names its page. */
  readonly ofCompany?: true;
}

export interface AuditOutcome {
  /** Number of pages, links or values examined: 0 means the check had nothing to judge. */
  readonly checked: number;
  readonly findings: readonly AuditFinding[];
}

/** Returned instead of an outcome when the facts do not allow a verdict. */
export interface NotMeasured {
  readonly notMeasured: Text;
  /** What would make the verdict possible; a general sentence is shown when absent. */
  readonly fix?: Text;
}

export type FactName = keyof SiteFacts;

export interface AuditDefinition<Need extends FactName = FactName> {
  /** `family.name`: the file is `core/audits/family/name-in-kebab.ts`. */
  readonly id: string;
  readonly severity: Severity;
  /** Weight in its area's score, 0 for information. */
  readonly weight: number;
  /** False for a check of what a company wishes: a site has the same score whichever pages are called priorities. */
  readonly isScored?: false;
  readonly effort: Effort;
  /** True when one change of a template, a setting or the server treats all places. */
  readonly once?: true;
  readonly title: Text;
  /** What the owner has to do, in a short imperative sentence without jargon and without a full stop. */
  readonly action: Text;
  readonly why: Text;
  /** True when each page needs words of its own: the fault of many pages is as much work as they are, not one template. */
  readonly perPage?: true;
  /** True when a finding says that something is missing: what the crawl did not read is named beside it. */
  readonly absence?: true;
  /** True when the verdict depends on the pages that canonicals name: it differs on a copy that names the public site. */
  readonly readsCanonicals?: true;
  /** Accessibility criteria that the check tests: `RGAA 4.1 – 11.1`, `WCAG 2.1 – 3.3.2`. */
  readonly criteria?: readonly string[];
  /** Thresholds with their source, shown in the catalogue. */
  readonly thresholds?: Readonly<
    Record<string, { readonly value: number; readonly unit: string; readonly source: string }>
  >;
  /** A small site with the fault, and the same one without it. */
  readonly examples: AuditExamples;
  /** Kinds of pages that the check does not judge: pages surely of these kinds are left out of its `indexablePages`. */
  readonly leavesOut?: readonly PageKind[];
  readonly needs: readonly Need[];
  /** Receives only the facts it names: an undeclared read does not compile. */
  readonly run: (facts: Pick<SiteFacts, Need>) => AuditOutcome | NotMeasured;
}

export function defineAudit<const Need extends FactName>(definition: AuditDefinition<Need>): AuditDefinition<Need> {
  return definition;
}
