import { canBeMoved } from '../../../framework/counters/comparisons/group-difference.ts';
import { choseThemselves } from '../../../framework/counters/comparisons/self-chosen.ts';
import { countedCauses } from '../../../framework/counters/counted-causes.ts';
import { isSameWord, monthsOf, nounWords, plainText } from '../../../framework/counters/plain-words.ts';
import { churnKpi } from '../../../framework/kpis/kpi-ids.ts';
import { withWrittenCounts } from '../../../framework/counters/written-count.ts';
import type { Company } from '../../../framework/company/company.ts';
import { pair, type Text } from '../../../values/text.ts';
import { sum } from '../../../values/sum.ts';
import { count, named, quoted, share } from '../../amounts.ts';
import { groupName, groupsTitle, prudentGain } from '../../compared-texts.ts';
import type { InsightFacts } from '../../insight-facts.ts';
import { monthsShared } from '../goal-months.ts';
import { isKept } from '../kept-results.ts';
import type { AskedGoal, GoalMeasure } from '../goal-reading.ts';

/** Goals of fewer people lost: the losses of a year, counted down, with those whom the plan can keep. */

const lossSign =
  /\b(ne plus perdre|perdre moins|moins (?:de |d )?(?:departs|pertes|desabonnements)|perd\w*|partir|departs?|los(?:e|es|ing|t)|leav(?:e|es|ing)|churn|cancel\w*|drift\w* (?:off|away)|desabonn\w*|resili\w*)\b/;

/** Difference under which a number of the goal and a count are the same (working assumption). */
const tolerance = 0.02;

interface Loss {
  readonly label: Text;
  /** In a year. */
  readonly count: number;
  /** True for those who leave the whole company. */
  readonly isOfAll: boolean;
}

/** Fewer people lost, from the losses of a year to what the better group or a first repair would leave. */
export function leaversGoal({ goal, target, facts }: AskedGoal): GoalMeasure | null {
  const plain = plainText(goal.statement);
  if (goal.kind !== 'retention' || !lossSign.test(plain)) return null;
  if (target !== null && (target.unit === 'share' || target.factor !== null || target.from !== null)) return null;
  const loss = lossOf(goal.statement, facts);
  if (loss === null || loss.count <= 0) return null;
  const best = bestWay(loss, goal.statement, facts);
  const year = 12 / facts.totals.months;
  const kept = Math.max(1, Math.round(Math.max(keptPart * loss.count, best === null ? 0 : prudentGain(best) * year)));
  const aim = Math.max(0, Math.round(loss.count) - kept);
  const way =
    best === null
      ? pair('', '')
      : pair(
          ` ${groupsTitle(best, groupName(best.better), groupName(best.other)).fr}.`,
          ` ${groupsTitle(best, groupName(best.better), groupName(best.other)).en}.`,
        );
  const [now, then, saved] = [count(loss.count), count(aim), count(kept)];
  const what = loss.isOfAll
    ? pair(`${now.fr} perdus en un an`, `${now.en} lost in a year`)
    : pair(`« ${loss.label.fr} » : ${now.fr} en un an`, `“${loss.label.en}”: ${now.en} in a year`);
  const causes = causesText(loss, facts.company);
  const worth = loss.isOfAll ? worthText(kept, facts) : pair('', '');
  return {
    measure: loss.label,
    ...(loss.isOfAll && facts.company.economics.model === 'subscription' ? { kpiId: churnKpi } : {}),
    unit: 'count',
    current: loss.count,
    target: aim,
    reachable: aim,
    verdict: 'within-reach',
    proposal: pair(
      `${what.fr}, à compter vers le bas.${causes.fr}${way.fr} Viser ${then.fr} en un an : ${saved.fr} gardés.${worth.fr} À relire chaque mois, avec la raison de chaque départ.`,
      `${what.en}, to be counted downwards.${causes.en}${way.en} Aim at ${then.en} in a year: ${saved.en} kept.${worth.en} To read every month, with the reason of each departure.`,
    ),
  };
}

/** Part of a counted loss that a first plan keeps at least (working assumption). */
const keptPart = 0.2;

const lostInYear = pair('Clients perdus en un an', 'Customers lost in a year');

