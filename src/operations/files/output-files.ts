import type { KeyphraseRow, TopicRow } from '../../core/analysis/site-analysis.ts';
import type { SiteEquity } from '../../core/analysis/equity/site-equity.ts';
import type { CoverageCell } from '../../core/audience/audience-coverage.ts';
import type { BrandWords } from '../../core/audience/brand-words.ts';
import type { Comparison } from '../../core/audits/comparison/compare-audits.ts';
import type { FindingRow } from '../../core/audits/results/to-findings.ts';
import type { SiteProfile } from '../../core/framework/company/site-profile/site-profile.ts';
import type { Validation } from '../../core/gauge/validate-strategy.ts';
import type { AddedSentence } from '../../core/linking/added-sentence.ts';
import type { ProbeRecord } from '../../core/pages/probe.ts';
import type { StrategyContent } from '../../core/planning/plan/plan.ts';
import type { PreviousCycle } from '../../core/planning/plan/previous-cycle.ts';
import type { CompetingPages } from '../../core/semantics/competing-pages.ts';
import type { SiteKeyword } from '../../core/semantics/site-keywords.ts';
import type { ReusedAction } from '../../core/strategy/close-cycle.ts';
import type { ActionRow } from '../../exports/audit/actions-json.ts';
import type { LinkRow } from '../../exports/audit/links-jsonl.ts';
import type { NeedRow } from '../../exports/audit/needs-json.ts';
import type { PageRow } from '../../exports/audit/pages-jsonl.ts';
import type { SuggestionRow } from '../../exports/audit/suggestions-jsonl.ts';
import type { ClosingFile } from '../../exports/cycle/closing-json.ts';

/** The content of `strategy.json`. */
export interface StrategyFile extends StrategyContent {
  /** What the plan was made from. */
  readonly inputs: {
    /** The company file as read, keys in order: see the schema of the company file. */
    readonly company: object;
    /** Digest of the figures taken from the audit; null without one. */
    readonly siteHash: string | null;
    /** What the former cycle taught; absent in a first one. */
    readonly previous?: PreviousCycle;
  };
}

/**
 * The type of each JSON file that a command writes: of the document, or of one line when the name ends in `.jsonl`.
 * The published schemas and the page that explains every field are generated from it; `audit.json` has its own schema,
 * `AuditSummary`.
 */
export interface OutputFiles {
  'pages.jsonl': PageRow;
  'links.jsonl': LinkRow;
  'findings.jsonl': FindingRow;
  'probes.jsonl': ProbeRecord;
  'keyphrases.jsonl': KeyphraseRow;
  'keywords.json': readonly SiteKeyword[];
  'suggestions.jsonl': SuggestionRow;
  'additions.jsonl': AddedSentence;
  'competing.json': readonly CompetingPages[];
  'topics.json': readonly TopicRow[];
  'coverage.json': readonly CoverageCell[];
  'needs.json': readonly NeedRow[];
  'brand.json': BrandWords;
  'comparison.json': Comparison;
  'equity.json': SiteEquity;
  'site-profile.json': SiteProfile;
  'actions.json': readonly ActionRow[];
  'strategy.json': StrategyFile;
  'validation.json': Validation;
  'closing.json': ClosingFile;
  'reuse.json': readonly ReusedAction[];
}
