import type { Text } from '../../../values/text.ts';

/** A bar chart as data: every export draws it with its table and its alternative text. */
export interface ChartDescription {
  /** What the bars measure. */
  readonly title: Text;
  /** Unit of the values: minor units of the currency for `money`, 0–1 for `share`. */
  readonly unit: 'money' | 'count' | 'share';
  /** One bar a row, in the order of reading. */
  readonly bars: readonly {
    /** Name of the bar. */
    readonly label: Text;
    /** Value in the unit of the chart. */
    readonly value: number;
    /** True for the bars that the sentence is about. */
    readonly strong: boolean;
  }[];
  /** A line to compare the bars with; null without one. */
  readonly limit: {
    /** Name of the line. */
    readonly label: Text;
    /** Value in the unit of the chart. */
    readonly value: number;
  } | null;
}

/** What shows whether the answer to a finding works. */
export interface FindingIndicator {
  /** What is counted. */
  readonly name: Text;
  /** Unit of the values: 0–1 for `share`, minor units of the currency for `money`. */
  readonly unit: 'money' | 'count' | 'share';
  /** Value of the measured period; null = not known. */
  readonly start: number | null;
  /** Value to reach by the end of the cycle; null for a task that is done or not. */
  readonly target: number | null;
}

/** A task made for one finding. */
export interface FindingAnswer {
  /** The task as an instruction. */
  readonly title: Text;
  /** What to do, one thing after the other. */
  readonly steps: readonly Text[];
  /** How one sees that it is done. */
  readonly done: Text;
  /** What shows whether it works. */
  readonly indicator: FindingIndicator;
}

/** An argued sentence about the company: what was found, what it costs, what proves it and what to do. */
export interface PlannedInsight {
  /** Id of the insight, unique in the plan. */
  readonly id: string;
  /** Id of the kind of insight in the catalogue. */
  readonly kind: string;
  /** Subject, such as `budget`, `path` or `audience`; the leading insights have different ones. */
  readonly subject: string;
  /** The finding in one sentence. */
  readonly title: Text;
  /** Why it matters here, and how its size was computed. */
  readonly argument: Text;
  /** What to do about it, as an instruction. */
  readonly remedy: Text;
  /** Margin at stake a month, minor units of the currency of the plan; null when it cannot be put in money. */
  readonly moneyPerMonth: number | null;
  /** Customers at stake a month; null when they cannot be counted. */
  readonly customersPerMonth: number | null;
  /** How sure the finding is, 0–1. */
  readonly certainty: number;
  /** Figures that prove it. */
  readonly evidence: readonly Text[];
  /** Its picture; null when it has none. */
  readonly chart: ChartDescription | null;
  /** Ids of the actions of the plan that answer it. */
  readonly actionIds: readonly string[];
  /** The task of the plan made for this finding alone; null when other actions answer it. */
  readonly answer: FindingAnswer | null;
  /** True for the insights that open the report. */
  readonly leads: boolean;
  /** Id of the insight that opens the report about the same channel, beside which this one is shown; null without one. */
  readonly beside: string | null;
}

/** One of the three priorities of the cycle. */
export interface Priority {
  /** Id of the priority: `acquire`, `convert` or `keep`. */
  readonly id: string;
  /** The priority as an instruction. */
  readonly title: Text;
  /** Why it comes at this rank. */
  readonly why: Text;
  /** Ids of the insights behind it. */
  readonly insightIds: readonly string[];
  /** Ids of its projects. */
  readonly projectIds: readonly string[];
}

/** Actions that are carried out together. */
export interface Project {
  /** Id of the project. */
  readonly id: string;
  /** Name of the project. */
  readonly title: Text;
  /** Id of its priority. */
  readonly priorityId: string;
  /** Id of the insight that it answers; null for the base work of a cycle. */
  readonly insightId: string | null;
  /** Ids of its actions, in the order of their start. */
  readonly actionIds: readonly string[];
  /** Hours reserved for its actions. */
  readonly hours: number;
  /** First day of its actions, `YYYY-MM-DD`. */
  readonly start: string;
  /** Last day of its actions, `YYYY-MM-DD`. */
  readonly end: string;
}
