import type { AccessStatus } from '../../audience/coverage-gap.ts';
import type { Text } from '../../values/text.ts';
import type { Target } from './action.ts';

/** A subject that the public searches, with its page and what the plan does about it. */
export interface PlannedTopic {
  /** Id of the topic, used by `keywords` and by the contents of `actions`. */
  readonly id: string;
  /** Name of the topic. */
  readonly name: string;
  /** Main keyword. */
  readonly keyword: string;
  /** Id of the persona of the company file that searches it. */
  readonly personaId: string;
  /** Search intent: `transactional`, `commercial`, `local`, `informational` or `navigational`. */
  readonly intent: string;
  /** Ids of the keywords of the company file that belong to the topic. */
  readonly keywordIds: readonly string[];
  /** Words and expressions of the topic. */
  readonly terms: readonly string[];
  /** Page that answers the topic. */
  readonly target: Target;
  /** Whether the page exists and is well linked: `ok`, `weak_links`, `too_deep` or `missing_page`. */
  readonly linkStatus: AccessStatus;
  /** Share of the audience's searches that the site answers, 0–1; null = not measured. */
  readonly coverage: number | null;
  /** Margin a month at full effect, currency units; null when no volume is known. */
  readonly potential: number | null;
  /** Clicks a month at the target position; null when no volume is known. */
  readonly expectedClicks: number | null;
  /** Priority, 0–1: the potential that the site does not cover yet. */
  readonly gap: number;
  /** Ids of the contents of the plan about the topic. */
  readonly actionIds: readonly string[];
  /** Why a topic that is not well linked has no action; null otherwise. */
  readonly noActionReason: Text | null;
}

/** A tracked keyword and what its target position is worth. */
export interface PlannedKeyword {
  /** Id of the keyword in the company file. */
  readonly id: string;
  /** The words that are searched. */
  readonly term: string;
  /** Id of its topic in `topics`. */
  readonly topicId: string;
  /** Id of the persona of the company file that searches it. */
  readonly personaId: string;
  /** Search intent: `transactional`, `commercial`, `local`, `informational` or `navigational`. */
  readonly intent: string;
  /** Searches a month; null when unknown. */
  readonly volume: number | null;
  /** Present position of the site in search results, from 1; null when absent or unknown. */
  readonly position: number | null;
  /** Clicks a month at the target position; null when no volume is known. */
  readonly expectedClicks: number | null;
  /** Margin a month, currency units; null when no volume is known. */
  readonly value: number | null;
  /** True when no volume is known: the figures are then unknown. */
  readonly proxy: boolean;
  /** File and days that each figure was read from, by name of the figure; a figure without one is declared. */
  readonly sources?: Readonly<Record<string, string>>;
}
