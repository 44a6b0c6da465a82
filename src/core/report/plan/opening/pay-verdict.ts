import type { Strategy } from '../../../planning/plan/plan.ts';
import { minorUnits } from '../../../values/money.ts';
import { numberText } from '../../../values/number-text.ts';
import { sum } from '../../../values/sum.ts';
import { inBoth, pair, type Text } from '../../../values/text.ts';
import { money } from '../../plan-cells.ts';

/**
 * A plan that does not pay for itself within the year by its own figures, with what would change it; none when it pays or
 * when nothing is measured. Hours count at their cost, and spending that the plan ends counts for it.
 */
export function payVerdict(strategy: Strategy): Text[] {
  const { ledger, nextCycle, company } = strategy;
  const { without, central, breakEven, cost } = ledger;
  if (without === null || central === null || breakEven === null) return [];
  const { spentBefore, spent } = nextCycle.allocation;
  const saved = minorUnits(Math.max(0, spentBefore - spent), company.currency);
  const spending = cost.added + cost.existingHours;
  if (central.marginGained + saved >= spending) return [];
  const amount = (value: number): Text => money(value, company.currency);
  const gained = central.customers - without.customers;
  const [all, hours, margin, freed] = [spending, cost.existingHours, central.marginGained, saved].map(amount) as [
    Text,
    Text,
    Text,
    Text,
  ];
  const brought =
    gained === 0
      ? pair(`aucun client de plus, ${margin.fr} de marge`, `no more customers, ${margin.en} of margin`)
      : gained > 0
        ? pair(
            `${count(gained).fr} clients de plus et ${margin.fr} de marge`,
            `${count(gained).en} more customers and ${margin.en} of margin`,
          )
        : pair(
            `${count(-gained).fr} clients de moins, les canaux trop chers étant réduits`,
            `${count(-gained).en} customers fewer, the channels that cost too much being cut`,
          );
  const ended =
    saved > 0
      ? pair(` et ${freed.fr} de coût évité, heures comprises,`, ` and ${freed.en} of cost avoided, hours included,`)
      : pair('', '');
  return [
    pair(
      `D’après ses propres chiffres, ce plan ne se paie pas dans l’année\u202f: ${all.fr} de coût (dont ${hours.fr} de temps déjà payé) pour ${brought.fr}${ended.fr} en valeur médiane. ${change(strategy).fr}`,
      `By its own figures this plan does not pay for itself within the year: ${all.en} of cost (${hours.en} of it time already paid) for ${brought.en}${ended.en} at the median. ${change(strategy).en}`,
    ),
  ];
}

const count = (value: number): Text => inBoth((locale) => numberText(value, locale));

/** What would make it pay: the projects that pay alone, and the customers that would be needed. */
function change({ ledger, projects, company }: Strategy): Text {
  const paying = ledger.byProject.filter(({ margin, cost }) => margin > 0 && margin >= cost);
  const needed = count(ledger.breakEven ?? 0);
  if (paying.length === 0)
    return pair(
      `Il se paierait à partir de ${needed.fr} clients de plus. Ce qui le changerait\u202f: moins d’heures, un prix plus haut, ou la mesure de ce que les actions apportent, qui n’est pas encore comptée.`,
      `It would pay from ${needed.en} more customers on. What would change it: fewer hours, a higher price, or measuring what the actions bring, which is not counted yet.`,
    );
  const names = paying.map(
    ({ projectId }) => projects.find(({ id }) => id === projectId)?.title ?? pair(projectId, projectId),
  );
  const [margin, cost] = [sum(paying.map((one) => one.margin)), sum(paying.map((one) => one.cost))].map((value) =>
    money(value, company.currency),
  ) as [Text, Text];
  const quoted = pair(
    names.map(({ fr }) => `«\u202f${fr}\u202f»`).join(', '),
    names.map(({ en }) => `“${en}”`).join(', '),
  );
  return pair(
    `Ce qui le changerait\u202f: s’en tenir d’abord aux projets qui se paient seuls (${quoted.fr}\u202f: ${margin.fr} de marge pour ${cost.fr}), et n’ouvrir les autres qu’après la première lecture. Le tout se paierait à partir de ${needed.fr} clients de plus.`,
    `What would change it: keep first to the projects that pay alone (${quoted.en}: ${margin.en} of margin for ${cost.en}), and open the others only after the first reading. The whole would pay from ${needed.en} more customers on.`,
  );
}
