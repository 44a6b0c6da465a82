import type { Range } from '../planning/plan/action.ts';

/** Visits that a scenario adds to those of the channel it acts on, relative, and the odds that it adds any (working assumptions, replaced by readings). */
export const scenarioVisits: { readonly effect: Range; readonly chance: number } = {
  effect: { low: 0, mode: 0.08, high: 0.2 },
  chance: 0.5,
};

/** Conversion of the visits that an action adds, relative to that of the channel: new visitors know the brand less (working assumption). */
export const newVisitsFactor = 0.8;
