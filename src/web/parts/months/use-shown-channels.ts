import { useState } from 'react';
import type { KnownPlan } from '../known-plan.ts';
import type { MonthsPreview } from './use-months.ts';

export type Channel = MonthsPreview['channels'][number];

/** The channels whose boxes the form of a month shows: those that have figures, those that cost money first, then those that a person adds. */
export function useShownChannels(channels: readonly Channel[], months: KnownPlan['kept']['months']) {
  const figuresOf = ({ id, boxes }: Channel): readonly (readonly [string, number])[] => [
    ...boxes.flatMap(({ name, average }) => (average === null ? [] : [[name, average] as const])),
    ...Object.values(months).flatMap((month) =>
      Object.entries(month.channels[id] ?? {}).flatMap(([name, value]) =>
        typeof value !== 'number' ? [] : [[name, value] as const],
      ),
    ),
  ];
  const spentOf = (channel: Channel): number =>
    figuresOf(channel).reduce((sum, [name, value]) => (name === 'spent' ? sum + value : sum), 0);
  // Chosen once: no box goes or moves while a person writes in another.
  const [known, setKnown] = useState<readonly string[]>(() =>
    channels
      .filter((one) => figuresOf(one).length > 0)
      .sort((a, b) => spentOf(b) - spentOf(a))
      .map(({ id }) => id),
  );
  return {
    shownOf: (all: readonly Channel[]): readonly Channel[] =>
      known.flatMap((id) => all.find((one) => one.id === id) ?? []),
    isShown: (id: string): boolean => known.includes(id),
    hasFigures: (channel: Channel): boolean => figuresOf(channel).length > 0,
    add: (id: string): void => setKnown((ids) => (ids.includes(id) ? ids : [...ids, id])),
    remove: (id: string): void => setKnown((ids) => ids.filter((one) => one !== id)),
  };
}

export type ShownChannels = ReturnType<typeof useShownChannels>;
