import type { Text } from '../../values/text.ts';

/** A cost of an action: its hours or its cash. */
export interface CostLine {
  readonly id: string;
  readonly channelId: string | null;
  readonly purpose: 'acquisition' | 'activation' | 'retention' | 'referral' | 'steering';
  readonly nature: 'media' | 'production' | 'tool' | 'people' | 'reward' | 'fee' | 'in_kind';
  /** Minor units. */
  readonly planned: number;
  /** Minor units already committed. */
  readonly committed: number;
  /** Minor units spent; null = not recorded. */
  readonly actual: number | null;
  readonly hours: number | null;
  readonly date: string;
  /** Why the planned cost is 0; null when it is not. */
  readonly zeroReason: Text | null;
}

/** Budget of the cycle against planned costs, minor units. */
export interface CostSummary {
  readonly currency: string;
  readonly budget: number;
  readonly cashPlanned: number;
  readonly peoplePlanned: number;
  /** Budget that no action uses. */
  readonly contingency: number;
  readonly byPurpose: readonly {
    readonly purpose: CostLine['purpose'];
    /** Cash that the company allows for the purpose. */
    readonly cap: number;
    readonly planned: number;
  }[];
}
