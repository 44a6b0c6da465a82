import { sum } from '../../values/sum.ts';
import { pair } from '../../values/text.ts';
import { count, share } from '../amounts.ts';
import { isRetention } from '../answers.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';

/** Part of the lost customers that a better follow-up is counted to keep (working assumption). */
const recoverable = 0.05;
const leastCustomers = 30;
/** A period that so many outlast has nothing to repair (working assumption). */
const soundShare = 0.9;

/** The period after the first purchase in which customers go, read from the cohorts. */
export const cohortDrop = defineInsight({
  id: 'cohort-drop',
  subject: 'retention',
  aim: 'keep',
  title: pair('Le moment où les clients partent', 'When customers leave'),
  project: pair('Garder les clients au moment critique', 'Keep customers at the critical moment'),
  needs: ['company', 'totals', 'yearMargin', 'amounts'],
  find: ({ company: { cohorts }, totals, yearMargin, amounts }) => {
    if (cohorts === undefined) return [];
    const longest = Math.max(0, ...cohorts.rows.map(({ active }) => active.length));
    const steps = Array.from({ length: Math.max(0, longest - 1) }, (_, at) => {
      const rows = cohorts.rows.filter(({ active }) => active.length > at + 1);
      const from = sum(rows.map(({ active }) => active[at] ?? 0));
      return { at, from, kept: sum(rows.map(({ active }) => active[at + 1] ?? 0)) };
    }).filter(({ from }) => from >= leastCustomers);
    const worst = [...steps].sort((a, b) => a.kept / a.from - b.kept / b.from)[0];
    if (worst === undefined || worst.kept / worst.from > soundShare || totals.newCustomersPerMonth === null) return [];
    const reach = sum(cohorts.rows.map(({ size }) => size)) === 0 ? 0 : survival(steps, worst.at);
    const lostPerMonth = totals.newCustomersPerMonth * reach * (1 - worst.kept / worst.from);
    const customers = recoverable * lostPerMonth;
    const unit =
      cohorts.unit === 'month'
        ? pair(`mois ${worst.at + 1}`, `month ${worst.at + 1}`)
        : pair(`trimestre ${worst.at + 1}`, `quarter ${worst.at + 1}`);
    const kept = share(worst.kept / worst.from);
    return [
      {
        title: pair(
          `C’est au ${unit.fr} que vos clients s’en vont\u202f: ${kept.fr} seulement sont encore actifs ensuite`,
          `Customers leave in ${unit.en}: only ${kept.en} are still active afterwards`,
        ),
        argument: pair(
          `Environ ${count(lostPerMonth).fr} clients par mois sont perdus à ce moment. En garder un sur vingt rapporterait ${amounts.money(customers * yearMargin).fr} de marge par mois\u202f; tout message qui arrive après ce moment arrive trop tard.`,
          `About ${count(lostPerMonth).en} customers a month are lost at that moment. Keeping one in twenty would bring ${amounts.money(customers * yearMargin).en} of margin a month; any message sent after that moment comes too late.`,
        ),
        remedy: pair(
          `Placer les messages et l’appel de suivi avant la fin du ${unit.fr}, pas après`,
          `Place the messages and the follow-up call before the end of ${unit.en}, not after`,
        ),
        moneyPerMonth: customers * yearMargin,
        customersPerMonth: customers,
        certainty: 0.6,
        evidence: steps.map(({ at, from, kept: stay }) =>
          pair(
            `Période ${at + 1}\u202f: ${count(stay).fr} actifs sur ${count(from).fr}`,
            `Period ${at + 1}: ${count(stay).en} active of ${count(from).en}`,
          ),
        ),
        chart: barChart(
          cohorts.unit === 'month'
            ? pair('Part gardée, mois après mois', 'Share kept, month after month')
            : pair('Part gardée, trimestre après trimestre', 'Share kept, quarter after quarter'),
          'share',
          steps.map((step) => ({
            label:
              cohorts.unit === 'month'
                ? pair(`mois ${step.at + 1}`, `month ${step.at + 1}`)
                : pair(`trimestre ${step.at + 1}`, `quarter ${step.at + 1}`),
            value: step.kept / step.from,
            strong: step === worst,
          })),
        ),
        answeredBy: isRetention,
      },
    ];
  },
});

/** Share of the first customers still there at the start of a step. */
function survival(steps: readonly { at: number; from: number; kept: number }[], until: number): number {
  return steps.filter(({ at }) => at < until).reduce((rest, { from, kept }) => rest * (kept / from), 1);
}
