import { sum } from '../../../core/values/sum.ts';
import { numberTyped } from '../counts/number-typed.ts';
import type { MonthTexts } from './month-texts.ts';

interface Channel {
  readonly id: string;
  readonly boxes: readonly { readonly name: string }[];
}

/** Of the month that is written, and of those that are kept. */
export interface MonthParts {
  readonly texts: MonthTexts;
  readonly saved: MonthTexts;
}

/** What the channels of a month make together, of a figure that the whole company has too. */
export interface ChannelSum {
  readonly sum: number;
  /** Every channel has the figure. */
  readonly isWhole: boolean;
}

/** By the path of the total; none for a figure that no channel has. */
export type ChannelSums = Readonly<Record<string, ChannelSum>>;

export const channelPath = (channel: string, box: string): string => `channels/${channel}/${box}`;

/** What the channels of the form make together; a box without a number is a figure that its channel does not have. */
export function channelSums(texts: MonthTexts, channels: readonly Channel[]): ChannelSums {
  const names = new Set(channels.flatMap(({ boxes }) => boxes.map(({ name }) => name)));
  return Object.fromEntries(
    [...names].flatMap((name) => {
      const known = channels
        .map(({ id }) => numberTyped(texts[channelPath(id, name)] ?? '', false))
        .filter((value) => typeof value === 'number');
      // To the cent: a sum of amounts has more decimals than they have.
      const total = Math.round(100 * sum(known)) / 100;
      return known.length === 0 ? [] : [[name, { sum: total, isWhole: known.length === channels.length }]];
    }),
  );
}

/** The texts without the totals that are the sum of the channels: those follow the channels. */
export const withoutSums = (texts: MonthTexts, sums: ChannelSums): MonthTexts =>
  Object.fromEntries(
    Object.entries(texts).filter(([path, text]) => sums[path]?.isWhole !== true || text !== String(sums[path].sum)),
  );

/** What the boxes show: what was typed, else the sum that is proposed, else the total that is kept. */
export const withSums = ({ texts, saved }: MonthParts, sums: ChannelSums): MonthTexts => ({
  ...Object.fromEntries(
    Object.entries(sums).flatMap(([path, one]) =>
      one.isWhole ? [[path, String(one.sum)]] : saved[path] === undefined ? [] : [[path, saved[path]]],
    ),
  ),
  ...texts,
});
