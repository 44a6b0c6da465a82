import { clickRate } from './click-rate.ts';

/** What a company knows about the market of a keyword. */
export interface KeywordMarket {
  /** Searches a month; null when unknown. */
  readonly volume: number | null;
  /** 0–100; null when unknown. */
  readonly difficulty: number | null;
  /** Mean position in the results; null when the site is not found. */
  readonly position: number | null;
  readonly targetPosition: number;
  /** Share of the clicks left to organic results by boxes and summaries, 0–1. */
  readonly serpFactor: number;
}

export interface KeywordPotential {
  /** Clicks a month between the current position and the target position. */
  readonly extraClicks: number;
  /** The extra clicks multiplied by the chance to reach the target: 1 − difficulty / 100. */
  readonly expectedClicks: number;
}

/** Middle of the scale (working assumption). */
const unknownDifficulty = 50;

/**
 * Clicks to gain: max(0, CTR(target) − CTR(current)) × volume × SERP factor, then × (1 − difficulty / 100).
 * Null when the volume is unknown.
 */
export function keywordPotential(market: KeywordMarket): KeywordPotential | null {
  if (market.volume === null) return null;
  const gain = Math.max(0, clickRate(market.targetPosition) - clickRate(market.position));
  const extraClicks = gain * market.volume * market.serpFactor;
  return { extraClicks, expectedClicks: extraClicks * (1 - (market.difficulty ?? unknownDifficulty) / 100) };
}
