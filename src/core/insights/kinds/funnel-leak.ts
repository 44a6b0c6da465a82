import type { Company } from '../../framework/company/company.ts';
import { pair, type Text } from '../../values/text.ts';
import { count, share } from '../amounts.ts';
import { isPathWork } from '../answers.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';

interface Step {
  readonly label: Text;
  readonly people: number;
}

/** Part of the people lost at a step that a better step is counted to keep (working assumption). */
const recoverable = 0.1;
/** A step that so many pass has nothing to repair. */
const soundPass = 0.75;

/** The step, after the first sign of interest, at which the path loses most customers. */
export const funnelLeak = defineInsight({
  id: 'funnel-leak',
  subject: 'path',
  aim: 'convert',
  title: pair('L’étape qui perd le plus', 'The step that loses most'),
  project: pair('Réparer la marche qui perd le plus', 'Repair the step that loses most'),
  needs: ['company', 'totals', 'economics', 'amounts'],
  find: ({ company, totals, economics, amounts }) => {
    const steps = stepsOf(company, totals);
    const last = steps.at(-1);
    if (last === undefined || steps.length < 3 || last.people === 0) return [];
    const losses = steps.slice(1, -1).map((from, at) => {
      const to = steps[at + 2] as Step;
      const lost = from.people - to.people;
      return { from, to, lost, customers: (recoverable * lost * (last.people / to.people)) / totals.months };
    });
    const worst = losses
      .filter(({ from, to, lost }) => lost > 0 && to.people > 0 && to.people / from.people < soundPass)
      .sort((a, b) => b.customers - a.customers)[0];
    if (worst === undefined) return [];
    const perResult = totals.newCustomers === null ? 1 : Math.min(1, totals.newCustomers / Math.max(1, last.people));
    const customers = worst.customers * perResult;
    const repair = worst.to.label.en === 'customer' ? byPerson : onPage;
    const passed = share(worst.to.people / worst.from.people);
    return [
      {
        title: pair(
          `De «\u202f${worst.from.label.fr}\u202f» à «\u202f${worst.to.label.fr}\u202f», ${passed.fr} seulement continuent\u202f: c’est là que le parcours perd le plus`,
          `From “${worst.from.label.en}” to “${worst.to.label.en}”, only ${passed.en} go on: this is where the path loses most`,
        ),
        argument: pair(
          `${count(worst.lost).fr} personnes se sont arrêtées à cette marche en ${totals.months} mois, déjà décidées à moitié. En garder une sur dix vaudrait ${count(customers).fr} clients et ${amounts.money(customers * economics.ltv).fr} de marge par mois.`,
          `${count(worst.lost).en} people stopped at this step in ${totals.months} months, already half decided. Keeping one in ten would be worth ${count(customers).en} customers and ${amounts.money(customers * economics.ltv).en} of margin a month.`,
        ),
        remedy: pair(
          `Corriger d’abord le passage de «\u202f${worst.from.label.fr}\u202f» à «\u202f${worst.to.label.fr}\u202f»\u202f: ${repair.fr}`,
          `Repair first the step from “${worst.from.label.en}” to “${worst.to.label.en}”: ${repair.en}`,
        ),
        moneyPerMonth: customers * economics.ltv,
        customersPerMonth: customers,
        certainty: 0.65,
        evidence: steps.map(({ label, people }) =>
          pair(`${label.fr}\u202f: ${count(people).fr}`, `${label.en}: ${count(people).en}`),
        ),
        chart: barChart(
          pair('Personnes à chaque marche du parcours', 'People at each step of the path'),
          'count',
          steps.slice(1).map((step) => ({
            label: step.label,
            value: step.people,
            strong: step === worst.from || step === worst.to,
          })),
        ),
        answeredBy: isPathWork,
      },
    ];
  },
});

const onPage = pair(
  'coûts annoncés plus tôt, moins de champs, une preuve à cet endroit',
  'costs shown earlier, fewer fields, one proof at that place',
);
const byPerson = pair(
  'une personne qui rappelle, un prix clair et la raison demandée à ceux qui n’y vont pas',
  'a person who calls back, a clear price, and a reason asked of those who do not go on',
);

/** The measured steps in their order, the visit first; steps that are not counted are left out. */
function stepsOf(
  { siteTotals, channels }: Company,
  {
    sessions,
    conversions,
    newCustomers,
  }: { sessions: number | null; conversions: number | null; newCustomers: number | null },
): Step[] {
  const isTrial = channels.some(({ metrics }) => typeof metrics.trials === 'number');
  const isLead = channels.some(({ metrics }) => typeof metrics.leads === 'number');
  const wanted: readonly (readonly [Text, number | null | undefined])[] = [
    [pair('visite', 'visit'), sessions],
    [pair('panier', 'basket'), siteTotals?.carts],
    [pair('début du paiement', 'checkout started'), siteTotals?.checkouts],
    [pair('formulaire d’essai ouvert', 'trial form opened'), siteTotals?.trialFormStarts],
    [isTrial ? pair('essai', 'trial') : isLead ? pair('demande', 'request') : pair('commande', 'order'), conversions],
    [pair('essai réussi', 'successful trial'), siteTotals?.activatedTrials],
    ...(isTrial || isLead ? ([[pair('client', 'customer'), newCustomers]] as const) : []),
  ];
  return wanted.flatMap(([label, people]) => (typeof people === 'number' ? [{ label, people }] : []));
}
