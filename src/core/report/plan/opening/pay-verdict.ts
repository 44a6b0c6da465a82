import { counted } from '../../../values/counted.ts';
import type { Strategy } from '../../../planning/plan/plan.ts';
import { minorUnits } from '../../../values/money.ts';
import { numberText } from '../../../values/number-text.ts';
import { sum } from '../../../values/sum.ts';
import { inBoth, pair, plural, type Text } from '../../../values/text.ts';
import { money } from '../../plan-cells.ts';

/**
 * A plan that does not pay for itself within the year by its own figures: first its money, then its hours, and what would
 * change it; none when it pays or when nothing is measured. Spending that the plan ends counts for it.
 */
export function payVerdict(strategy: Strategy): Text[] {
  const { ledger, nextCycle, company } = strategy;
  const { without, central, breakEven, cost } = ledger;
  if (without === null || central === null || breakEven === null) return [];
  const { spentBefore, spent } = nextCycle.allocation;
  const saved = minorUnits(Math.max(0, spentBefore - spent), company.currency);
  const earned = central.marginGained + saved;
  if (earned >= cost.added + cost.existingHours) return [];
  const [added, hours, margin, freed] = [cost.added, cost.existingHours, central.marginGained, saved].map((value) =>
    money(value, company.currency),
  ) as [Text, Text, Text, Text];
  const more = customersText(central.customers - without.customers);
  const ended =
    saved > 0
      ? pair(` et ${freed.fr} de coût évité (heures comprises)`, ` and ${freed.en} of cost avoided (hours included)`)
      : pair('', '');
  const brings = pair(`${more.fr}, ${margin.fr} de marge${ended.fr}`, `${more.en}, ${margin.en} of margin${ended.en}`);
  const isFewer = central.customers < without.customers && central.marginGained < 0;
  const [lostMargin] = [money(-central.marginGained, company.currency)];
  const paid =
    isFewer && earned >= cost.added
      ? pair(
          `L’argent se paie\u202f: ${freed.fr} de coût évité (heures comprises) pour ${added.fr} de dépenses nouvelles et ${lostMargin.fr} de marge à laquelle il renonce, en un an et en valeur médiane. Les heures, non\u202f: ${hours.fr} de temps déjà payé ne reviennent pas dans l’année.`,
          `The money pays: ${freed.en} of cost avoided (hours included) for ${added.en} of new spending and ${lostMargin.en} of margin given up, in a year, at the median. The hours do not: ${hours.en} of time already paid does not come back within the year.`,
        )
      : earned >= cost.added
        ? pair(
            `L’argent se paie\u202f: ${added.fr} de dépenses nouvelles pour ${brings.fr} en un an, en valeur médiane. Les heures, non\u202f: ${hours.fr} de temps déjà payé ne reviennent pas dans l’année.`,
            `The money pays: ${added.en} of new spending for ${brings.en} in a year, at the median. The hours do not: ${hours.en} of time already paid does not come back within the year.`,
          )
        : pair(
            `L’argent même ne se paie pas dans l’année\u202f: ${added.fr} de dépenses nouvelles pour ${brings.fr}, en valeur médiane, sans compter ${hours.fr} de temps déjà payé.`,
            `Even the money does not pay within the year: ${added.en} of new spending for ${brings.en}, at the median, not counting ${hours.en} of time already paid.`,
          );
  const needed = counted(breakEven, ['client', 'clients'], ['more customer', 'more customers']);
  const all = pair(` Le tout se paie à partir de ${needed.fr} de plus.`, ` The whole pays from ${needed.en} on.`);
  const change = changeText(strategy);
  return [pair(`${paid.fr}${all.fr}${change.fr}`, `${paid.en}${all.en}${change.en}`)];
}

/** That a plan does not pay for itself, in one line for those who read no other: what it brings beside what it takes. */
export function payHeadline(strategy: Strategy): Text[] {
  const { without, central, breakEven, cost } = strategy.ledger;
  if (without === null || central === null || breakEven === null || payVerdict(strategy).length === 0) return [];
  const brings = customersText(central.customers - without.customers);
  const [margin, all] = [central.marginGained, cost.added + cost.existingHours].map((value) =>
    money(value, strategy.company.currency),
  ) as [Text, Text];
  return [
    pair(
      `Tel quel, ce plan ne se paie pas dans l’année\u202f: ${brings.fr} et ${margin.fr} de marge, pour ${all.fr} de dépenses et de temps.`,
      `As it is, this plan does not pay for itself within the year: ${brings.en} and ${margin.en} of margin, for ${all.en} of spending and time.`,
    ),
  ];
}

const count = (value: number): Text => inBoth((locale) => numberText(value, locale));

function customersText(gained: number): Text {
  if (gained === 0) return pair('aucun client de plus', 'no more customers');
  const shown = count(Math.abs(gained));
  return gained > 0
    ? pair(
        `${shown.fr} ${plural(gained, 'fr', { one: 'client', other: 'clients' })} de plus`,
        `${shown.en} more ${plural(gained, 'en', { one: 'customer', other: 'customers' })}`,
      )
    : pair(
        `${shown.fr} ${plural(-gained, 'fr', { one: 'client', other: 'clients' })} de moins, les canaux trop chers étant réduits`,
        `${shown.en} ${plural(-gained, 'en', { one: 'customer', other: 'customers' })} fewer, the channels that cost too much being cut`,
      );
}

/** What to begin with: the projects that pay alone, else the one nearest to it. */
function changeText({ ledger, projects, company }: Strategy): Text {
  const bringing = ledger.byProject.filter(({ margin, cost }) => margin > 0 && cost > 0);
  const paying = bringing.filter(({ margin, cost }) => margin >= cost);
  const nearest = [...bringing].sort((a, b) => b.margin / b.cost - a.margin / a.cost).slice(0, 1);
  const first = paying.length > 0 ? paying : nearest;
  if (first.length === 0) return pair('', '');
  const names = first.map(
    ({ projectId }) => projects.find(({ id }) => id === projectId)?.title ?? pair(projectId, projectId),
  );
  const [margin, cost] = [sum(first.map((one) => one.margin)), sum(first.map((one) => one.cost))].map((value) =>
    money(value, company.currency),
  ) as [Text, Text];
  const quoted = pair(
    names.map(({ fr }) => `«\u202f${fr}\u202f»`).join(', '),
    names.map(({ en }) => `“${en}”`).join(', '),
  );
  return paying.length > 0
    ? pair(
        ` Commencer par ce qui se paie seul (${quoted.fr}\u202f: ${margin.fr} de marge pour ${cost.fr}), et n’ouvrir le reste qu’après la première lecture.`,
        ` Begin with what pays alone (${quoted.en}: ${margin.en} of margin for ${cost.en}), and open the rest only after the first reading.`,
      )
    : pair(
        ` Commencer par ce qui en est le plus près (${quoted.fr}\u202f: ${margin.fr} de marge pour ${cost.fr}), et n’ouvrir le reste qu’après la première lecture.`,
        ` Begin with what is nearest to paying (${quoted.en}: ${margin.en} of margin for ${cost.en}), and open the rest only after the first reading.`,
      );
}
