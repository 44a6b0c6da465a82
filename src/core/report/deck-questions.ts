import type { Strategy } from '../strategy/strategy.ts';
import type { PlanValidation } from './plan-report.ts';
import type { Slide } from './slides.ts';

export function questionSlides(_strategy: Strategy, _validation: PlanValidation, _told: readonly Slide[]): Slide[] {
  return [];
}
