import type { Text } from '../../values/text.ts';
import type { CacPolicy, ChannelReuse } from './plan.ts';
import type { Reallocation } from './reallocation.ts';

/** The ceiling of the acquisition cost and what each channel's past says, read by every other part. */
export interface Steering {
  readonly cac: CacPolicy;
  readonly channels: readonly ChannelReuse[];
  /** Ceiling of a channel, currency units. */
  readonly channelCap: number;
  readonly cacMax: number;
  readonly capText: Text;
  readonly breakEvenText: Text;
  /** Decision on a channel type; `pending` when nothing was ever spent on it. */
  readonly decisionOf: (channelTypeId: string) => ChannelReuse['decision'];
  /** How the acquisition budget of the next cycle is spread over the channels. */
  readonly allocation: Reallocation;
}
