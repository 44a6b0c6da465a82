import type { AuditFinding } from '../audit.ts';
import type { IgnoredFinding, IgnoreRule } from './ignored-finding.ts';
import type { AuditResult } from './run-audits.ts';
import { shownAddress } from '../../values/addresses/shown-address.ts';

/** What became of a rule on this site. */
export interface RuleOutcome {
  readonly rule: IgnoreRule;
  readonly state: 'holds' | 'expired';
  /** Findings it hides, or that are back because it has expired. */
  readonly findings: number;
}

export interface IgnoreOutcome {
  readonly results: readonly AuditResult[];
  readonly rules: readonly RuleOutcome[];
}

/**
 * Takes ignored findings out of the results and keeps them beside, so that they cost nothing and are not forgotten. The
 * first rule that holds takes a finding; an expired rule takes none.
 */
export function applyIgnoreRules(
  results: readonly AuditResult[],
  rules: readonly IgnoreRule[],
  today: string,
): IgnoreOutcome {
  if (rules.length === 0) return { results, rules: [] };
  const tested = rules.map((rule) => ({ rule, holds: rule.until >= today, covers: coverOf(rule), findings: 0 }));
  const kept = results.map((result): AuditResult => {
    const own = tested.filter(({ covers }) => covers.check(result.audit.id));
    if (own.length === 0 || result.findings.length === 0) return result;
    const findings: AuditFinding[] = [];
    const ignored: IgnoredFinding[] = [];
    for (const finding of result.findings) {
      const found = own.filter(({ covers }) => covers.page(finding.page));
      const first = found.find(({ holds }) => holds) ?? found[0];
      if (first) first.findings += 1;
      if (first?.holds) ignored.push({ ...finding, rule: first.rule });
      else findings.push(finding);
    }
    return { ...result, status: findings.length > 0 ? 'fail' : 'pass', findings, ignored };
  });
  return {
    results: kept,
    rules: tested.map(({ rule, holds, findings }) => ({ rule, state: holds ? 'holds' : 'expired', findings })),
  };
}

function coverOf({ check, pages }: IgnoreRule): {
  check: (id: string) => boolean;
  page: (url: string | null) => boolean;
} {
  const id = patternOf(check);
  if (pages === null) return { check: (value) => id.test(value), page: () => true };
  const address = patternOf(pages);
  const whole = /^https?:/i.test(pages);
  return {
    check: (value) => id.test(value),
    page: (url) => {
      if (url === null) return false;
      const place = whole ? url : url.replace(/^[a-z]+:\/\/[^/?#]*/i, '') || '/';
      // A rule is copied from where the address is read.
      return address.test(place) || address.test(shownAddress(place));
    },
  };
}

/** `*` stands for any run of characters, every other character for itself. */
function patternOf(glob: string): RegExp {
  const parts = glob.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 'su');
}
