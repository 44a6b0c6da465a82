import type { Validation } from '../../core/gauge/validate-strategy.ts';
import type { Strategy } from '../../core/planning/plan/plan.ts';
import type { Locale } from '../../core/values/locale.ts';

/** Source of the files of a plan. */
export interface PlanSource {
  readonly strategy: Strategy;
  readonly validation: Validation;
  /** Names by the id of the persona: a strategy names personas by id only. */
  readonly personaNames: ReadonlyMap<string, string>;
  readonly locale: Locale;
}

/** Language and date of an Office document. A plan has one date, the first day of its cycle. */
export function stampOf({ strategy, locale }: PlanSource): { locale: Locale; day: string } {
  return { locale, day: strategy.cycle.start };
}
