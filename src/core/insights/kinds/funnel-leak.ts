import { pair } from '../../values/text.ts';
import { count, share } from '../amounts.ts';
import { isPathWork } from '../answers.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';
import type { InsightFacts } from '../insight-facts.ts';
import { repairedCount } from '../../framework/repaired-count.ts';
import { intentionAt, isOfVisits } from '../../framework/step-loss.ts';
import { type OwnPath, type PathStep } from '../own-path.ts';
import { reasonAtStep } from '../reason-at-step.ts';

/** A step that so many pass has nothing to repair. */
const soundPass = 0.75;

/** The step, after the first sign of interest, at which the path loses most margin. */
export const funnelLeak = defineInsight({
  id: 'funnel-leak',
  subject: 'path',
  aim: 'convert',
  title: pair('L’étape qui perd le plus', 'The step that loses most'),
  project: pair('Réparer la marche qui perd le plus', 'Repair the step that loses most'),
  needs: ['company', 'path', 'totals', 'amounts'],
  find: ({ company, path, totals, amounts }) => {
    if (path === null) return [];
    const [worst, second] = losses(path, totals, knownPeople(company, totals.conversions));
    if (worst === undefined) return [];
    const { from, to } = worst;
    const months = totals.months;
    const [lost, passed] = [count((from.count - to.count) / months), share(to.count / from.count)];
    const money = worst.margin / months;
    const results = worst.results / months;
    const next =
      second === undefined
        ? pair('', '')
        : pair(
            ` La suivante est « ${second.from.label.fr} » → « ${second.to.label.fr} » : ${count((second.from.count - second.to.count) / months).fr} par mois, ${amounts.money(second.margin / months).fr}.`,
            ` The next one is “${second.from.label.en}” → “${second.to.label.en}”: ${count((second.from.count - second.to.count) / months).en} a month, ${amounts.money(second.margin / months).en}.`,
          );
    const isPerson = to.label.en === 'customer' || worst.isKnown;
    const known = reasonAtStep(company, from.label);
    const repair = known?.remedy ?? (isPerson ? byPerson : onPage);
    const why = known?.reason ?? pair('', '');
    return [
      {
        title: pair(
          `De « ${from.label.fr} » à « ${to.label.fr} », ${passed.fr} seulement continuent : ${lost.fr} perdus par mois, l’étape qui coûte le plus`,
          `From “${from.label.en}” to “${to.label.en}”, only ${passed.en} go on: ${lost.en} lost a month, the step that costs most`,
        ),
        argument: pair(
          `${count(from.count).fr} y arrivent en ${months} mois et ${count(to.count).fr} la passent. Si ${share(worst.better / from.count).fr} la passaient, ce seraient ${count(results).fr} « ${path.steps.at(-1)?.label.fr} » de plus par mois, soit ${amounts.money(money).fr} de marge : un ordre de grandeur, à vérifier à la première lecture.${why.fr}${next.fr}`,
          `${count(from.count).en} reach it in ${months} months and ${count(to.count).en} pass it. If ${share(worst.better / from.count).en} passed it, there would be ${count(results).en} more “${path.steps.at(-1)?.label.en}” a month, ${amounts.money(money).en} of margin: an order of magnitude, to be checked at the first reading.${why.en}${next.en}`,
        ),
        remedy: pair(
          `Corriger d’abord le passage de « ${from.label.fr} » à « ${to.label.fr} » : ${repair.fr}`,
          `Repair first the step from “${from.label.en}” to “${to.label.en}”: ${repair.en}`,
        ),
        moneyPerMonth: money,
        customersPerMonth: path.customersEach > 0 ? results * path.customersEach : null,
        certainty: worst.certainty,
        evidence: path.steps.map(({ label, count: people }) =>
          pair(`${label.fr} : ${count(people).fr}`, `${label.en}: ${count(people).en}`),
        ),
        chart: barChart(
          pair('Personnes à chaque marche du parcours', 'People at each step of the path'),
          'count',
          path.steps.slice(beginsWithVisits(path, totals) ? 1 : 0).map((step) => ({
            label: step.label,
            value: step.count,
            strong: step.label.en.includes(from.label.en) || step === to,
          })),
        ),
        answeredBy: isPathWork,
      },
    ];
  },
});

interface Loss {
  readonly from: PathStep;
  readonly to: PathStep;
  /** People who would pass it once repaired. */
  readonly better: number;
  /** More people at the end of the path over the period, and their margin. */
  readonly results: number;
  readonly margin: number;
  /** True when the people are known by then: a lead, a trial. */
  readonly isKnown: boolean;
  readonly certainty: number;
}

/** The steps worth a repair, the largest expected margin first. */
function losses(path: OwnPath, totals: InsightFacts['totals'], known: number): Loss[] {
  const last = path.steps.at(-1) as PathStep;
  return path.steps
    .slice(0, -1)
    .map((from, at): Loss => {
      const to = path.steps[at + 1] as PathStep;
      const better = repairedCount(entering(from), to.count);
      const results = ((better - to.count) * last.count) / to.count;
      const isKnown = entering(from) <= known;
      return {
        from: goingOn(from),
        to,
        better,
        results,
        margin: results * path.worth,
        isKnown,
        certainty: intentionAt(at, isKnown),
      };
    })
    .slice(beginsWithVisits(path, totals) ? 1 : 0)
    .filter(({ from, to }) => to.count < soundPass * from.count)
    .sort((a, b) => b.margin * b.certainty ** 2 - a.margin * a.certainty ** 2);
}

/** People of a step who can go on to the next one. */
const entering = ({ count: all, on }: PathStep): number => on ?? all;

/** A step with the ways alone from which people go on: a request answered by phone never reaches the form. */
function goingOn({ on, ways, ...step }: PathStep): PathStep {
  const way = ways.find((one) => one.count === on);
  return on === undefined
    ? { ...step, ways }
    : { ...step, count: on, ways, label: way === undefined ? step.label : pair(way.label, way.label) };
}

/** People whom the company can call: those who left a request or began a trial; an order is known only once it is paid. */
const knownPeople = ({ channels }: InsightFacts['company'], conversions: number | null): number =>
  channels.some(({ metrics }) => typeof (metrics.leads ?? metrics.trials) === 'number') ? (conversions ?? 0) : 0;

const beginsWithVisits = ({ steps: [first, second] }: OwnPath, { sessions }: InsightFacts['totals']): boolean =>
  first !== undefined &&
  second !== undefined &&
  isOfVisits(first.label, { first: first.count, second: second.count, sessions });

const onPage = pair(
  'demander leur raison à ceux qui s’arrêtent là, annoncer plus tôt ce qu’ils y découvrent (coût, délai, pièces), retirer des champs',
  'ask those who stop there for their reason, announce earlier what they find there (cost, delay, documents), remove fields',
);
const byPerson = pair(
  'une personne qui rappelle dans la journée, la suite écrite en une ligne, et la raison demandée à ceux qui n’y vont pas',
  'a person who calls back within the day, the next step written in one line, and a reason asked of those who do not go on',
);
