import type { Text } from '../../values/text.ts';

/** A cost of an action: its hours or its cash. */
export interface CostLine {
  /** Id of the line: the id of the action followed by `-people` or `-cash`. */
  readonly id: string;
  /** Id of the channel type of the catalogue (`CH-SEO`); null when the action has no channel. */
  readonly channelId: string | null;
  /** Part of the budget that the cost belongs to. */
  readonly purpose: 'acquisition' | 'activation' | 'retention' | 'referral' | 'steering';
  /**
   * What is paid: `media` space, `production`, a `tool`, `people` (working time), a `reward`, a `fee`, or goods given
   * (`in_kind`).
   */
  readonly nature: 'media' | 'production' | 'tool' | 'people' | 'reward' | 'fee' | 'in_kind';
  /** Minor units. */
  readonly planned: number;
  /** Minor units already committed. */
  readonly committed: number;
  /** Minor units spent; null = not recorded. */
  readonly actual: number | null;
  /** Hours of work behind the cost; null for a cost that is not working time. */
  readonly hours: number | null;
  /** Day on which the cost is due, `YYYY-MM-DD`. */
  readonly date: string;
  /** Why the planned cost is 0; null when it is not. */
  readonly zeroReason: Text | null;
}

/** Budget of the cycle against planned costs, minor units. */
export interface CostSummary {
  /** ISO 4217 code of the currency. */
  readonly currency: string;
  /** Cash budget of the cycle, from the company file. */
  readonly budget: number;
  /** Planned costs without working time. */
  readonly cashPlanned: number;
  /** Planned cost of working time. */
  readonly peoplePlanned: number;
  /** Budget that no action uses. */
  readonly contingency: number;
  /** The cash budget, split by purpose. */
  readonly byPurpose: readonly {
    /** Part of the budget. */
    readonly purpose: CostLine['purpose'];
    /** Cash that the company allows for the purpose. */
    readonly cap: number;
    /** Cash planned for the purpose. */
    readonly planned: number;
  }[];
}
