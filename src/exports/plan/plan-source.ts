import type { Validation } from '../../core/gauge/validate-strategy.ts';
import type { Strategy } from '../../core/planning/plan/plan.ts';
import type { Locale } from '../../core/values/locale.ts';
import type { DocumentStamp } from '../core-properties.ts';

/** Source of the files of a plan. */
export interface PlanSource {
  readonly strategy: Strategy;
  readonly validation: Validation;
  /** Names by the id of the persona: a strategy names personas by id only. */
  readonly personaNames: ReadonlyMap<string, string>;
  readonly locale: Locale;
}

/** A plan has one date, the first day of its cycle. */
export function stampOf({ strategy, locale }: PlanSource): DocumentStamp {
  return { locale, day: strategy.cycle.start, author: strategy.company.name };
}
