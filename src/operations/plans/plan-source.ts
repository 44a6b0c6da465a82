import type { Validation } from '../../core/gauge/validate-strategy.ts';
import type { Strategy } from '../../core/planning/plan/plan.ts';
import type { Locale } from '../../core/values/locale.ts';
import type { PlanSource } from '../../exports/plan/plan-source.ts';

/** The source of the files of a plan, with the persona names of the company that it was made for. */
export function planSource(strategy: Strategy, validation: Validation, locale: Locale): PlanSource {
  const { personas } = strategy.inputs.company;
  return { strategy, validation, locale, personaNames: new Map(personas.map(({ id, name }) => [id, name])) };
}
