import type { Company } from '../framework/company/company.ts';
import { packOf } from '../framework/models/pack-of.ts';
import { sum } from '../values/sum.ts';
import type { RetentionStep } from './retention-step.ts';

/** A step before the next use comes after this part of the interval between two uses (working assumption). */
const beforeNextUse = 0.8;

/** Hours from the event to the step, once the service has ended or before the next use where the step depends on them. */
export function stepDelay({ delayHours, timing }: RetentionStep, company: Company): number {
  if (timing === 'after_service') return delayHours + 24 * packOf(company).serviceDays;
  return timing === 'next_use' ? Math.round(24 * beforeNextUse * useCycleDays(company)) : delayHours;
}

/** Days between two uses: from the frequencies that the audiences state, by weight, else the usual ones of the model. */
function useCycleDays(company: Company): number {
  const stated = company.personas.flatMap(({ weight, consumptionMode: { frequencyPerYear } }) =>
    frequencyPerYear === undefined || frequencyPerYear <= 0 ? [] : [{ weight, frequencyPerYear }],
  );
  const weight = sum(stated.map((one) => one.weight));
  if (weight <= 0) return packOf(company).cycleDays;
  return 365 / (sum(stated.map((one) => one.weight * one.frequencyPerYear)) / weight);
}
