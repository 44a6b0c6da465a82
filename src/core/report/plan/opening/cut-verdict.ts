import type { Strategy } from '../../../planning/plan/plan.ts';
import { newCustomersText } from '../../../values/counted.ts';
import { minorUnits } from '../../../values/money.ts';
import { sum } from '../../../values/sum.ts';
import { pair, type Text } from '../../../values/text.ts';
import { money } from '../../plan-cells.ts';

/** Actions named as the use of the money that cuts free. */
const named = 3;

/** Why a plan may end with fewer customers than would come without it: what those given up cost, and where their money goes; none otherwise. */
export function cutVerdict({ ledger, nextCycle: { allocation }, actions, company }: Strategy): Text[] {
  const { without, central, rows } = ledger;
  if (without === null || central === null || central.customers >= without.customers) return [];
  const cuts = allocation.rows.filter((row) => row.customersAfter < row.customersBefore);
  const freed = sum(cuts.map((row) => row.before - row.after));
  const lost = sum(cuts.map((row) => row.customersBefore - row.customersAfter));
  if (freed <= 0 || lost <= 0) return [];
  const amount = (value: number): Text => money(minorUnits(value, company.currency), company.currency);
  const [each, all] = [amount(freed / lost), amount(freed)];
  const balance = money(central.marginGained + minorUnits(freed, company.currency), company.currency);
  const fewer = newCustomersText(without.customers - central.customers);
  const best = [...rows]
    .filter(({ counted, margin }) => counted && margin > 0)
    .sort((a, b) => b.margin - a.margin)
    .flatMap(({ actionId }) => actions.find(({ id }) => id === actionId)?.title ?? [])
    .slice(0, named);
  const use =
    best.length === 0
      ? pair('', '')
      : pair(
          ` Ce temps et cet argent vont d’abord à ${best.map(({ fr }) => `«\u202f${fr}\u202f»`).join(', ')}.`,
          ` This time and money go first to ${best.map(({ en }) => `“${en}”`).join(', ')}.`,
        );
  return [
    pair(
      `${fewer.fr} de moins que sans le plan, et c’est voulu\u202f: ceux auxquels il renonce coûtent ${each.fr} chacun, plus qu’un client ne doit coûter. ${all.fr} de coût, heures comprises, ne sont plus dépensés\u202f: solde ${balance.fr} sur un an.${use.fr}`,
      `${fewer.en} fewer than without the plan, on purpose: those it gives up cost ${each.en} each, more than a customer may cost. ${all.en} of cost, hours included, are no longer spent: balance ${balance.en} in a year.${use.en}`,
    ),
  ];
}
