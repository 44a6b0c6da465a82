/** Hours of the cycle against planned hours. */
export interface CapacitySummary {
  readonly hoursPerWeek: number;
  readonly hoursTotal: number;
  readonly hoursPlanned: number;
  readonly weeks: readonly { readonly week: number; readonly start: string; readonly hours: number }[];
}
