import type { Company } from '../framework/company/company.ts';
import { newCustomersKpi } from '../framework/kpis/kpi-ids.ts';
import { type Growth, simulatedEffects } from '../framework/objectives/growth-simulation.ts';
import type { ObjectiveVerdict } from '../framework/objectives/objectives.ts';
import { numberText, percentText } from '../values/number-text.ts';
import { inBoth, pair, type Text } from '../values/text.ts';

/**
 * Odds in words: what would come anyway, what the plan brings, and how many customers a cost objective needs. Where the
 * company declares no effect of its actions, the sentence is about the measured pace, not about the plan.
 */
export function oddsInWords(
  company: Company,
  { kpiId, target, probability, customersNeeded }: ObjectiveVerdict,
  growth: Growth,
  kept: boolean,
): Text {
  if (probability === null)
    return pair(
      'Objectif suivi sans simulation : seuls les nouveaux clients et leur coût se simulent. Son indicateur est relu chaque mois.',
      'Tracked without simulation: only new customers and their cost can be simulated. Its indicator is read every month.',
    );
  const chances = pair(
    `${percentText(probability, 'fr', 0)} de chances`,
    `${percentText(probability, 'en', 0)} chance`,
  );
  const count = (value: number): Text => inBoth((locale) => numberText(value, locale));
  const [idle, median, low, high] = [count(growth.idle), count(growth.p50), count(growth.p10), count(growth.p90)];
  const needed = count(Math.ceil(customersNeeded ?? 0));
  const declared = simulatedEffects(company).length > 0;
  const uncounted = declared ? pair('', '') : notCounted;
  if (!kept) {
    const hours = company.capacity.hoursPerWeek;
    return declared
      ? pair(
          `Hors d’atteinte avec ${hours} h par semaine : sans rien changer ${idle.fr} nouveaux clients, avec le plan ${median.fr}, au mieux ${high.fr} neuf fois sur dix.`,
          `Out of reach with ${hours} h a week: ${idle.en} new customers if nothing changes, ${median.en} with the plan, under ${high.en} nine times out of ten.`,
        )
      : pair(
          `Hors d’atteinte au rythme mesuré : ${median.fr} nouveaux clients en valeur médiane, au mieux ${high.fr} neuf fois sur dix.${uncounted.fr}`,
          `Out of reach at the measured pace: ${median.en} new customers at the median, under ${high.en} nine times out of ten.${uncounted.en}`,
        );
  }
  if (kpiId !== newCustomersKpi)
    return pair(
      `${chances.fr} : il faut ${needed.fr} nouveaux clients pour partager le coût du cycle, et ${declared ? 'le plan' : 'le rythme mesuré'} en apporte ${median.fr} en valeur médiane.${uncounted.fr}`,
      `${chances.en}: ${needed.en} new customers are needed to share the cost of the cycle, and ${declared ? 'the plan' : 'the measured pace'} brings ${median.en} at the median.${uncounted.en}`,
    );
  const floor =
    target > Math.round(growth.idle)
      ? pair('', '')
      : pair(
          ` La cible ne dépasse pas les ${idle.fr} nouveaux clients attendus sans rien changer : c’est un plancher, que l’entreprise peut relever.`,
          ` The target is no more than the ${idle.en} new customers expected if nothing changes: it is a floor, which the company can raise.`,
        );
  return declared
    ? pair(
        `${chances.fr}. Sans rien changer, ce cycle apporterait ${idle.fr} nouveaux clients ; le plan en apporte ${median.fr} en valeur médiane, entre ${low.fr} et ${high.fr} huit fois sur dix.${floor.fr}`,
        `${chances.en}. If nothing changes this cycle would bring ${idle.en} new customers; the plan brings ${median.en} at the median, between ${low.en} and ${high.en} eight times out of ten.${floor.en}`,
      )
    : pair(
        `${chances.fr} au rythme mesuré : ${median.fr} nouveaux clients en valeur médiane, entre ${low.fr} et ${high.fr} huit fois sur dix.${floor.fr}${uncounted.fr}`,
        `${chances.en} at the measured pace: ${median.en} new customers at the median, between ${low.en} and ${high.en} eight times out of ten.${floor.en}${uncounted.en}`,
      );
}

const notCounted = pair(
  ' L’effet des actions du plan n’y est pas compté : le fichier de l’entreprise n’en déclare aucun, et le premier relevé le mesurera.',
  ' The effect of the plan’s actions is not in it: the company file declares none, and the first reading will measure it.',
);
