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

/** Part of customers still active k periods after their first one, over the cohorts old enough to tell. */
export function cohortRetention({ rows }: NonNullable<Company['cohorts']>): number[] {
  const longest = Math.max(0, ...rows.map((row) => row.active.length));
  return Array.from({ length: longest }, (_, k) => {
    const told = rows.filter((row) => row.active[k] !== undefined);
    const size = told.reduce((total, row) => total + row.size, 0);
    return size === 0 ? 0 : told.reduce((total, row) => total + (row.active[k] as number), 0) / size;
  });
}

/** Orders of one customer over the observed horizon, the first one included: 1 + the later activity of its cohort. */
export function expectedOrders(cohorts: NonNullable<Company['cohorts']>): number {
  return (
    1 +
    cohortRetention(cohorts)
      .slice(1)
      .reduce((total, share) => total + share, 0)
  );
}

export interface Virality {
  /** Customers brought by one customer. */
  readonly coefficient: number;
  readonly generations: number;
  /** Customers in all after so many days, the first ones included. */
  readonly total: number;
  /** 1 ÷ (1 − K): what each customer is worth in customers, in the long run; null when K ≥ 1. */
  readonly amplification: number | null;
}

/** Growth by recommendation alone; K is small for nearly every company, and the report says so. */
export function virality(
  { invitesPerCustomer, convPerInvite, cycleDays }: NonNullable<Company['viral']>,
  customers: number,
  days: number,
): Virality {
  const coefficient = invitesPerCustomer * convPerInvite;
  const generations = Math.floor(days / cycleDays);
  let total = 0;
  for (let generation = 0; generation <= generations; generation += 1) total += customers * coefficient ** generation;
  return { coefficient, generations, total, amplification: coefficient < 1 ? 1 / (1 - coefficient) : null };
}
