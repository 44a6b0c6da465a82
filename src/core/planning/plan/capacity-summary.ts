/** Hours of the cycle against planned hours. */
export interface CapacitySummary {
  /** Hours of work that the company has each week, from the company file. */
  readonly hoursPerWeek: number;
  /** Hours of work available in the whole cycle. */
  readonly hoursTotal: number;
  /** Hours that the actions of the plan take. */
  readonly hoursPlanned: number;
  /** Planned hours week by week. */
  readonly weeks: readonly {
    /** Week of the cycle, 0 = the first. */
    readonly week: number;
    /** First day of the week, `YYYY-MM-DD`. */
    readonly start: string;
    /** Hours planned in the week. */
    readonly hours: number;
  }[];
}
