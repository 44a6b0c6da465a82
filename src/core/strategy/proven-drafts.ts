import { ownEvidencePrefix } from '../conversion/own-evidence.ts';
import { monthsOf } from '../framework/counters/plain-words.ts';
import { cycleMonths } from '../framework/cycle-months.ts';
import { fullMonths } from '../framework/dated/full-months.ts';
import { provenGainKpi, provenLossKpi } from '../framework/kpis/kpi-ids.ts';
import type { FoundInsight } from '../insights/found-insights.ts';
import { typesetText } from '../language/typeset.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import type { ReadyText } from '../planning/plan/details/ready-text.ts';
import type { DraftAction } from '../planning/plan/draft-action.ts';
import { textKinds } from '../planning/texts/kinds/index.ts';
import { provenTextId } from '../planning/texts/kinds/proven/proven-text.ts';
import { mainSubject, textOfAction } from '../planning/texts/text-of-action.ts';
import { isSameLever, type ProvenWay } from '../planning/ways/proven-ways.ts';
import { wayCases } from '../planning/ways/way-cases.ts';
import { wayHours } from '../planning/ways/way-hours.ts';
import { wayPerson } from '../planning/ways/way-person.ts';
import { addDays, addMonths, type Day, daysBetween, monthOf } from '../values/day.ts';
import { rounded } from '../values/rounded.ts';
import { pair, type Text } from '../values/text.ts';
import { findingDraft } from './finding-draft.ts';

/** Proven ways that are made the rule in one cycle, and those prepared first (working assumptions). */
const mostProven = 6;
const preparedFirst = 3;
/** Thursday of the first week. */
const firstThursday = 3;
/** Days by which what is done in a season is ready before it (working assumption). */
const seasonLead = 28;

type Proven = FoundInsight & { readonly action: { readonly way: ProvenWay } };

/**
 * The ways that the counts of a company prove, each as a change of the path to the sale or as a step of the path after it,
 * read on the share that the company counts; one task for two comparisons of one deed.
 */
export function provenDrafts(context: PlanContext, asked: readonly FoundInsight[]): DraftAction[] {
  const proven = asked.filter((one): one is Proven => one.action?.way !== undefined);
  const read = new Set<string>();
  return proven
    .filter(({ action }, at) => proven.findIndex((other) => isSameLever(other.action.way, action.way)) === at)
    .slice(0, mostProven)
    .map((one, rank) => {
      const { way } = one.action;
      const person = wayPerson(way, context.company)?.name;
      const draft = { ...findingDraft(context, one, dayOf(context, way, rank)), ...readOn(one) };
      const base = { ...draft, ...runningOf(context, way, draft) };
      const ready = textOf(context, way, base.id);
      const isStep = way.moment === 'after' && !read.has(kpiOf(way));
      if (isStep) read.add(kpiOf(way));
      return {
        ...base,
        ...(person === undefined ? {} : { person }),
        ...(isStep ? stepOf(context, base, way, ready) : changeOf(context, base, one, ready)),
      };
    });
}

/** The first day from a wished one in whose month what a way brings can be served; what spares a loss and what is served all year wait for none. */
function servedFrom({ company, end }: PlanContext, { comparison: { isLoss, stated } }: ProvenWay, wished: Day): Day {
  const offer = company.offers.find(({ id }) => id === stated?.offerId);
  if (isLoss || offer?.kind === 'subscription') return wished;
  const full = fullMonths(company, offer?.id ?? null);
  let day = wished;
  while (full.includes(monthOf(day)) && day <= end) day = addMonths(`${day.slice(0, 7)}-01`, 1);
  return day > end ? wished : day;
}

/** In the first fortnight; what names its months, four weeks before the first one, or at once when it has come. */
function dayOf(context: PlanContext, way: ProvenWay, rank: number): Day {
  const { start, end } = context;
  const first = servedFrom(context, way, addDays(start, rank < preparedFirst ? 8 : 11));
  const month = seasonOf(way);
  if (month === undefined) return first;
  // its month has begun: the first week
  if (month === Number(start.slice(5, 7))) return addDays(start, firstThursday);
  const year = Number(start.slice(0, 4));
  const opening = [year, year + 1]
    .map((one) => `${one}-${String(month).padStart(2, '0')}-01`)
    .find((day) => day >= start);
  const ready = opening === undefined ? first : addDays(opening, -seasonLead);
  return ready < first || ready > end ? first : ready;
}

/** What follows says what a deed is about, not when it is done. */
const clause = /\s(?:qui|que|pour|si|quand|that|which|who|to|if|when)\s/u;

/** The month of what is done, as the file states it (“a text in February that …”), else as the better group is called: where a deed was tried is no season of it. */
const seasonOf = ({ words, comparison: { stated } }: ProvenWay): number | undefined =>
  monthsOf(stated === undefined ? words.better : (stated.what.split(clause)[0] ?? ''))[0];

/** Weeks in which what has a season is sent: its first ones, as it is done once (working assumption). */
const seasonWeeks = 2;

