import type { CompanyKeyword } from './company/company.ts';

/** Organic click-through rate by position, first page (SISTRIX, 2020); 1 % on the second page, 0 beyond. */
const clickRates = [0.285, 0.157, 0.11, 0.08, 0.072, 0.051, 0.04, 0.032, 0.028, 0.025];

export function clickRate(position: number | null | undefined): number {
  if (position === null || position === undefined || position > 20) return 0;
  return position > 10 ? 0.01 : (clickRates[Math.round(position) - 1] ?? 0);
}

export interface KeywordPotential {
  /** Clicks a month between the position of today and the target. */
  readonly extraClicks: number;
  /** The same with the difficulty taken off. */
  readonly expectedClicks: number;
  /** Margin a month, currency units. */
  readonly value: number;
  /** True when no volume is known: the figures are then 0 and say nothing. */
  readonly proxy: boolean;
}

/** What reaching the target position would bring each month (§6.9); an unknown difficulty counts as 50. */
export function keywordPotential(keyword: CompanyKeyword): KeywordPotential {
  const gain = Math.max(0, clickRate(keyword.targetPosition) - clickRate(keyword.position));
  const extraClicks = gain * (keyword.volume ?? 0) * keyword.serpFactor;
  const expectedClicks = extraClicks * (1 - (keyword.difficulty ?? 50) / 100);
  const value = expectedClicks * keyword.conversionRate * keyword.marginPerConversion * keyword.personaRelevance;
  return { extraClicks, expectedClicks, value, proxy: keyword.volume === null };
}

/** Most valuable first; then the nearest to a purchase; then by term. */
export function byPotential(keywords: readonly CompanyKeyword[]): CompanyKeyword[] {
  return keywords
    .map((keyword) => ({ keyword, value: keywordPotential(keyword).value }))
    .sort((a, b) => b.value - a.value || intentRank(a.keyword) - intentRank(b.keyword) || order(a.keyword, b.keyword))
    .map(({ keyword }) => keyword);
}

function intentRank(keyword: CompanyKeyword): number {
  return intents.indexOf(keyword.intent);
}

const intents: readonly CompanyKeyword['intent'][] = [
  'transactional',
  'commercial',
  'local',
  'informational',
  'navigational',
];

function order(a: CompanyKeyword, b: CompanyKeyword): number {
  return a.term < b.term ? -1 : a.term > b.term ? 1 : 0;
}
