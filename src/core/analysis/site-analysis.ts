import type { BrandWords } from '../audience/brand-words.ts';
import type { AudienceCoverage } from '../audience/audience-coverage.ts';
import type { RuleOutcome } from '../audits/results/ignore-rules.ts';
import type { Comparison } from '../audits/comparison/compare-audits.ts';
import type { AuditResult } from '../audits/results/run-audits.ts';
import type { Scores } from '../audits/results/score.ts';
import type { SiteFacts } from '../audits/facts/site-facts.ts';
import type { FindingRow } from '../audits/results/to-findings.ts';
import type { Diagnosis } from '../diagnoses/diagnosis.ts';
import type { ScoreCap } from '../diagnoses/score-cap.ts';
import type { DocumentBrand } from '../values/document-brand.ts';
import type { AddedSentence } from '../linking/see-also/added-sentence.ts';
import type { Suggestion } from '../linking/suggestions.ts';
import type { CompetingPages } from '../semantics/competing-pages.ts';
import type { Keyphrase } from '../semantics/keyphrases/keyphrases.ts';
import type { SiteKeyword } from '../semantics/site-keywords.ts';
import type { SearchRow } from './semantics/search-rows.ts';
import type { Text } from '../values/text.ts';

/** A topic of the site. */
export interface TopicRow {
  /** Id of the topic, unique in the audit. */
  readonly id: string;
  /** What people call the topic: the search that its hub page answers, or the phrase that its pages share. */
  readonly name: string;
  /** Expressions of the topic, best first. */
  readonly terms: readonly string[];
  /** Addresses of the pages of the topic. */
  readonly pages: readonly string[];
  /** Address of the hub page; null when the topic has none. */
  readonly hub: string | null;
}

/** A line of `topics.json`. */
export interface TopicLine extends TopicRow {
  /** `site` for the one subject of a site without topics, with all its pages read; `topic` for the others. */
  readonly scope: 'site' | 'topic';
}

/** A line of `keyphrases.jsonl`. */
export interface KeyphraseRow {
  /** Address of the page. */
  readonly url: string;
  /** Keyphrases of the page, best first. */
  readonly keyphrases: readonly Keyphrase[];
  /** Why the page has no keyphrase; absent when it has one. */
  readonly reason?: Text;
}

/** Result of the semantic stage. */
export interface SemanticResult {
  readonly keyphrases: readonly KeyphraseRow[];
  /** Best first. */
  readonly siteKeywords: readonly SiteKeyword[];
  readonly topics: readonly TopicRow[];
  /** What the whole site is about, with its town; null when its home page does not say. */
  readonly subject: string | null;
  readonly topicOf: ReadonlyMap<string, string>;
  readonly suggestions: readonly Suggestion[];
  /** Sentences to add where no word can carry a missing link. */
  readonly additions: readonly AddedSentence[];
  /** Pages that may answer the same search, most similar first. */
  readonly competing: readonly CompetingPages[];
  readonly coverage: AudienceCoverage | null;
  /** Searches of imported files, the most clicks to gain first; absent without such a file. */
  readonly searches?: readonly SearchRow[];
  /** Words that the brand wants, and those of its site; null without a company or without pages in its language. */
  readonly brand: BrandWords | null;
  /** Pages or stages without a result, and the reason. */
  readonly notMeasured: readonly { readonly what: string; readonly reason: Text }[];
}

/** The complete analysis of a crawl, from which files, report and API are written. */
export interface SiteAnalysis {
  readonly facts: SiteFacts;
  readonly results: readonly AuditResult[];
  readonly findings: readonly FindingRow[];
  /** Faults of the whole site, worst first. */
  readonly diagnoses: readonly Diagnosis[];
  /** Capped by the worst diagnosis. */
  readonly scores: Scores;
  /** What caps the score; null when nothing does. */
  readonly scoreCap: ScoreCap | null;
  /** The owner's ignore rules with their outcome; absent without rules. */
  readonly ignoreRules?: readonly RuleOutcome[];
  /** Comparison with the baseline audit; absent without one. */
  readonly comparison?: Comparison | null;
  readonly semantics: SemanticResult | null;
  /** Persona id → name. */
  readonly personaNames: ReadonlyMap<string, string>;
  /** Look of the documents; absent when no company declares one. */
  readonly look?: DocumentBrand;
}
