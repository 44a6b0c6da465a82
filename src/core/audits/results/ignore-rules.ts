import type { AuditFinding } from '../audit.ts';
import type { IgnoredFinding, IgnoreRule } from './ignored-finding.ts';
import type { AuditResult } from './run-audits.ts';
import { shownAddress } from '../../values/addresses/shown-address.ts';

/** The effect of a rule on this site. */
export interface RuleOutcome {
  readonly rule: IgnoreRule;
  readonly state: 'holds' | 'expired';
  /** Number of findings it hides, or that are shown again because it has expired. */
  readonly findings: number;
}

export interface IgnoreOutcome {
  readonly results: readonly AuditResult[];
  readonly rules: readonly RuleOutcome[];
}

/**
 * Separates ignored findings from the others, so that they do not cost points and stay listed. The first rule that
 * matches takes a finding; an expired rule takes none.
 */
export function applyIgnoreRules(
  results: readonly AuditResult[],
  rules: readonly IgnoreRule[],
  today: string,
): IgnoreOutcome {
  if (rules.length === 0) return { results, rules: [] };
  const tested = rules.map((rule) => ({ rule, applies: rule.until >= today, covers: coverOf(rule), findings: 0 }));
  const kept = results.map((result): AuditResult => {
    const own = tested.filter(({ covers }) => covers.check(result.audit.id));
    if (own.length === 0 || result.findings.length === 0) return result;
    const findings: AuditFinding[] = [];
    const ignored: IgnoredFinding[] = [];
    for (const finding of result.findings) {
      const found = own.filter(({ covers }) => covers.page(finding.page));
      const first = found.find(({ applies }) => applies) ?? found[0];
      if (first) first.findings += 1;
      if (first?.applies) ignored.push({ ...finding, rule: first.rule });
      else findings.push(finding);
    }
    return { ...result, status: findings.length > 0 ? 'fail' : 'pass', findings, ignored };
  });
  return {
    results: kept,
    rules: tested.map(({ rule, applies, findings }) => ({ rule, state: applies ? 'holds' : 'expired', findings })),
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
      // Owners copy addresses as displayed, with accents.
      return address.test(place) || address.test(shownAddress(place));
    },
  };
}

/** `*` matches any run of characters, every other character itself. */
function patternOf(glob: string): RegExp {
  const parts = glob.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 'su');
}
