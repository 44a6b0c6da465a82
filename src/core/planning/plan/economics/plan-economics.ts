import type { Text } from '../../../values/text.ts';
import type { ChannelReuse } from '../steering.ts';

/** What a customer brings and costs; amounts in minor units, excluding VAT, null where nothing was counted. */
export interface PlanEconomics {
  /** Margin of a customer over the horizon. */
  readonly ltv: number;
  /** Months over which the value of a customer is counted. */
  readonly horizonMonths: number;
  /** Value of a customer divided by its mean cost. */
  readonly ltvCac: number | null;
  /** Highest cost of a new customer: the smaller of `byRatio` and `byPayback`. */
  readonly cacMax: number;
  /** The constraint that determines the ceiling. */
  readonly binding: 'ltv_ratio' | 'payback';
  /** Value of a customer divided by the least ratio of the company. */
  readonly byRatio: number;
  /** Margin of a customer within the longest payback of the company. */
  readonly byPayback: number;
  /** How the ceiling was derived, in a sentence. */
  readonly derivation: Text;
  /** First month whose cumulated margin covers the mean cost; null when none within the horizon does. */
  readonly paybackMonths: number | null;
  /** Cost of all channels and of shared work, per new customer. */
  readonly blendedCac: number | null;
  /** Cost of paid and influence channels, per customer of theirs. */
  readonly paidCac: number | null;
  /** The rest of the cost, per customer of the other channels. */
  readonly organicCac: number | null;
  /** Cost outside channels (sales, onboarding), per new customer; it is deducted from the ceiling of a channel. */
  readonly sharedPerCustomer: number;
  /** Every channel that costs something, in the order of the company file. */
  readonly byChannel: readonly ChannelEconomics[];
}

/** Cost and customers of a channel over the measured period. */
export interface ChannelEconomics {
  /** Id of the channel in the company file. */
  readonly channelId: string;
  /** Id of its type in the catalogue (`CH-SEO`). */
  readonly typeId: string;
  /** Cash, goods and hours, minor units. */
  readonly cost: number;
  /** Null = not counted. */
  readonly newCustomers: number | null;
  /** Cost per new customer, minor units; null without a counted customer. */
  readonly cac: number | null;
  /** Whether the cost per customer passes the ceiling of a channel; null when unknown. */
  readonly aboveCeiling: boolean | null;
  /** Decision on the channel. */
  readonly decision: ChannelReuse['decision'];
}
