import { easter } from '../../../planning/calendar/event-days.ts';
import { funnelLevels, levelCount } from '../../../framework/company/company-funnel.ts';
import { isSameWord, monthsOf, nounWords, plainText } from '../../../framework/counters/plain-words.ts';
import { type Day, daysBetween } from '../../../values/day.ts';
import { dayText } from '../../../values/day-text.ts';
import { inBoth, pair } from '../../../values/text.ts';
import { capitalise } from '../../../values/text.ts';
import { count, named } from '../../amounts.ts';
import type { InsightFacts } from '../../insight-facts.ts';
import type { AskedGoal, GoalMeasure } from '../goal-reading.ts';

/** A number of one season or before one day: no count of a whole year measures it, its path gives what it takes. */

const feastSign = /\b(?:by|before|at|d ici a?|avant|a) (easter|paques|christmas|noel|new year|nouvel an)\b/;
const daysPerMonth = 30.4375;

/** The day before which the goal is due: its own, or the feast that it names. */
function dueDay({ goal, facts }: AskedGoal): Day | null {
  if (goal.horizon !== undefined) return goal.horizon as Day;
  const [, feast] = feastSign.exec(plainText(goal.statement)) ?? [];
  if (feast === undefined) return null;
  const { start } = facts.context;
  const year = Number(start.slice(0, 4));
  const dayIn = (one: number): Day =>
    /easter|paques/.test(feast) ? easter(one) : (`${one}-12-${/noel|christmas/.test(feast) ? '25' : '31'}` as Day);
  return dayIn(year) >= start ? dayIn(year) : dayIn(year + 1);
}

/** The steps of the path of the year, in order, those known. */
const stepsOf = ({ company }: InsightFacts): { label: string; count: number }[] =>
  funnelLevels(company.funnel ?? []).flatMap((level) => {
    const total = levelCount(level);
    const [first] = level;
    return total === null || first === undefined || level.length > 1 ? [] : [{ label: first.label, count: total }];
  });

/** So many for one season or by one day: counted from the first day, with the steps that it takes at the rates of the year. */
export function periodGoal(asked: AskedGoal): GoalMeasure | null {
  const { goal, target, facts } = asked;
  if (target?.to == null || target.unit !== 'count' || target.from !== null || goal.kind === 'retention') return null;
  const day = dueDay(asked);
  const isOfSeason = monthsOf(goal.statement.replaceAll(/\d+/g, ' ')).length > 0;
  if (day === null || !isOfSeason) return null;
  const steps = stepsOf(facts);
  const words = nounWords(goal.statement);
  const at = steps.findIndex(({ label }) => words.some((word) => isSameWord(word, nounWords(label)[0] ?? '')));
  const last = steps.at(-1);
  if (at === -1 || last === undefined || last.count <= 0) return null;
  const months = Math.max(1, daysBetween(facts.context.start, day) / daysPerMonth);
  const { to } = target;
  const [aim, each, past] = [to, to / months, last.count / facts.totals.months].map((value) => count(value));
  const until = inBoth((locale) => dayText(day, locale));
  const year = count(last.count);
  const needed = inBoth((locale) =>
    steps
      .slice(0, -1)
      .map((step) => {
        const many = count(Math.ceil((to * step.count) / last.count))[locale];
        return locale === 'fr' ? `${many} « ${step.label} »` : `${many} “${step.label}”`;
      })
      .join(', '),
  );
  const start = inBoth((locale) => dayText(facts.context.start, locale));
  return {
    measure: named(capitalise(goal.statement)),
    unit: 'count',
    current: null,
    target: to,
    reachable: null,
    verdict: 'to-be-measured',
    proposal: pair(
      `${aim?.fr} d’ici au ${until.fr}, soit ${each?.fr} par mois. L’année entière en a donné ${year.fr} (« ${last.label} »), ${past?.fr} par mois, et aucun compte ne sépare ceux-ci : les compter depuis le ${start.fr}. Aux taux de l’année, ils demandent ${needed.fr}.`,
      `${aim?.en} by ${until.en}, ${each?.en} a month. The whole year gave ${year.en} (“${last.label}”), ${past?.en} a month, and no count keeps these apart: count them from ${start.en}. At the rates of the year they take ${needed.en}.`,
    ),
  };
}
