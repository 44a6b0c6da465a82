import type { Company, CompanyKeyword } from '../company/company.ts';
import { clickRate } from '../../semantics/click-rate.ts';

/**
 * Share of the expected clicks of the tracked keywords for each brand; `own` is the company. Empty without positions.
 */
export function shareOfVoice(keywords: readonly CompanyKeyword[], brands: readonly string[]): Map<string, number> {
  const clicks = brands.map((brand) =>
    keywords.reduce((total, keyword) => total + (keyword.volume ?? 0) * clickRate(keyword.pos[brand]), 0),
  );
  const all = clicks.reduce((total, one) => total + one, 0);
  return all === 0 ? new Map() : new Map(brands.map((brand, index) => [brand, (clicks[index] as number) / all]));
}

/** The company and its competitors, in the order of the file. */
export function trackedBrands(company: Company): string[] {
  return ['own', ...company.competitors.map((one) => one.id)];
}

/** Own expected clicks / clicks with first position everywhere: a visibility measure without competitors. */
export function visibilityIndex(keywords: readonly CompanyKeyword[]): number | null {
  const best = keywords.reduce((total, one) => total + (one.volume ?? 0) * clickRate(1), 0);
  if (best === 0) return null;
  return keywords.reduce((total, one) => total + (one.volume ?? 0) * clickRate(one.position), 0) / best;
}
