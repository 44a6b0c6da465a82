import { type KeywordPotential, keywordPotential } from '../semantics/keyword-potential.ts';
import type { CompanyKeyword } from './company/company.ts';

export interface KeywordValue extends KeywordPotential {
  /** Margin a month, currency units. */
  readonly value: number;
  /** True when no volume is known: the figures are then 0 and have no meaning. */
  readonly proxy: boolean;
}

const unknownVolume: KeywordValue = { extraClicks: 0, expectedClicks: 0, value: 0, proxy: true };

/** Clicks and margin a month from the target position of a keyword. */
export function keywordValue(keyword: CompanyKeyword): KeywordValue {
  const potential = keywordPotential(keyword);
  if (potential === null) return unknownVolume;
  const { conversionRate, marginPerConversion, personaRelevance } = keyword;
  const value = potential.expectedClicks * conversionRate * marginPerConversion * personaRelevance;
  return { ...potential, value, proxy: false };
}

/** Margin a month under which a search gets no hours, currency units (working assumption). */
const leastValue = 1;

/** True when the value of every keyword is known and too small to work for; a topic without keywords is not judged. */
export function isWorthless(keywords: readonly CompanyKeyword[]): boolean {
  const values = keywords.map(keywordValue);
  return values.length > 0 && values.every(({ proxy, value }) => !proxy && value < leastValue);
}

/** The most valuable first, then the nearest to a purchase, then by term. */
export function byValue(keywords: readonly CompanyKeyword[]): CompanyKeyword[] {
  return keywords
    .map((keyword) => ({ keyword, value: keywordValue(keyword).value }))
    .sort((a, b) => b.value - a.value || intentRank(a.keyword) - intentRank(b.keyword) || order(a.keyword, b.keyword))
    .map(({ keyword }) => keyword);
}

function intentRank(keyword: CompanyKeyword): number {
  return intents.indexOf(keyword.intent);
}

/** From the nearest to a purchase. */
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