/** What the goal wants fewer of: the count that has its number, a counter whose name begins with its noun, else the customers of a subscription. */
function lossOf(statement: string, { company, counters, totals }: InsightFacts): Loss | null {
  const year = 12 / totals.months;
  const numbers = [...withWrittenCounts(plainText(statement)).matchAll(/\b\d+\b/g)].map(([one]) => Number(one));
  const isStated = (value: number): boolean =>
    numbers.some((one) => one > 1 && Math.abs(one - value) <= tolerance * value);
  const causes = countedCauses(company).filter(({ isSurvey }) => !isSurvey);
  const { economics } = company;
  const ended = economics.model === 'subscription' ? (economics.lostInPeriod ?? null) : null;
  if (ended !== null && isStated(ended)) return { label: lostInYear, count: ended * year, isOfAll: true };
  const cause = causes.find(({ total }) => isStated(total));
  if (cause !== undefined) return { label: named(cause.label), count: cause.total * year, isOfAll: true };
  const nouns = nounWords(statement.replace(becauseSign, ''));
  const reason = reasonOf(statement, counters);
  if (reason !== undefined) return { label: named(reason.label), count: reason.count * year, isOfAll: false };
  const months = monthsOf(statement);
  const season = counters.find(
    (one) =>
      one.role === 'lost' &&
      one.unit === 'count' &&
      one.months.length > 0 &&
      monthsShared(one, months) === one.months.length,
  );
  if (season !== undefined) return { label: named(season.label), count: season.count * year, isOfAll: false };
  const own = counters.find(
    ({ role, unit, label, months }) =>
      role === 'lost' &&
      unit === 'count' &&
      months.length === 0 &&
      nouns.some((word) => isSameWord(word, nounWords(label)[0] ?? '')),
  );
  if (own !== undefined) return { label: named(own.label), count: own.count * year, isOfAll: false };
  return ended === null ? null : { label: lostInYear, count: ended * year, isOfAll: true };
}

const becauseSign = /\b(?:because|parce qu|à cause|faute|due to)[\s\S]*$/u;
/** People of the company, however they are called. */
const teamSign =
  /\b(staff|team|person|people|employee\w*|personnel|equipe|salarie\w*|personne|referent\w*|conseiller\w*)\b/;

/** The counted reason that the goal gives after “because”. */
function reasonOf(statement: string, counters: InsightFacts['counters']): InsightFacts['counters'][number] | undefined {
  const [given] = becauseSign.exec(statement) ?? [];
  if (given === undefined) return undefined;
  const words = nounWords(given);
  const isTeam = teamSign.test(plainText(given));
  return counters.find(
    ({ role, unit, label }) =>
      role === 'lost' &&
      unit === 'count' &&
      leaverSign.test(plainText(label)) &&
      (nounWords(label)
        .slice(1)
        .filter((word) => words.some((one) => isSameWord(one, word))).length > 1 ||
        (isTeam && teamSign.test(plainText(label)))),
  );
}

const leaverSign = /^(leavers?|left|lost|departs?|partis?|parties|perdus?)\b/;

type Compared = InsightFacts['comparisons'][number];

/** The proven way that keeps most of them: two groups of those who leave, between which the company can move people. */
function bestWay(loss: Loss, statement: string, { comparisons }: InsightFacts): Compared | null {
  const nouns = nounWords(loss.isOfAll ? statement : loss.label.en);
  const rows = comparisons
    .filter(
      (one) =>
        one.channelId === null &&
        one.interval[0] > 0 &&
        canBeMoved(one) &&
        !choseThemselves(one) &&
        (loss.isOfAll ? one.isLoss || (isKept(one.result) && isAbout(one, nouns)) : isAbout(one, nouns)),
    )
    .filter((one) => prudentGain(one) < loss.count)
    .sort((a, b) => prudentGain(b) - prudentGain(a));
  return rows[0] ?? null;
}

/** Words by which a group is called: “New shops visited” are shops. */
const headWords = 2;
const isAbout = ({ better }: Compared, nouns: readonly string[]): boolean =>
  nounWords(better.label ?? '')
    .slice(0, headWords)
    .some((word) => nouns.some((one) => isSameWord(one, word)));

/** Causes that no company removes. */
const ownLife =
  /\b(move\w*|moving|house|school|died|death|retire\w*|no (?:answer|reply)|other|others|demenag\w*|ecole|deces|decede\w*|retraite|sans reponse|autres?|maladie|illness)\b/;
const mostCauses = 2;

/** The first causes that the company can act on, with their part of all. */
function causesText({ count: all, isOfAll }: Loss, company: Company): Text {
  const list = countedCauses(company).find(
    ({ isSurvey, total }) => !isSurvey && isOfAll && total <= all * (1 + tolerance),
  );
  const own = (list?.causes ?? []).filter(({ label }) => !ownLife.test(plainText(label))).slice(0, mostCauses);
  if (list === undefined || own.length === 0) return pair('', '');
  const total = sum(own.map((one) => one.count));
  const names = quoted(own.map((one) => pair(`${one.label} : ${one.count}`, `${one.label}: ${one.count}`)));
  const part = share(total / list.total);
  return pair(
    ` ${names.fr} : ${part.fr} des raisons, celles sur lesquelles vous pouvez agir d’abord.`,
    ` ${names.en}: ${part.en} of the reasons, those that you can act on first.`,
  );
}

/** What those who are kept leave in their next year. */
function worthText(kept: number, { yearMargin, amounts }: InsightFacts): Text {
  if (yearMargin <= 0) return pair('', '');
  const [all, each] = [amounts.money(kept * yearMargin), amounts.money(yearMargin)];
  return pair(
    ` Chacun laisse ${each.fr} de marge en un an : ${all.fr}.`,
    ` Each leaves ${each.en} of margin in a year: ${all.en}.`,
  );
}
