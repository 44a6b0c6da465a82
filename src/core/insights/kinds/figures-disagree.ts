import type { Company } from '../../framework/company/company.ts';
import { sumKnown } from '../../values/sum.ts';
import { pair, type Text } from '../../values/text.ts';
import { count, share } from '../amounts.ts';
import { isMeasuring } from '../answers.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';

/** Part by which the channels exceed the total of the company from which a decision on them is unsafe (working assumption). */
const leastExcess = 0.1;

const compared = [
  ['newCustomers', pair('nouveaux clients', 'new customers')],
  ['orders', pair('commandes', 'orders')],
  ['leads', pair('demandes', 'requests')],
  ['trials', pair('essais', 'trials')],
] as const;

interface Gap {
  readonly name: Text;
  readonly claimed: number;
  readonly counted: number;
}

/** Channels that together claim more than the company sold. */
export const figuresDisagree = defineInsight({
  id: 'figures-disagree',
  subject: 'figures',
  aim: 'acquire',
  title: pair('Des chiffres qui se contredisent', 'Figures that disagree'),
  project: pair('Compter chaque commande une seule fois', 'Count each order once'),
  needs: ['company', 'costs', 'economics', 'amounts'],
  find: ({ company, costs, economics, amounts }) => {
    const gaps = gapsOf(company);
    const [first] = gaps;
    if (first === undefined) return [];
    const excess = share(first.claimed / first.counted - 1);
    const [claimed, counted] = [count(first.claimed), count(first.counted)];
    const cost = costs.blendedCac === null ? null : amounts.money(costs.blendedCac);
    const ceiling = amounts.money(economics.cacMax);
    return [
      {
        title: pair(
          `Les chiffres ne s’accordent pas : les canaux réclament ${claimed.fr} ${first.name.fr}, l’entreprise en compte ${counted.fr} (${excess.fr} de trop)`,
          `The figures do not agree: the channels claim ${claimed.en} ${first.name.en}, the company counts ${counted.en} (${excess.en} too many)`,
        ),
        argument: pair(
          `Plusieurs outils s’attribuent sans doute la même commande, ou certaines demandes ne sont inscrites nulle part. Le plan compare les canaux avec leurs propres chiffres et garde le total de l’entreprise pour tout le reste${cost === null ? '' : ` : un client coûte alors ${cost.fr} en moyenne, pour un plafond de ${ceiling.fr}`}, et n’augmente aucun budget tant qu’une seule règle n’attribue pas les commandes.`,
          `Several tools probably credit themselves with the same order, or some requests are written down nowhere. The plan compares channels by their own figures and keeps the total of the company for everything else${cost === null ? '' : `: a customer then costs ${cost.en} on average, against a ceiling of ${ceiling.en}`}, and raises no budget until one rule credits the orders.`,
        ),
        remedy: pair(
          'Demander à chaque commande « comment nous avez-vous connus ? » pendant huit semaines, et ne relever aucun budget d’ici là : seuls baissent ceux qui dépassent le plafond avec l’un et l’autre compte',
          'Ask at each order “how did you hear of us?” for eight weeks, and raise no budget until then: only those above the ceiling by either count go down',
        ),
        moneyPerMonth: costs.paidCost / company.period.baselineMonths,
        customersPerMonth: null,
        certainty: 0.9,
        evidence: gaps.map(({ name, claimed: own, counted: whole }) =>
          pair(
            `${name.fr} : ${count(own).fr} d’après les canaux, ${count(whole).fr} d’après l’entreprise`,
            `${name.en}: ${count(own).en} by the channels, ${count(whole).en} by the company`,
          ),
        ),
        chart: barChart(
          pair('D’après les canaux et d’après l’entreprise', 'By the channels and by the company'),
          'count',
          gaps.flatMap(({ name, claimed: own, counted: whole }) => [
            { label: pair(`${name.fr}, canaux`, `${name.en}, channels`), value: own, strong: true },
            { label: pair(`${name.fr}, entreprise`, `${name.en}, company`), value: whole },
          ]),
        ),
        answeredBy: isMeasuring,
      },
    ];
  },
});

/** The totals that the channels exceed, the largest excess first. */
function gapsOf({ channels, siteTotals }: Company): Gap[] {
  return compared
    .flatMap(([metric, name]): Gap[] => {
      const claimed = sumKnown(channels.map(({ metrics }) => metrics[metric]));
      const counted = siteTotals?.[metric] ?? null;
      return claimed === null || counted === null || counted <= 0 || claimed <= counted * (1 + leastExcess)
        ? []
        : [{ name, claimed, counted }];
    })
    .sort((a, b) => b.claimed / b.counted - a.claimed / a.counted);
}
