import { ratio } from '../values/ratio.ts';

/** Channels a new customer came through, first one first. */
export type Journey = readonly string[];

export const attributionModels = ['first', 'last', 'linear', 'position'] as const;
export type AttributionModel = (typeof attributionModels)[number];

/** Customers credited to each channel; every journey gives one customer in all. */
export function attributed(journeys: readonly Journey[], model: AttributionModel): Map<string, number> {
  const credits = new Map<string, number>();
  for (const journey of journeys) {
    for (const [index, channel] of journey.entries()) {
      const part = creditOf(index, journey.length, model);
      if (part > 0) credits.set(channel, (credits.get(channel) ?? 0) + part);
    }
  }
  return credits;
}

export interface CacRange {
  /** Cost per customer by model; null where the model credits nobody. */
  readonly byModel: Readonly<Record<AttributionModel, number | null>>;
  /** Cheapest and dearest of the models that credit somebody. */
  readonly low: number | null;
  readonly high: number | null;
}

/** The cost per customer of a channel is a range, not a figure: what the models disagree on is not known. */
export function cacRange(channelId: string, cost: number, journeys: readonly Journey[]): CacRange {
  const of = (model: AttributionModel) => ratio(cost, attributed(journeys, model).get(channelId));
  const byModel = { first: of('first'), last: of('last'), linear: of('linear'), position: of('position') };
  const told = Object.values(byModel).filter((value) => value !== null);
  return {
    byModel,
    low: told.length === 0 ? null : Math.min(...told),
    high: told.length === 0 ? null : Math.max(...told),
  };
}

/** Position: 40 % to the first and the last contact, 20 % shared between them; two contacts share equally. */
function creditOf(index: number, length: number, model: AttributionModel): number {
  const first = index === 0;
  const last = index === length - 1;
  if (model === 'linear') return 1 / length;
  if (model === 'first') return first ? 1 : 0;
  if (model === 'last') return last ? 1 : 0;
  if (length <= 2) return 1 / length;
  return first || last ? 0.4 : 0.2 / (length - 2);
}
