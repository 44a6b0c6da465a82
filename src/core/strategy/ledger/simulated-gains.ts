import type { EffectLedger } from '../../planning/plan/economics/effect-ledger.ts';
import type { PlannedAction } from '../../planning/plan/planned-action.ts';
import { majorUnits } from '../../values/money.ts';
import { rounded } from '../../values/rounded.ts';
import { sum } from '../../values/sum.ts';

/** The actions, each lever with the margin per hour that the ledger gives it: a gain has one value in a plan. */
export function withSimulatedGains(
  actions: readonly PlannedAction[],
  { rows }: Pick<EffectLedger, 'rows'>,
  currency: string,
): PlannedAction[] {
  return actions.map((action) => {
    const { conversion, effort } = action;
    if (conversion === null || effort.planned <= 0) return action;
    const own = rows.filter(({ actionId }) => actionId === action.id);
    // what the counts of the company prove has its own sum, and no effect of the catalogue
    if (own.length === 0 && conversion.effect === null && conversion.gainPerHour !== 0) return action;
    const margin = sum(own.map((row) => row.margin));
    const gainPerHour = rounded(majorUnits({ amountMinor: margin, currency }) / effort.planned, 2);
    return { ...action, conversion: { ...conversion, gainPerHour } };
  });
}
