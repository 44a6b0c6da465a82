import type { Text } from '../../values/text.ts';
import type { ReuseDecision } from './reuse-decision.ts';
import type { ChannelMove, Reallocation, ReallocationRow } from './reallocation.ts';

/** Value and highest cost of a customer of one line of business, beside what its customers cost today; minor units. */
export interface LineCeiling {
  /** Id of the line. */
  readonly id: string;
  /** The public that the line serves. */
  readonly name: Text;
  /** Names of the offers that it buys. */
  readonly offers: readonly string[];
  /** Ids of the channels whose customers belong to the line. */
  readonly channelIds: readonly string[];
  /** Ids of the personas of the line. */
  readonly personaIds: readonly string[];
  /** Whether it is the other side of a market, which sells instead of buying. */
  readonly isSellers: boolean;
  /** Margin of one sale, or of one month of a subscription. */
  readonly each: number;
  /** Sales of one customer over the horizon; null for a subscription. */
  readonly orders: number | null;
  /** Margin of one customer over the horizon. */
  readonly value: number;
  /** Most that a customer of the line may cost through a channel. */
  readonly ceiling: number;
  /** Cost at which a channel neither gains nor loses on a customer of the line. */
  readonly breakEven: number;
  /** What limits the cost: the ratio of value to cost or the payback. */
  readonly bindingConstraint: 'ltv_ratio' | 'payback';
  /** Acquisition cost of the channels of the line over the measured period. */
  readonly cost: number;
  /** New customers that these channels brought; null where nothing counts them. */
  readonly newCustomers: number | null;
  /** Cost of one of them; null when unknown. */
  readonly cac: number | null;
}

/** Highest cost of a new customer, and the alerts around it; minor units. */
export interface CacPolicy {
  /** Highest cost of a new customer, all acquisition costs included. */
  readonly cacMax: number;
  /**
   * What limits the cost: the ratio of customer lifetime value to cost (`ltv_ratio`) or the time to earn it back
   * (`payback`).
   */
  readonly bindingConstraint: 'ltv_ratio' | 'payback';
  /** Acquisition costs outside channels (sales, onboarding), per new customer. */
  readonly sharedPerCustomer: number;
  /** Ceiling of one channel: the shared cost of a customer is deducted. */
  readonly channelCap: number;
  /** Cost at which a channel neither gains nor loses. */
  readonly breakEven: number;
  /** The ceilings of the lines of business, which decide in place of the mean; empty where the company has one line. */
  readonly lines: readonly LineCeiling[];
  /** Costs per customer that raise an alert. */
  readonly alerts: readonly {
    /** `amber`: check; `red`: spending is frozen until a decision. */
    readonly level: 'amber' | 'red';
    /** Cost per customer over 28 days that raises the alert. */
    readonly at: number;
    /** Text of the alert. */
    readonly message: Text;
  }[];
  /** When a pause of a channel is proposed. */
  readonly pauseRule: Text;
  /** Who decides when nobody answers an alert. */
  readonly escalation: Text;
  /** How often the costs are reviewed. */
  readonly reviewCadence: Text;
  /** Person or role in charge. */
  readonly owner: Text;
}

/** Decision on a channel, from its past results. */
export interface ChannelReuse {
  /** Id of the channel in the company file. */
  readonly channelId: string;
  /** Id of its type in the catalogue (`CH-SEO`). */
  readonly typeId: string;
  /** What to do with the channel; `pending` when no acquisition spending was measured on it. */
  readonly decision: 'pending' | ReuseDecision;
  /** Cost per new customer, minor units; null when unknown. */
  readonly cac: number | null;
  /** Most that a customer of the channel may cost by its line of business, minor units. */
  readonly ceiling: number;
  /** Name of the line of business whose customers the channel brings; null where the company has one line. */
  readonly line: Text | null;
  /** The odds behind the decision, in a sentence. */
  readonly rule: Text;
  /** Why the channel is cut; null for another decision. */
  readonly lesson: Text | null;
  /** Why it must not be used as the company means to, with the lawful way; null when no risk is seen. */
  readonly risk: {
    /** What must not be done, and why. */
    readonly verdict: Text;
    /** The lawful way to the same people. */
    readonly alternative: Text;
  } | null;
}

/** A task that runs on a schedule. */
export interface AutomationJob {
  /** Id of the task. */
  readonly id: string;
  /**
   * What the task does: `import` figures, compute indicators (`kpi`), raise an `alert` or prepare the next plan
   * (`replan`).
   */
  readonly kind: 'import' | 'kpi' | 'alert' | 'replan';
  /** Name of the task. */
  readonly title: Text;
  /** When the task runs. */
  readonly schedule: Text;
}

/** The ceiling of the acquisition cost and the decision on each channel, read by every part of the plan. */
export interface Steering {
  readonly cac: CacPolicy;
  readonly channels: readonly ChannelReuse[];
  /** Ceiling of a channel, currency units. */
  readonly channelCap: number;
  readonly cacMax: number;
  readonly capText: Text;
  readonly breakEvenText: Text;
  /** The same bounds for what is done for one persona on one type of channel: those of the line of business that either belongs to. */
  readonly limitOf: (
    personaId: string,
    typeId: string | undefined,
  ) => Pick<Steering, 'channelCap' | 'capText' | 'breakEvenText'>;
  /** Decision on a channel type; `pending` when nothing was spent on it. */
  readonly decisionOf: (channelTypeId: string) => ChannelReuse['decision'];
  /** Split of the acquisition budget of the next cycle between the channels. */
  readonly allocation: Reallocation;
  /** What a row of the split means for its channel, by month. */
  readonly moveOf: (row: ReallocationRow) => ChannelMove;
}
