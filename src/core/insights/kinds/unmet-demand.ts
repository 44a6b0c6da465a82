import { pair, type Text } from '../../values/text.ts';
import type { Company } from '../../framework/company/company.ts';
import { type Counter, readCounters } from '../../framework/counters/read-counters.ts';
import { serviceLimits } from '../../framework/counters/service-capacities.ts';
import { offerNamedIn } from '../../framework/economics/offer-worth.ts';
import { contentWords } from '../../framework/counters/plain-words.ts';
import { count, named, share } from '../amounts.ts';
import { isPathWork } from '../answers.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight } from '../define-insight.ts';
import { sum } from '../../values/sum.ts';
import { orderMargin, type OwnPath, type PathStep } from '../own-path.ts';

/** Demand a month under which it is no finding. */
const least = 1;

/** Demand that came and was not answered or not served, as the company counts it. */
export const unmetDemand = defineInsight({
  id: 'unmet-demand',
  subject: 'service',
  aim: 'convert',
  title: pair('Une demande venue et non servie', 'Demand that came and was not served'),
  project: pair('Servir la demande qui est déjà là', 'Serve the demand that is already there'),
  needs: ['company', 'counters', 'path', 'totals', 'amounts'],
  find: ({ company, counters, path, totals, amounts }) => {
    const rows = counters
      .flatMap((counter) => sizeOf(counter, company, path))
      .map((row) => refusalOf(row, counters, company) ?? row)
      .filter(({ counter }) => counter.count / totals.months >= least)
      .sort((a, b) => b.margin - a.margin || b.counter.count - a.counter.count);
    const shown = rows.filter(
      ({ part: own }, at) => own === undefined || rows.findIndex((one) => one.part !== undefined) === at,
    );
    return shown.slice(0, 2).map(({ counter, cause, step, won, margin, results, part: ofAll }) => {
      const name = named(counter.label);
      const all =
        ofAll === undefined
          ? pair('', '')
          : pair(`, ${share(ofAll).fr} de tous les refus`, `, ${share(ofAll).en} of all refusals`);
      const [perMonth, money, more, part] = [
        count(counter.count / totals.months),
        amounts.money(margin / totals.months),
        count(results / totals.months),
        share(won),
      ];
      const beside =
        step === null
          ? pair('', '')
          : pair(
              ` À côté, « ${step.label.fr} » : ${count(step.count).fr}.`,
              ` Beside it, “${step.label.en}”: ${count(step.count).en}.`,
            );
      const worth =
        margin > 0
          ? pair(
              ` En servir ${part.fr} donnerait ${more.fr} de plus par mois au bout du parcours, soit ${money.fr} de marge.`,
              ` Serving ${part.en} of it would give ${more.en} more a month at the end of the path, ${money.en} of margin.`,
            )
          : pair('', '');
      const { title, remedy } = causes[cause];
      return {
        about: contentWords(counter.label).slice(0, 3).join('-'),
        title: pair(
          `« ${name.fr} » : ${count(counter.count).fr}${all.fr}, soit ${perMonth.fr} par mois ; ${title.fr}`,
          `“${name.en}”: ${count(counter.count).en}${all.en}, ${perMonth.en} a month; ${title.en}`,
        ),
        argument: pair(
          `Ces personnes étaient venues sans un euro de plus.${beside.fr}${worth.fr} Faire venir plus de monde avant de les servir en perdrait davantage.`,
          `These people had come without one more pound or euro.${beside.en}${worth.en} Bringing more people before serving them would lose more of them.`,
        ),
        remedy,
        moneyPerMonth: margin > 0 ? margin / totals.months : null,
        customersPerMonth:
          path !== null && path.customersEach > 0 ? (results * path.customersEach) / totals.months : null,
        certainty: margin > 0 ? 0.8 : 0.6,
        evidence: [pair(`${name.fr} : ${count(counter.count).fr}`, `${name.en}: ${count(counter.count).en}`)],
        chart: barChart(pair('Demande de la période', 'Demand of the period'), 'count', [
          ...(step === null ? [] : [{ label: step.label, value: step.count }]),
          { label: name, value: counter.count, strong: true },
        ]),
        answeredBy: isPathWork,
      };
    });
  },
});

interface Sized {
  readonly counter: Counter;
  readonly cause: Cause;
  readonly step: PathStep | null;
  readonly won: number;
  readonly results: number;
  readonly margin: number;
  /** Part of what a limit turned away, when the counters of this kind add up to it. */
  readonly part?: number;
}

