import type { Day } from '../../values/day.ts';
import { minorUnits } from '../../values/money.ts';
import { pair } from '../../values/text.ts';
import type { PlanContext } from '../context/plan-context.ts';
import type { DraftAction } from '../plan/draft-action.ts';
import type { CostLine } from '../plan/costs.ts';
import { budgetPurpose } from './budget-purpose.ts';

/** The hours of an action at their cost, and its cash when it needs some. */
export function costLines({ company }: PlanContext, draft: DraftAction, date: Day): CostLine[] {
  const { currency } = company.organisation;
  const base = {
    channelId: draft.channelIds[0] ?? null,
    purpose: draft.steering ? ('steering' as const) : budgetPurpose(draft.stage),
    committed: 0,
    actual: null,
    date,
  };
  const people: CostLine = {
    ...base,
    id: `${draft.id}-people`,
    nature: 'people',
    planned: minorUnits(draft.plannedHours * company.hourlyCost, currency),
    hours: draft.plannedHours,
    zeroReason:
      company.hourlyCost === 0
        ? pair('heure de travail non valorisée par l’entreprise', 'working time not valued by the company')
        : null,
  };
  if (draft.plannedCash === 0) return [people];
  const cash: CostLine = {
    ...base,
    id: `${draft.id}-cash`,
    nature: draft.cashNature,
    planned: minorUnits(draft.plannedCash, currency),
    hours: null,
    zeroReason: null,
  };
  return [people, cash];
}
