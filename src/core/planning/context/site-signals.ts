import type { BrandWords } from '../../audience/brand-words.ts';
import type { SitePresence } from '../../framework/company/site-profile/presence/found-presence.ts';
import type { Text } from '../../values/text.ts';
import type { WorkItem } from '../plan/work-item.ts';

/** Fields of a crawled page that the plan reads. */
export interface SitePageSignal {
  readonly url: string;
  readonly title: string;
  /** Main heading; null when it has none. */
  readonly heading: string | null;
  readonly depth: number | null;
  readonly inlinks: number;
  readonly words: number;
  readonly indexable: boolean;
  readonly topic: string | null;
  readonly language: string | null;
}

/**
 * Results of the crawl and of the semantic analysis for the plan; every list may be empty, and the plan then lists the
 * missing data.
 */
export interface SiteSignals {
  readonly url: string;
  /** Facts of each crawled page; `depth` is null when no followed link reaches it. */
  readonly pages?: readonly SitePageSignal[];
  readonly topics: readonly {
    readonly id: string;
    readonly name: string;
    readonly terms: readonly string[];
    readonly pages: readonly string[];
    readonly hub: string | null;
  }[];
  /** `score` 0–1, null when not measured; `topic` null when the site has none for these words. */
  readonly coverage: readonly {
    readonly persona: string;
    readonly topic: string | null;
    readonly stage: string;
    readonly score: number | null;
    readonly page: string | null;
    readonly passage: string | null;
    readonly gap: string | boolean | null;
  }[];
  /** What each persona searches for, with the page that answers best; `score` 0–1, answered from 0.6. */
  readonly needs?: readonly {
    readonly text: string;
    readonly persona: string;
    readonly score: number;
    readonly page: string | null;
    readonly topic: string | null;
    /** Sentence of the page that answers best; absent from an audit of an earlier version. */
    readonly passage?: string | null;
  }[];
  /**
   * Words the brand wants, with those the site uses; absent from an audit without a company, or from an earlier
   * version.
   */
  readonly brand?: BrandWords;
  readonly keywords: readonly {
    readonly text: string;
    readonly topic: string | null;
    readonly potential: number | null;
    readonly intent: string | null;
    readonly pages: readonly string[];
  }[];
  readonly suggestions: readonly {
    readonly from: string;
    readonly to: string;
    readonly anchor: string;
    readonly sentence: string;
    readonly offset: number;
    readonly reason: Text;
    readonly confidence: number;
    readonly gain: number;
  }[];
  readonly accessibilityFindings: readonly {
    readonly check: string;
    readonly page: string | null;
    readonly message: Text;
  }[];
  readonly priorityPages: readonly string[];
  /** What the audit calls for, in its order; absent from an audit without a list of actions. */
  readonly work?: readonly WorkItem[];
  /** What the site states of the place of its company; absent when it states nothing. */
  readonly presence?: SitePresence;
  /** Check id → number of findings. */
  readonly findings: Readonly<Record<string, number>>;
}
