import type { KeywordRow } from '../../core/analysis/semantics/keyword-page.ts';
import type { SearchRow } from '../../core/analysis/semantics/search-rows.ts';
import type { KeyphraseRow, TopicLine } from '../../core/analysis/site-analysis.ts';
import type { SiteEquity } from '../../core/analysis/equity/site-equity.ts';
import type { CoverageCell } from '../../core/audience/coverage-cell.ts';
import type { BrandWords } from '../../core/audience/brand-words.ts';
import type { Comparison } from '../../core/audits/comparison/compare-audits.ts';
import type { FindingRow } from '../../core/audits/results/to-findings.ts';
import type { Diagnosis } from '../../core/diagnoses/diagnosis.ts';
import type { SiteProfile } from '../../core/framework/company/site-profile/site-profile.ts';
import type { Validation } from '../../core/gauge/validate-strategy.ts';
import type { AddedSentence } from '../../core/linking/see-also/added-sentence.ts';
import type { ProbeRecord } from '../../core/pages/probe.ts';
import type { StrategyContent } from '../../core/planning/plan/plan.ts';
import type { PlacedWork } from '../../core/planning/calendar/placed-work.ts';
import type { PreviousCycle } from '../../core/planning/plan/previous-cycle.ts';
import type { CompetingPages } from '../../core/semantics/competing-pages.ts';
import type { ReusedAction } from '../../core/strategy/close-cycle.ts';
import type { ActionRow } from '../../exports/audit/actions-json.ts';
import type { ImageRow } from '../../exports/audit/images-jsonl.ts';
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
    /** Results of the previous cycle; absent in a first one. */
    readonly previous?: PreviousCycle;
    /** What a person put on days of the calendar before the plan was made; absent without any. */
    readonly placed?: readonly PlacedWork[];
  };
}

/**
 * The type of each JSON file that a command writes: of the document, or of one line when the name ends in `.jsonl`.
 * The published schemas and the page that explains every field are generated from it; `audit.json` has its own schema,
 * `AuditSummary`.
 */
export interface OutputFiles {
  /** Every address that the crawl knows, files and redirects included. */
  'pages.jsonl': PageRow;
  /** Every link of every page, internal and external, one line for each occurrence. */
  'links.jsonl': LinkRow;
  /** Every fault that a check found, and the checks that could not be measured. */
  'findings.jsonl': FindingRow;
  /** Files and external addresses that pages link to or load, with their response. */
  'probes.jsonl': ProbeRecord;
  /** Every image that pages show, one line for each file. */
  'images.jsonl': ImageRow;
  /** Keyphrases of each page. */
  'keyphrases.jsonl': KeyphraseRow;
  /** Keyphrases of the site as a whole, best first, each with its page. */
  'keywords.json': readonly KeywordRow[];
  /** Searches of the imported files, the most clicks to gain first, each with its page and what to change there. */
  'searches.json': readonly SearchRow[];
  /** Links to add on words that pages already contain, best first. */
  'suggestions.jsonl': SuggestionRow;
  /** Sentences to add where no words of the page can carry a missing link, best first. */
  'additions.jsonl': AddedSentence;
  /** Pairs of pages that may answer the same search, most similar first. */
  'competing.json': readonly CompetingPages[];
  /** Topics of the site, with their pages. */
  'topics.json': readonly TopicLine[];
  /** How well the site answers each persona of the company file, by stage and topic. */
  'coverage.json': readonly CoverageCell[];
  /** Needs of each persona of the company file, with the page that answers each best. */
  'needs.json': readonly NeedRow[];
  /** Words that the company wants for its brand, and those that its site uses. */
  'brand.json': BrandWords;
  /** Changes since an earlier audit, given with `baseline`. */
  'comparison.json': Comparison;
  /** Internal rank of sections, topics, personas and stages, and the rank that passes between them. */
  'equity.json': SiteEquity;
  /** Facts about the company found on its site: proposed answers for the company file. */
  'site-profile.json': SiteProfile;
  /** Faults of the whole site, worst first; empty when there is none. */
  'diagnoses.json': readonly Diagnosis[];
  /** What to do first on the site, at most 20 entries, in the order of the report. */
  'actions.json': readonly ActionRow[];
  /** A plan of one cycle. */
  'strategy.json': StrategyFile;
  /** The rules of the twenty criteria that a plan breaks. */
  'validation.json': Validation;
  /** Results of a closed cycle, with the decision on each action and channel. */
  'closing.json': ClosingFile;
  /** What becomes of each action of a closed cycle in the next plan. */
  'reuse.json': readonly ReusedAction[];
}