/** Fewest hours of a week in which the cases are done: under them, every other week or every third (working assumption). */
const leastWeekly = 0.5;

/** The hours of the cases, from the week after that of the set-up to the end of the cycle. */
function runningOf(
  { start, weeks, company }: PlanContext,
  way: ProvenWay,
  { due, plannedHours, hours: { low, mode, high } }: DraftAction,
): Pick<DraftAction, 'plannedHours' | 'hours' | 'again' | 'runningHours'> | null {
  const weekly = wayHours(way, company).hours / weeksPerMonth;
  const first = Math.floor(daysBetween(start, due) / 7);
  const left = weeks - 1 - first;
  const running = rounded(weekly * left, 2);
  if (running < leastWeekly || left <= 0) return null;
  const step = Math.ceil(leastWeekly / weekly);
  const season = seasonOf(way);
  const monthOf = (week: number): number => Number(addDays(start, 7 * week).slice(5, 7));
  const weeksLeft = Array.from({ length: left }, (_, at) => first + 1 + at);
  const again =
    season === undefined
      ? weeksLeft.filter((_, at) => at % step === 0)
      : weeksLeft.filter((week) => monthOf(week) === season).slice(0, seasonWeeks);
  if (again.length === 0) return null;
  return {
    plannedHours: plannedHours + running,
    hours: { low: low + running * 0.6, mode: mode + running, high: high + running * 1.8 },
    again,
    runningHours: running,
  };
}

const weeksPerMonth = 52 / 12;

const kpiOf = ({ comparison }: ProvenWay): string => (comparison.isLoss ? provenLossKpi : provenGainKpi);

/** The share of the group that does worse: its counted start, half of the way, the prudent aim. */
function readOn({ action: { way, indicator } }: Proven): Pick<DraftAction, 'kpiIds' | 'starts' | 'targets'> {
  const id = kpiOf(way);
  const { better, other } = way.comparison;
  const start = rounded(other.won / other.of, 4);
  const target = rounded(indicator.target ?? start, 4);
  const best = rounded(better.won / better.of, 4);
  const half = rounded((start + target) / 2, 4);
  return {
    kpiIds: [id],
    starts: { [id]: start },
    targets: { [id]: [half, target, best] },
  };
}

/** The words of a proven way become those of its task. */
function textOf(context: PlanContext, way: ProvenWay, actionId: string): ReadyText | null {
  const kind = textKinds.find((one) => one.id === provenTextId(way));
  return kind === undefined
    ? null
    : (textOfAction(context, kind, { actionId, subject: mainSubject(context) })?.ready ?? null);
}

/** A change of the path to the sale; a measurement where its margin is not known. */
function changeOf(
  { company }: PlanContext,
  { id, title: task, what, plannedHours }: DraftAction,
  { action: { way }, title, moneyPerMonth, certainty }: Proven,
  ready: ReadyText | null,
): Partial<DraftAction> {
  if (moneyPerMonth === null) return {};
  return {
    kind: 'conversion',
    conversion: {
      leverId: id,
      task: typesetText(task),
      family: 'path',
      friction: { evidenceIds: [`${ownEvidencePrefix}compared:${way.id}`], description: typesetText(title) },
      change: what,
      ready,
      effect: null,
      successProbability: certainty,
      gainPerHour: rounded((moneyPerMonth * cycleMonths(company)) / plannedHours, 2),
      test: null,
    },
  };
}

/** A step of the path after the sale, started by each case. */
function stepOf(
  { company }: PlanContext,
  { catalogueId, title, what }: DraftAction,
  way: ProvenWay,
  ready: ReadyText | null,
): Partial<DraftAction> {
  const { words, comparison, deed } = way;
  const subject = words.subject === '' ? (comparison.better.label ?? comparison.other.label ?? '') : words.subject;
  const people = wayCases(comparison, company).perMonth * cycleMonths(company);
  const isWritten = ['message', 'thanks', 'terms'].includes(deed.id);
  return {
    kind: 'retention',
    stage: 'RET',
    retention: {
      stepTypeId: catalogueId,
      task: typesetText(title),
      family: 'path',
      trigger: { event: typesetText(pair(`« ${subject} »`, `“${subject}”`)), delayHours: 0, place: 'event' },
      by: typesetText(reachedBy[deed.id] ?? byPerson),
      message: null,
      ready,
      people: Math.round(people),
      change: what,
      next: [],
      exit: typesetText(pair('geste fait, ou refus de la personne', 'done, or the person says no')),
      consent: isWritten ? 'contract' : 'not_needed',
    },
  };
}

const byPerson = pair('par une personne', 'by a person');
const reachedBy: Partial<Readonly<Record<ProvenWay['deed']['id'], Text>>> = {
  call: pair('au téléphone', 'by telephone'),
  message: pair('message ou carte', 'message or card'),
  thanks: pair('message d’une personne', 'message of a person'),
  document: pair('sur papier, lu ensemble', 'on paper, read together'),
  visit: pair('en visite', 'on a visit'),
  screen: pair('à l’écran', 'on the screen'),
};
