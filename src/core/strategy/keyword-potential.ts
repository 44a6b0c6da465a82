import type { CompanyKeyword } from '../framework/company.ts';

/** Organic click-through rate by position, first page (SISTRIX, 2020); 1 % on the second page, 0 beyond. */
const clickRates = [0.285, 0.157, 0.11, 0.08, 0.072, 0.051, 0.04, 0.032, 0.028, 0.025];

function clickRate(position: number | null): number {
  if (position === null || position > 20) return 0;
  return position > 10 ? 0.01 : (clickRates[Math.round(position) - 1] ?? 0);
}

export interface KeywordPotential {
  /** Clicks a month at full effect, difficulty taken into account. */
  readonly expectedClicks: number;
  /** Margin a month, currency units. */
  readonly value: number;
  /** True when no volume is known: the value is then 0 and only ranks by position. */
  readonly proxy: boolean;
}

/** What reaching the target position would bring each month (§6.9 of the domain). */
export function keywordPotential(keyword: CompanyKeyword): KeywordPotential {
  const gain = Math.max(0, clickRate(keyword.targetPosition) - clickRate(keyword.position));
  const extra = gain * (keyword.volume ?? 0) * keyword.serpFactor;
  const expectedClicks = extra * (1 - (keyword.difficulty ?? 50) / 100);
  const value = expectedClicks * keyword.conversionRate * keyword.marginPerConversion * keyword.personaRelevance;
  return { expectedClicks, value, proxy: keyword.volume === null };
}
