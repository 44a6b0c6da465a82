import { acquisitionKpis } from './acquisition-kpis.ts';
import { activationKpis } from './activation-kpis.ts';
import type { Kpi } from './kpi.ts';
import { referralKpis } from './referral-kpis.ts';
import { retentionKpis } from './retention-kpis.ts';
import { revenueKpis } from './revenue-kpis.ts';
import { stepKpis } from './step-kpis.ts';

/** Every indicator of the framework, by main stage. */
export const kpis: readonly Kpi[] = [
  ...acquisitionKpis,
  ...activationKpis,
  ...retentionKpis,
  ...stepKpis,
  ...referralKpis,
  ...revenueKpis,
];
