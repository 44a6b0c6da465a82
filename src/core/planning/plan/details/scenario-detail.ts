import type { Text } from '../../../values/text.ts';
import type { Message, Target } from '../action.ts';
import type { ReadyText } from './ready-text.ts';

/** A message of a step, with where its call leads. */
export interface StepMessage extends Message {
  /** Absolute address of the call; null for a reply or a telephone call. */
  readonly to: string | null;
}

/** An acquisition scenario: hypothesis, dated steps, messages, expected results and decision rule. */
export interface ScenarioDetail {
  /** Id of the scenario in the catalogue. */
  readonly typeId: string;
  /** The work as a sentence to the person who does it. */
  readonly task: Text;
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
    /** What is done on that day. */
    readonly touch: Text;
    /** What people read on that day; null for work that they do not see. */
    readonly message: StepMessage | null;
  }[];
  /** The first message of the steps and a variant that differs in one element. */
  readonly messages: readonly StepMessage[];
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
  /** What the scenario adds by its last day, the main indicator first. */
  readonly expected: readonly {
    /** Id of the indicator in the catalogue. */
    readonly kpiId: string;
    /** Value before the scenario, in the unit of the indicator; null when not measured. */
    readonly baseline: number | null;
    /** Why the baseline is null; null when it is not. */
    readonly baselineReason: Text | null;
    /** Low end of what is added to the baseline; null where nothing measured gives one. */
    readonly low: number | null;
    /** What is expected to be added; null as above. */
    readonly mid: number | null;
    /** High end of what is added; null as above. */
    readonly high: number | null;
    /** What the values are computed from, or the reading that will give them. */
    readonly basis: Text;
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
    /** Mean affinity of the persona with the channels, 0–1; null for a message to people whom the company knows. */
    readonly affinity: number | null;
    /** Weight of the goals of the company that its stages serve, 0–1. */
    readonly objective: number;
    /** Ceiling of a customer beside what one cost on the channels, 0–1; null when nothing was spent on them. */
    readonly evidence: number | null;
    /** Part that is free of what can be served in the weeks after its launch, 1 for a seasonal scenario; null where nothing limits it by month. */
    readonly season: number | null;
    /** What it should leave beside what it costs, 0–1; null where nothing counts it. */
    readonly payback: number | null;
  };
  /** Page that the scenario brings people to. */
  readonly target: Target;
}
