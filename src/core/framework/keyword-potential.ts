import { clickRate } from '../semantics/click-rate.ts';
import type { CompanyKeyword } from './company/company.ts';

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
