import { inBoth, type Text } from '../../values/text.ts';
import type { AuditDefinition, AuditFinding, NotMeasured } from '../audit.ts';
import { unreadParts } from '../facts/completeness.ts';
import type { IgnoredFinding } from './ignored-finding.ts';
import { incompleteReasonsText } from '../facts/incomplete-reasons.ts';
import type { PageFacts, SiteFacts } from '../facts/site-facts.ts';
import { withoutEnded } from '../page-kinds/ended-pages.ts';
import { type PageKind, sureKind } from '../page-kinds/page-kind.ts';
import { memoizeByObject } from '../../values/memoize.ts';

/** What one check found on one site. */
export interface AuditResult {
  readonly audit: AuditDefinition;
  readonly status: 'pass' | 'fail' | 'not-measured';
  readonly checked: number;
  readonly findings: readonly AuditFinding[];
  /** Why there is no verdict; null when there is one. */
  readonly reason: Text | null;
  /** What would make a verdict possible; null when nothing particular would. */
  readonly remedy: Text | null;
  /** Findings covered by an ignore rule of the owner; absent without any. */
  readonly ignored?: readonly IgnoredFinding[];
}

/**
 * Runs every check on the facts it declares, in the order of the catalogue. An exception in a check is a bug and is not
 * caught.
 */
export function runAudits(audits: readonly AuditDefinition[], facts: SiteFacts): AuditResult[] {
  return audits.map((audit) => resultOf(audit, facts));
}

function resultOf(audit: AuditDefinition, facts: SiteFacts): AuditResult {
  const outcome = audit.run(onlyNeeded(audit, facts));
  if ('notMeasured' in outcome) return unmeasured(audit, outcome);
  const { checked } = outcome;
  const findings = audit.absence ? outcome.findings.map(withUnread(facts.crawl)) : outcome.findings;
  return { audit, status: findings.length > 0 ? 'fail' : 'pass', checked, findings, reason: null, remedy: null };
}

/** Adds to a finding about something missing the parts of the site that were not read. */
function withUnread(crawl: SiteFacts['crawl']): (finding: AuditFinding) => AuditFinding {
  const unread = unreadParts(crawl);
  if (unread.length === 0) return (finding) => finding;
  const parts = inBoth((locale) => incompleteReasonsText(unread, locale));
  return (finding) => ({
    ...finding,
    message: {
      fr: `${finding.message.fr} Cherché dans ce qui a été lu\u202f; n’ont pas été lues\u202f: ${parts.fr}.`,
      en: `${finding.message.en} Looked for in what was read; not read: ${parts.en}.`,
    },
    evidence: { ...finding.evidence, unread: unread.map(({ code, count, examples }) => ({ code, count, examples })) },
  });
}

function unmeasured(audit: AuditDefinition, outcome: NotMeasured): AuditResult {
  const { notMeasured, fix } = outcome;
  return { audit, status: 'not-measured', checked: 0, findings: [], reason: notMeasured, remedy: fix ?? null };
}

/** Families that judge what pages say and show: they judge hidden pages too on a site that hides most of its pages. */
const ofTexts = /^(?:title|desc|heading|content|image|schema|social|lang)\./;

/** Families that judge addresses and answers, errors served as pages among them. */
const ofAddresses = /^(?:http|index|canonical|url|sitemap|security)\./;
/** Kinds whose faults are their own presence: the other families do not list them page by page. */
const failed: readonly PageKind[] = ['error'];

/** Getters compute a fact on first read, and an undeclared fact is absent. */
function onlyNeeded(audit: AuditDefinition, facts: SiteFacts): SiteFacts {
  const needed = {};
  for (const name of audit.needs) {
    const fact = name === 'indexablePages' && ofTexts.test(audit.id) ? 'analysedPages' : name;
    const get =
      name === 'indexablePages'
        ? () => judgedPages(writtenPages(facts[fact] as SiteFacts['indexablePages'], audit, facts), audit, facts)
        : () => facts[fact];
    Object.defineProperty(needed, name, { enumerable: true, get });
  }
  return needed as SiteFacts;
}

/** Nobody rewrites the text of a page that is to be removed. */
const writtenPages = (pages: readonly PageFacts[], { id }: AuditDefinition, facts: SiteFacts): readonly PageFacts[] =>
  ofTexts.test(id) ? withoutEnded(pages, facts) : pages;

/** Pages without the kinds that a check leaves out; the same list for all checks that leave out the same kinds. */
function judgedPages(
  pages: readonly PageFacts[],
  { id, leavesOut = [] }: AuditDefinition,
  { kindOf }: SiteFacts,
): readonly PageFacts[] {
  const left = ofAddresses.test(id) ? leavesOut : [...leavesOut, ...failed];
  if (left.length === 0) return pages;
  const lists = listsOf(pages);
  const key = left.join(' ');
  let kept = lists.get(key);
  if (kept === undefined) {
    kept = pages.filter(({ record }) => !left.includes(sureKind(kindOf, record.url)));
    lists.set(key, kept);
  }
  return kept;
}

const listsOf = memoizeByObject((_pages: readonly PageFacts[]) => new Map<string, readonly PageFacts[]>());