/** The worth of a counter of missed or unmet demand, from the step of the path that it belongs to. */
function sizeOf(counter: Counter, company: Company, path: OwnPath | null): Sized[] {
  const { role, whole, label, count: lost } = counter;
  if (!isCause(role) || serviceLimits(company).some(({ refused }) => refused === lost)) return [];
  // The cause of a loss is another kind.
  if (whole !== null && readCounters(company).some((one) => one.label === whole.label && one.role === 'lost'))
    return [];
  const { won } = causes[role];
  const own = { counter, cause: role, won };
  const step = stepOf(label, path);
  const last = path?.steps.at(-1);
  if (path === null || step === null || last === undefined || step.count <= 0) {
    const each = eachOf(label, company);
    return [{ ...own, step: null, results: each > 0 ? won * lost : 0, margin: won * lost * each }];
  }
  const isInside =
    contentWords(label)[0] === contentWords(step.label.en)[0] || stepWords(step).includes(contentWords(label)[0] ?? '');
  const served = isInside && lost < step.count && !isAnswered(step) ? step.count - lost : step.count;
  const results = won * lost * Math.min(1, last.count / served);
  return [{ ...own, step, results, margin: results * path.worth }];
}

/** Difference under which refusals counted by place are those of a limit (working assumption). */
const sameTotal = 0.02;

/** One place among the refusals of a limit, worth what its offer leaves each time; null when they do not add up to it. */
function refusalOf(row: Sized, counters: readonly Counter[], company: Company): Sized | null {
  if (row.cause !== 'unmet') return null;
  const parts = counters.filter(({ role, unit }) => role === 'unmet' && unit === 'count');
  const total = sum(parts.map((one) => one.count));
  const limit = serviceLimits(company).find(
    ({ refused }) => refused !== null && refused > 0 && Math.abs(refused - total) <= sameTotal * refused,
  );
  if (limit === undefined || parts.length < 2) return null;
  const offer = company.offers.find(({ id }) => id === limit.offerId);
  const each = offer === undefined ? orderMargin(company) : offer.priceNet * offer.marginRate;
  const { count: lost } = row.counter;
  return { ...row, step: null, won: 1, results: lost, margin: lost * each, part: lost / total };
}

/** Margin of one case served, when no step of the path counts it: the offer that it names, else the poorest of the main offers. */
function eachOf(label: string, company: Company): number {
  const offer = offerNamedIn(label, company.offers);
  const main = company.offers.filter(({ revenueShare }) => revenueShare >= mainShare);
  const margins = (offer === null ? main : [offer]).map(({ priceNet, marginRate }) => priceNet * marginRate);
  const isService = company.organisation.businessModel === 'local_service' || offer !== null;
  return isService && margins.length > 0 ? Math.min(...margins) : 0;
}

/** Part of the revenue from which an offer is a main one (working assumption). */
const mainShare = 0.1;

const isAnswered = ({ label }: PathStep): boolean => /answered|répond|décroch/i.test(label.en);

const stepWords = ({ ways, label }: PathStep): string[] => [
  ...contentWords(label.en),
  ...ways.flatMap(({ id, label: own }) => contentWords(`${id} ${own}`)),
];

/** The first step that shares a word with a counter. */
function stepOf(label: string, path: OwnPath | null): PathStep | null {
  const words = contentWords(label);
  return path?.steps.find((step) => stepWords(step).some((word) => words.includes(word))) ?? null;
}

/** A role of a counter that this kind sizes. */
type Cause = 'missed' | 'absent' | 'abandoned' | 'unmet';

/** Part that is won back, by cause (working assumptions): half of what was not answered, a third of what could not be supplied. */
const causes: Readonly<Record<Cause, { readonly won: number; readonly title: Text; readonly remedy: Text }>> = {
  missed: {
    won: 0.5,
    title: pair('personne ne leur a répondu', 'nobody answered them'),
    remedy: pair(
      'Répondre d’abord : un message écrit aussitôt, un créneau de rappel chaque jour, et passé un délai la demande va à quelqu’un d’autre',
      'Answer first: a written message at once, a time to call back every day, and after a set delay the request goes to somebody else',
    ),
  },
  absent: {
    won: 0.5,
    title: pair('un créneau réservé qui n’a servi à personne', 'a reserved time that served nobody'),
    remedy: pair(
      'Rappeler le rendez-vous par écrit la veille, laisser déplacer en un clic, et offrir la place libérée à la liste d’attente',
      'Remind of the appointment in writing the day before, let people move it in one click, and offer the freed time to the waiting list',
    ),
  },
  abandoned: {
    won: 0.5,
    title: pair('ils avaient commencé et personne ne les a suivis', 'they had begun and nobody followed them'),
    remedy: pair(
      'Suivre chaque dossier commencé : la liste des pièces dès le premier jour, un appel à mi-attente, une date annoncée',
      'Follow every file that was begun: the list of documents on the first day, a call half-way, an announced date',
    ),
  },
  unmet: {
    won: 1 / 3,
    title: pair('il n’y avait rien à leur offrir', 'there was nothing to offer them'),
    remedy: pair(
      'Chercher l’offre avant la demande : là où elle manque le plus, une liste d’attente et une date proposée à chaque refus',
      'Find supply before demand: where it is missing most, with a waiting list and another date offered at each refusal',
    ),
  },
};

const isCause = (role: string): role is Cause => role in causes;
