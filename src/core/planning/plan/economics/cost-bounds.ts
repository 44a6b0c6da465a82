import type { CacPolicy } from '../steering.ts';

/** Costs of a new customer above which a person checks (`alert`) and above which spending stops (`ceiling`); minor units. */
export interface CostBounds {
  readonly alert: number | null;
  readonly ceiling: number;
  readonly breakEven: number;
}

/** The bounds of one channel, by its line of business; of the mean customer without a channel. */
export function costBounds(cac: CacPolicy, channelId?: string): CostBounds {
  const line = cac.lines.find(({ channelIds }) => channelId !== undefined && channelIds.includes(channelId));
  const amber = cac.alerts.find((one) => one.level === 'amber')?.at ?? null;
  return {
    alert: amber === null || line === undefined ? amber : Math.round((amber * line.ceiling) / cac.channelCap),
    ceiling: line?.ceiling ?? cac.channelCap,
    breakEven: line?.breakEven ?? cac.breakEven,
  };
}
