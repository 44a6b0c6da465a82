import { audits } from '../index.ts';
import type { ComparedFinding } from './compared-finding.ts';

/** What decides which checks an audit could judge. */
interface JudgedAudit {
  readonly pages: readonly {
    readonly url: string;
    readonly canonical: string | null;
    readonly indexable: boolean;
    readonly words: number | null;
  }[];
  readonly findings: readonly ComparedFinding[];
}

const byCanonicals = new Set(audits.filter(({ readsCanonicals }) => readsCanonicals === true).map(({ id }) => id));
const byIndexability = new Set([
  ...byCanonicals,
  ...audits
    .filter(({ needs }) => needs.some((need) => need === 'indexablePages' || need === 'linkGraph'))
    .map(({ id }) => id),
]);

/**
 * The two audits without the findings of checks that only one of them could judge: on a site that hides its pages from
 * search engines, checks of indexable pages judge none; on a copy whose canonicals name the public site, checks of
 * canonicals find their targets elsewhere.
 */
export function withoutUnjudged<Audit extends JudgedAudit>(
  before: Audit,
  after: Audit,
): { readonly before: Audit; readonly after: Audit } {
  const unjudged =
    hidesMost(before) !== hidesMost(after)
      ? byIndexability
      : namesAnother(before) !== namesAnother(after)
        ? byCanonicals
        : null;
  if (unjudged === null) return { before, after };
  const judged = (audit: Audit): Audit => ({
    ...audit,
    findings: audit.findings.filter(({ check }) => !unjudged.has(check)),
  });
  return { before: judged(before), after: judged(after) };
}

function hidesMost({ pages }: JudgedAudit): boolean {
  const read = pages.filter(({ words }) => words !== null);
  return read.filter(({ indexable }) => indexable).length < read.length / 2;
}

function namesAnother({ pages }: JudgedAudit): boolean {
  const declared = pages.filter(({ canonical }) => canonical !== null);
  return declared.filter(({ url, canonical }) => originOf(url) !== originOf(canonical!)).length > declared.length / 2;
}

const originOf = (url: string): string => /^\w+:\/\/[^/?#]*/.exec(url)?.[0] ?? url;
