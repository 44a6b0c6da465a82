import type { Text } from '../values/text.ts';
import type { AccessStatus, PageAccess } from './coverage-gap.ts';
import type { CoverageMeter } from './coverage-meter.ts';
import type { SiteOffer } from './coverage-subjects.ts';
import type { NeedKeyword, StageCode } from './persona-needs.ts';
import type { PageAnswers } from './subject-questions.ts';
import type { PageText } from '../semantics/page-text.ts';

/** A keyword of a persona with the page that answers it best. */
export interface NeedCoverage extends NeedKeyword {
  /** How well the best page answers the need, 0–1. */
  readonly score: number;
  /** True when the score is 0.6 or more. */
  readonly covered: boolean;
  /** Address of the best page; null when no page is about the need. */
  readonly page: string | null;
  /** Passage of the page that answers best; null without one. */
  readonly passage: string | null;
  /** Id of the topic of the page in `topics.json`; null without one. */
  readonly topic: string | null;
}

/** How well the site answers one persona at one stage on one subject, with the best page and what is missing. */
export interface CoverageCell {
  /** Id of the persona of the company file. */
  readonly persona: string;
  /** An offer, a topic or a search; null for what is asked of the company as a whole; absent from older audits. */
  readonly subject?: string | null;
  /** Id of the topic of the best page in `topics.json`; null when it belongs to none. */
  readonly topic: string | null;
  /** Stage at which the persona has these needs: a search (`ACQ`), a doubt (`ACT`), readiness to buy (`REV`). */
  readonly stage: StageCode;
  /** How well the site answers, 0–1; null when no page of the site is in the language of the persona. */
  readonly score: number | null;
  /** Address of the page that answers best; null when no page is about these needs. */
  readonly page: string | null;
  /** Passage of the page that answers best; null without one. */
  readonly passage: string | null;
  /** (1 − score) × weight of the persona × importance of the subject × penalty of the access; null when not measured. */
  readonly gap: number | null;
  /** Clicks from the start and links to the best page. */
  readonly access: {
    /** Clicks from the start page; null when no path of links reaches the page, or without a page. */
    readonly depth: number | null;
    /** Links to the page from pages of the same topic. */
    readonly inlinksSameTopic: number;
    /** Whether the page exists and is easy to reach. */
    readonly status: AccessStatus;
  };
  /** Number of searches and questions of the cell. */
  readonly keywords: number;
  /** Searches and questions that no page answers well enough, in the language of the persona. */
  readonly missing: readonly string[];
  /** Why the score is null; null when it is not. */
  readonly reason: Text | null;
}

/** The pages of one language, with what coverage reads of them. */
export interface CoveragePages {
  readonly meter: CoverageMeter;
  readonly urlOf: (row: number) => string;
  readonly rows: number;
  readonly textOf: (row: number) => PageText | null;
}

/** Facts of a page that coverage reads besides its words. */
export interface PageContext {
  readonly topicOf: (url: string) => string | null;
  readonly topicName: (id: string) => string | null;
  readonly accessOf: (url: string) => PageAccess | null;
  /** The stage a page is written for; null when its intent is not clear. */
  readonly stageOf: (url: string) => StageCode | null;
  /** Pages that another finding asks to redirect: none of them is the one to write on; absent = none. */
  readonly leaving?: ReadonlySet<string>;
  /** What the site sells, the most important first. */
  readonly offers: readonly SiteOffer[];
  /** What a page says to somebody who hesitates; null for a page that was not read. */
  readonly answersOf: (url: string) => PageAnswers | null;
}
