/** What a workspace may use: counted by day (UTC), or as a whole. */
export const dailyMeasures = ['audits', 'pages', 'drafts'] as const;
export type DailyMeasure = (typeof dailyMeasures)[number];
export type Measure = DailyMeasure | 'storageMb';

/** Null: as much as it wants. */
export type Limits = Readonly<Record<Measure, number | null>>;

/** Of a workspace that the operator gave no other (working assumption: a consultant with twenty sites). */
export const usualLimits: Limits = { audits: 50, pages: 50_000, drafts: 5_000, storageMb: 5_000 };
/** Of the workspace of this installation, whose owner is the operator. */
export const noLimits: Limits = { audits: null, pages: null, drafts: null, storageMb: null };

export type DailyAmounts = Readonly<Partial<Record<DailyMeasure, number>>>;

/** The quotas of one workspace; `day`: `YYYY-MM-DD`, UTC. */
export interface QuotaStore {
  limits(): Promise<Limits>;
  usage(day: string): Promise<Record<DailyMeasure, number>>;
  /**
   * Takes all of the amounts or none; the measure that has too little left, null when they were taken. Of two calls that
   * want the last one, one gets it.
   */
  takeUsage(day: string, amounts: DailyAmounts, limits: Limits): Promise<DailyMeasure | null>;
  giveUsageBack(day: string, amounts: DailyAmounts): Promise<void>;
  /** Size of what the workspace stores, in megabytes. */
  storedMb(): Promise<number>;
}
