import type { Company } from './company/company.ts';

export interface NetPromoters {
  /** −100 to 100. */
  readonly score: number;
  readonly low: number;
  readonly high: number;
  readonly answers: number;
}

/** Net Promoter Score with its 95 % interval; null without answers. */
export function netPromoterScore({
  promoters,
  passives,
  detractors,
}: NonNullable<Company['nps']>): NetPromoters | null {
  const answers = promoters + passives + detractors;
  if (answers === 0) return null;
  const share = promoters / answers - detractors / answers;
  const half = 1.96 * Math.sqrt((promoters / answers + detractors / answers - share * share) / answers);
  return { score: 100 * share, low: 100 * (share - half), high: 100 * (share + half), answers };
}
