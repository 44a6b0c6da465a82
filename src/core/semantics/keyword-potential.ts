import type { Text } from '../values/text.ts';
import type { Intent } from './intent/intent-cue.ts';

/** What is known of a keyword's market; all of it may be unknown. */
export interface KeywordMarket {
  readonly volume: number | null;
  /** Search Console impressions a month, the stand-in when no volume is known. */
  readonly impressions: number | null;
  /** 0–100. */
  readonly difficulty: number | null;
  readonly position: number | null;
  readonly targetPosition: number | null;
  /** 1, or less where answers stand on the result page. */
  readonly serpFactor: number | null;
}

export interface KeywordPotential {
  /** Clicks a month to gain; null when nothing allows to say. */
  readonly expectedClicks: number | null;
  /** `impressions`: from the site's own impressions, a floor rather than a volume. */
  readonly basis: 'volume' | 'impressions' | 'none';
  readonly reason: Text | null;
}

/** Share of clicks at a position, 0 beyond what the curve says. */
export type ClickCurve = (position: number | null) => number;

const usualTarget = 3;

/** max(0, CTR(target) − CTR(now)) × volume × SERP factor × (1 − difficulty / 100) (ACTIVATION §6.9). */
export function keywordPotential(market: KeywordMarket, clickCurve: ClickCurve): KeywordPotential {
  const demand = market.volume ?? market.impressions;
  if (demand === null) return unknownPotential;
  const target = market.targetPosition ?? Math.min(usualTarget, market.position ?? usualTarget);
  const gain = Math.max(0, clickCurve(target) - clickCurve(market.position));
  const clicks = gain * demand * (market.serpFactor ?? 1) * (1 - (market.difficulty ?? 0) / 100);
  return {
    expectedClicks: Math.round(clicks * 10) / 10,
    basis: market.volume === null ? 'impressions' : 'volume',
    reason: market.volume === null ? fromImpressions : null,
  };
}

/** Intents in the order keywords of equal value are listed. */
export const potentialOrder: readonly Intent[] = ['transactional', 'commercial', 'informational', 'navigational'];

const noVolume: Text = {
  fr: 'Volumes non disponibles\u202f: importez une liste de mots-clés avec volumes ou les requêtes de la Search Console.',
  en: 'Volumes not available: import a keyword list with volumes or the Search Console queries.',
};
const fromImpressions: Text = {
  fr: 'Estimé sur les impressions de la Search Console, faute de volume.',
  en: 'Estimated from Search Console impressions, for want of a volume.',
};

/** When neither volume nor impressions are known. */
export const unknownPotential: KeywordPotential = { expectedClicks: null, basis: 'none', reason: noVolume };
