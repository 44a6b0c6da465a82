import type { Strategy } from '../../planning/plan/plan.ts';
import type { Slide } from './slides.ts';
import { methodSlides, testSlides } from './method.ts';
import { lawSlides, unknownSlides } from './duties.ts';
import { budgetSlides, indicatorSlides } from './indicators.ts';

/** What is kept for questions: method, tests, law, assumptions, every indicator, the next budget. */
export function backupSlides(strategy: Strategy): Slide[] {
  return [
    ...methodSlides(strategy),
    ...testSlides(strategy),
    ...lawSlides(strategy),
    ...unknownSlides(strategy),
    ...indicatorSlides(strategy),
    ...budgetSlides(strategy),
  ];
}
