import type { Text } from '../../../values/text.ts';
import type { Message, Target } from '../action.ts';
import type { ReadyText } from './ready-text.ts';

/** An acquisition scenario: hypothesis, dated steps, messages, expected results and decision rule. */
export interface ScenarioDetail {
  /** Id of the scenario in the catalogue. */
  readonly typeId: string;
  /** What is expected to work, and for whom. */
  readonly hypothesis: Text;
  /** The single thing to change when results are low. */
  readonly variable: Text;
  /** Publications and tasks of the scenario, in order. */
  readonly steps: readonly {
    /** Day, `YYYY-MM-DD`. */
    readonly date: string;
    /** Id of the channel type of the catalogue (`CH-SEO`). */
    readonly channelId: string;
    /** What the person sees or receives. */
    readonly touch: Text;
  }[];
  /** The message and a variant that differs in one element. */
  readonly messages: readonly Message[];
  /** The text of the scenario in its own form: search ads, e-mail, landing page, note to a partner. */
  readonly ready: ReadyText | null;
  /** Media to prepare, such as `photo` or `email`. */
  readonly supports: readonly string[];
  /** Hashtags of the publications; empty on channels without hashtags. */
  readonly hashtags: readonly {
    /** The hashtag, with `#`. */
    readonly tag: string;
    /** What it names: `brand`, `campaign`, `niche`, `product`, `local`, `event` or `generic`. */
    readonly scope: string;
  }[];
  /** How each channel passes the content on, and how often. */
  readonly shares: readonly {
    /** How the content is passed on; `original` on the first channel, where it is published. */
    readonly type: string;
    /** Id of the channel type of the catalogue (`CH-SEO`). */
    readonly channelId: string;
    /** Publications a week. */
    readonly perWeek: number;
  }[];
  /** Results expected on the last day of the scenario, the main indicator first. */
  readonly expected: readonly {
    /** Id of the indicator in the catalogue. */
    readonly kpiId: string;
    /** Value before the scenario, in the unit of the indicator; null when not measured. */
    readonly baseline: number | null;
    /** Why the baseline is null; null when it is not. */
    readonly baselineReason: Text | null;
    /** Low end of the expected values. */
    readonly low: number;
    /** Expected value. */
    readonly mid: number;
    /** High end of the expected values. */
    readonly high: number;
    /** Day of the reading, `YYYY-MM-DD`. */
    readonly dueDate: string;
  }[];
  /** When the scenario is extended, corrected or stopped. */
  readonly decisionRule: {
    /** Condition to extend it. */
    readonly scaleIf: Text;
    /** Condition to change its variable. */
    readonly fixIf: Text;
    /** Condition to stop it. */
    readonly stopIf: Text;
  };
  /** Score of the scenario for this persona, 0–1, and its factors. */
  readonly relevance: {
    /** Weighted mean of the factors that are measured, 0–1. */
    readonly index: number;
    /** Mean affinity of the persona with the channels, 0–1. */
    readonly affinity: number;
    /** Weight of the goals of the company that its stages serve, 0–1. */
    readonly objective: number;
    /** Past results of the channels, 0–1; null when nothing was spent on them. */
    readonly evidence: number | null;
    /** Part of the cycle in the season of the company, 1 for a seasonal scenario; null when no season is stated. */
    readonly season: number | null;
  };
  /** Page that the scenario brings people to. */
  readonly target: Target;
}
