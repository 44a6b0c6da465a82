import { reaches, severities } from '../../audits/audit.ts';
import type { Text } from '../../values/text.ts';
import type { ComparedAudit, Comparison } from '../../audits/comparison/compare-audits.ts';
import type { FindingChange } from '../../audits/comparison/compare-findings.ts';
import { mostItems } from './letter.ts';

/** What a digest reports of the changes between two audits. */
export interface Digest {
  /** New or worse faults that cost visitors, which no alert has named lately. */
  readonly regressions: readonly FindingChange[];
  /** The other faults that are new or worse. */
  readonly others: readonly FindingChange[];
  readonly fixed: readonly FindingChange[];
  /** Numbers of pages. */
  readonly pages: { readonly added: number; readonly removed: number; readonly changed: number };
  /** Scores of the site, 0–100; null when one of the audits has none, or both have the same. */
  readonly score: { readonly before: number; readonly after: number } | null;
  readonly siteState: SiteState;
}

/** The site as its later audit found it, whatever has changed. */
export interface SiteState {
  /** 0–100; null when it is not measured. */
  readonly score: number | null;
  readonly pages: number;
  /** Faults, and those of them that cost visitors. */
  readonly faults: number;
  readonly costly: number;
  /** The faults, the gravest first. */
  readonly gravest: readonly { readonly message: Text; readonly page: string | null }[];
}

/** The least severity of a fault that is worth an alert (working assumption). */
const alertedFrom = 'high';

/** `isKnown`: an alert has named this fault lately, and it is not named again. */
export function auditDigest(
  { findings, pages, score }: Pick<Comparison, 'findings' | 'pages' | 'score'>,
  { isKnown, audit }: { readonly isKnown: (change: FindingChange) => boolean; readonly audit: ComparedAudit },
): Digest {
  const worse = [...findings.new, ...findings.worse];
  const isRegression = (change: FindingChange): boolean => reaches(change.severity, alertedFrom) && !isKnown(change);
  const { before = null, after = null } = score.whole ?? {};
  return {
    regressions: worse.filter(isRegression),
    others: worse.filter((change) => !isRegression(change)),
    fixed: findings.fixed,
    pages: { added: pages.added.length, removed: pages.removed.length, changed: pages.changed.length },
    score: before === null || after === null || before === after ? null : { before, after },
    siteState: stateOfSite(audit),
  };
}

function stateOfSite({ findings, pages, score }: ComparedAudit): SiteState {
  const faults = findings.filter(({ status }) => status === 'fail');
  const rank = (fault: (typeof faults)[number]): number => severities.indexOf(fault.severity);
  return {
    score: score.whole ?? null,
    pages: pages.length,
    faults: faults.length,
    costly: faults.filter(({ severity }) => reaches(severity, alertedFrom)).length,
    gravest: faults
      .toSorted((a, b) => rank(b) - rank(a))
      .slice(0, mostItems)
      .map(({ message, page }) => ({ message, page })),
  };
}

/** True when nothing has changed since the last digest. */
export function isQuiet({ regressions, others, fixed, pages, score }: Digest): boolean {
  const counts = [regressions.length, others.length, fixed.length, pages.added, pages.removed, pages.changed];
  return score === null && counts.every((count) => count === 0);
}
