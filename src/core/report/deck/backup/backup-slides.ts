import type { Strategy } from '../../../planning/plan/plan.ts';
import type { Slide } from '../slides.ts';
import { assumptionSlides } from './assumptions.ts';
import { indicatorSlides } from './indicators.ts';
import { lawSlides } from './law.ts';
import { methodSlides } from './method.ts';
import { missingDataSlides } from './missing-data.ts';
import { monthSlides } from './month.ts';
import { nextBudgetSlides } from './next-budget.ts';
import { testSlides } from './tests.ts';

/** The slides that are shown only to answer a question. */
export const backupSlides = (strategy: Strategy): Slide[] => [
  ...monthSlides(strategy),
  ...methodSlides(strategy),
  ...testSlides(strategy),
  ...lawSlides(strategy),
  ...assumptionSlides(strategy),
  ...missingDataSlides(strategy),
  ...indicatorSlides(strategy),
  ...nextBudgetSlides(strategy),
];
