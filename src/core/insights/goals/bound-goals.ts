import type { Comparison, CountedGroup } from '../../framework/counters/compared-groups.ts';
import { contentWords, isSameWord, nounWords, plainText } from '../../framework/counters/plain-words.ts';
import { serviceLimits } from '../../framework/counters/service-capacities.ts';
import { type BusinessLine, businessLines, otherPeople } from '../../framework/economics/lines/business-lines.ts';
import { lineOfChannel } from '../../framework/economics/lines/line-of-channel.ts';
import { acquisitionCosts } from '../../framework/economics/acquisition-costs.ts';
import type { Company } from '../../framework/company/company.ts';
import type { Day } from '../../values/day.ts';
import { dayText } from '../../values/day-text.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import { sum } from '../../values/sum.ts';
import { count, named, share } from '../amounts.ts';
import { groupName, groupsTitle, isWay, prudentGain } from '../compared-texts.ts';
import { refusalSense, termsOf } from '../figures/like-figures.ts';
import { gainsAfterStart, possibleMargin } from './goal-gains.ts';
import { isKept } from './kept-results.ts';
import { linkedObjective } from './linked-objective.ts';
import { aimedAt, type AskedGoal, type GoalMeasure, isAboutPart } from './goal-reading.ts';
import { weekdaysOf } from './readings/weekday-goals.ts';

/** Goals without a figure, bound to a count of the file: two groups that it compares, a public, the margin of a year. */

/** Letters of the shortest word that binds a goal to a count. */
const leastLetters = 3;

/** Nouns of the goal that a text has too. */
function sharedNouns(statement: string, text: string): number {
  const words = contentWords(text);
  return [...new Set(nounWords(statement))].filter(
    (word) => word.length >= leastLetters && words.some((one) => isSameWord(one, word)),
  ).length;
}

/** Nouns by which a group is called, the first of its name: “Tanks due at two years, texted” are tanks. */
const headNouns = 2;
const headOf = ({ label }: CountedGroup): string =>
  nounWords(label ?? '')
    .filter((word) => word.length >= leastLetters && !ranks.has(word))
    .slice(0, headNouns)
    .join(' ');

/** “First-time sellers”, « nouveaux donateurs » are sellers and donors. */
const ranks = new Set(nounWords('first time new past old premiers premières nouveaux nouvelles anciens anciennes'));

const lossSign = /\b(los\w+|perd\w*|perte|depart\w*|leav\w*|quit\w*)\b/;

const wordsOf = ({ better, other, result }: Comparison): string =>
  `${better.label ?? ''} ; ${other.label ?? ''} ; ${result}`;

const dueDay = ({ goal, facts }: AskedGoal): Text => {
  const day = (goal.horizon ?? facts.context.end) as Day;
  return inBoth((locale) => dayText(day, locale));
};

/** Kinds of goal that the rate of a group measures. */
const ratedKinds: ReadonlySet<string> = new Set(['retention', 'new_customers', 'revenue_existing', 'margin']);
/** Somebody who came once. */
const onceSign = /\b(?:once|first time|one time|une (?:seule )?fois|premiere fois)\b/;
/** Irregular forms of the verbs by which results are counted. */
const verbForms: readonly (readonly [RegExp, string])[] = [
  [/\b(?:paid|pays|paying)\b/g, 'pay'],
  [/\b(?:sold|selling)\b/g, 'sell'],
  [/\b(?:bought|buying)\b/g, 'buy'],
  [/\b(?:kept|keeping)\b/g, 'keep'],
  [/\b(?:left|leaving|leaves)\b/g, 'leave'],
];
const verbsOf = (text: string): string[] =>
  (
    verbForms.reduce((all, [sign, form]) => all.replaceAll(sign, form), plainText(text)).match(/[a-z]{3,}/g) ?? []
  ).flatMap((word) => contentWords(word));
/** Letters from which a word of the result alone binds a goal (working assumption). */
const ownLetters = 5;
/** Words of a result that say when or how often: they name nobody. */
const measured = new Set(
  contentWords('days weeks months years jours semaines within after before again nouveau encore'),
);

/** A little less than a word in common: the offer of an objective decides between groups that a goal names no more than others. */
const sameOffer = 0.9;

/** How much of a comparison a goal names: the people or things of its groups, and its result. `offerIds`: offers of its objective. */
function namedBy({ statement, kind }: AskedGoal['goal'], one: Comparison, offerIds: readonly string[]): number {
  const heads = sharedNouns(statement, `${headOf(one.better)} ${headOf(one.other)}`);
  const things = [one.better, one.other].map((group) => sharedNouns(statement, headOf(group).split(' ')[0] ?? ''));
  const areBoth = things.every((shared) => shared > 0);
  // a goal of margin names the things that both groups are, whatever their result
  if (kind === 'margin') return areBoth ? heads : 0;
  const said = verbsOf(statement);
  const results = verbsOf(one.result).filter((word) => !measured.has(word) && said.includes(word));
  const both = [statement, `${one.better.label ?? ''} ${one.other.label ?? ''}`];
  const once = kind === 'retention' && both.every((text) => onceSign.test(plainText(text))) ? 1 : 0;
  const keeps = isKept(one.result) ? 1 : 0;
  if (kind !== 'retention') {
    const isWork = kind === 'revenue_existing' && areBoth && keeps > 0;
    return (heads > 0 && results.length > 0) || isWork ? heads + results.length : 0;
  }
  const ofOffer = keeps > 0 && offerIds.includes(one.stated?.offerId ?? '') ? sameOffer : 0;
  const named = heads + once + ofOffer + results.filter((word) => word.length >= ownLetters).length;
  return named > 0 ? named + keeps : 0;
}

/** People to keep, to bring back or to win, bound to the two groups of the file that name them: from the rate of those without it to what doing it for all would prudently give, as the finding on the same groups counts it. */
export function comparedGoal(asked: AskedGoal): GoalMeasure | null {
  const { goal, target, facts } = asked;
  const isNumber = target !== null && (goal.kind !== 'retention' || target.from !== null);
  if (!ratedKinds.has(goal.kind) || isNumber || termsOf(goal.statement).includes(refusalSense)) return null;
  const wantsFewer = lossSign.test(plainText(goal.statement)) && goal.kind !== 'margin';
  const offerIds = linkedObjective(goal, facts.company)?.offerIds ?? [];
  // people who chose their group, or whom nobody moves, promise nothing for the others
  const wantsSales = !wantsFewer && (goal.kind === 'revenue_existing' || goal.kind === 'new_customers');
  const rows = facts.comparisons
    // a deed stated in its own place may go through a channel; counts of one channel compare its own people
    .filter(({ channelId, stated }) => channelId === null || stated !== undefined)
    .filter(({ isLoss }) => (isLoss || !wantsFewer) && !(isLoss && wantsSales))
    .filter(isWay)
    .map((one) => ({ one, shared: namedBy(goal, one, offerIds) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || b.one.better.of + b.one.other.of - (a.one.better.of + a.one.other.of));
  const one = rows[0]?.one;
  return one === undefined ? null : comparedMeasure(one, asked);
}

/** The result of two groups, from the rate of those without it to what doing it for all would prudently give. */
export function comparedMeasure(one: Comparison, asked: AskedGoal): GoalMeasure {
  const { better, other, result } = one;
  const gained = prudentGain(one);
  const now = other.won / other.of;
  const best = (one.isLoss ? other.won - gained : other.won + gained) / other.of;
  const title = groupsTitle(one, groupName(better), groupName(other));
  const [today, then, day, many] = [share(now), share(best), dueDay(asked), count(Math.round(gained))];
  const less = one.isLoss ? pair('de moins', 'fewer') : pair('de plus', 'more');
  return {
    ...aimedAt({ measure: named(result), unit: 'share', now, aim: best }),
    proposal: pair(
      `${title.fr}. De ${today.fr} sans cela à ${then.fr} d’ici au ${day.fr}, en faisant pour tous comme pour ${groupName(better).fr} : ${many.fr} ${less.fr} sur les mêmes nombres.`,
      `${title.en}. From ${today.en} without it to ${then.en} by ${day.en}, by doing for all as for ${groupName(better).en}: ${many.en} ${less.en} on the same numbers.`,
    ),
  };
}

/** More of one public, bound to the new customers that its channels count, within what can be served. */
export function publicGoal(asked: AskedGoal): GoalMeasure | null {
  const { goal, target, facts } = asked;
  const { company } = facts;
  if (target !== null || goal.kind !== 'new_customers') return null;
  const line = businessLines(company).find((one) => one.id !== otherPeople && isNamed(one, goal.statement));
  if (line === undefined) return null;
  const now = broughtBy(company, line);
  if (now === null || now <= 0) return null;
  const gains = facts.comparisons.filter(
    (one) => one.channelId === null && !one.isLoss && one.interval[0] > 0 && isNamed(line, wordsOf(one)),
  );
  const gained = Math.round(gainsAfterStart * sum(gains.map(prudentGain)));
  if (gained <= 0) return null;
  const room = roomOf(company, line);
  const reachable = Math.min(now + gained, room === null ? Infinity : Math.floor(now / room.share));
  const [from, to, day] = [count(now), count(reachable), dueDay(asked)];
  const [first] = gains;
  const reason =
    first === undefined ? pair('', '') : groupsTitle(first, groupName(first.better), groupName(first.other));
  const most =
    room === null
      ? pair('', '')
      : pair(
          ` « ${room.label} » est pris à ${share(room.share).fr}.`,
          ` “${room.label}” is ${share(room.share).en} taken.`,
        );
  return {
    measure: pair(`Nouveaux « ${line.name.fr} » en un an`, `New “${line.name.en}” in a year`),
    unit: 'count',
    current: now,
    target: reachable,
    reachable,
    verdict: 'within-reach',
    proposal: pair(
      `De ${from.fr} à ${to.fr} par an, au rythme à atteindre le ${day.fr}. ${reason.fr}.${most.fr}`,
      `From ${from.en} to ${to.en} a year, the pace to reach by ${day.en}. ${reason.en}.${most.en}`,
    ),
  };
}

const isNamed = ({ name, offers }: BusinessLine, text: string): boolean =>
  [name.fr, name.en, ...offers.map((offer) => offer.name)].some((words) => sharedNouns(text, words) > 0);

function broughtBy(company: Company, line: BusinessLine): number | null {
  const rows = acquisitionCosts(company).channels.filter(
    ({ channelId }) => lineOfChannel(company, channelId)?.id === line.id,
  );
  const known = rows.flatMap(({ newCustomers }) => newCustomers ?? []);
  return known.length === 0 ? null : Math.round((sum(known) * 12) / company.period.baselineMonths);
}

/** The tightest limit that names what the line buys, with the part of it that is taken. */
function roomOf(company: Company, line: BusinessLine): { readonly label: string; readonly share: number } | null {
  const rows = serviceLimits(company).flatMap(({ label, used, possible }) =>
    used !== null && used > 0 && possible > 0 && isNamed(line, label) ? [{ label, share: used / possible }] : [],
  );
  return rows.sort((a, b) => b.share - a.share)[0] ?? null;
}

/** What is earned, kept or spent. */
const moneySign =
  /\b(?:margins?|marges?|profit\w*|rentab\w*|money|argent|earn\w*|wages?|salar\w*|incomes?|revenu\w*|cash|tresorerie|costs?|couts?|benefice\w*|turnover|chiffre d affaires|euros?|pounds?|better off|gagner plus|mieux gagner|viv\w+ de|live (?:on|off|from))\b/;

/** A goal of margin in words of money and without a figure, bound to the margin of a year as the file gives it, once its channels are paid. */
export function yearMarginGoal(asked: AskedGoal): GoalMeasure | null {
  const { goal, target, facts, found } = asked;
  const { company, costs, amounts } = facts;
  const turnover = company.organisation.annualTurnoverNet;
  if (goal.kind !== 'margin' || target !== null || turnover === undefined) return null;
  if (!moneySign.test(plainText(goal.statement))) return null;
  if (isAboutPart(goal.statement, company) || weekdaysOf(goal.statement).length > 0) return null;
  const spent = (costs.total * 12) / company.period.baselineMonths;
  const now = turnover * company.economics.marginRate - spent;
  const more = 12 * gainsAfterStart * possibleMargin(found);
  if (now <= 0 || more <= 0) return null;
  const reachable = now + more;
  const [from, to, extra, all, cost, day] = [
    ...[now, reachable, more, turnover, spent].map(amounts.money),
    dueDay(asked),
  ] as [Text, Text, Text, Text, Text, Text];
  const rate = share(company.economics.marginRate);
  return {
    measure: pair('Marge d’un an, canaux payés', 'Margin of a year, channels paid'),
    unit: 'money',
    current: now,
    target: reachable,
    reachable,
    verdict: 'within-reach',
    proposal: pair(
      `${all.fr} de ventes à ${rate.fr} de marge, moins ${cost.fr} pour faire venir : ${from.fr}. Les constats de ce plan qui ne demandent aucune visite de plus en ajoutent ${extra.fr} par an : viser ${to.fr}, au rythme à atteindre le ${day.fr}, et relire ce chiffre chaque mois.`,
      `${all.en} of sales at ${rate.en} of margin, less ${cost.en} to bring people: ${from.en}. The findings of this plan that need no more visits add ${extra.en} a year: aim at ${to.en}, the pace to reach by ${day.en}, and read this figure every month.`,
    ),
  };
}

/** What a goal counts: the words after its last number. */
const afterNumber = /\d[\d\s.,]*\s(\D+)$/u;

/** A count to reach, with what the comparisons about the same thing would give in a year if all were done as in the better group. */
export function withProvenGains({ goal, facts, months }: AskedGoal, read: GoalMeasure): GoalMeasure {
  const { unit, current, target, reachable, measure } = read;
  const isOpen = unit === 'count' && reachable === null && read.verdict === undefined && read.proposal === undefined;
  if (!isOpen || current === null || target === null || target <= current) return read;
  const [thing = ''] = nounWords(afterNumber.exec(goal.statement)?.[1] ?? measure?.fr ?? '').filter(
    (word) => word.length >= leastLetters,
  );
  const rows = facts.comparisons.filter(
    (one) =>
      one.channelId === null &&
      one.interval[0] > 0 &&
      contentWords(wordsOf(one)).some((word) => isSameWord(word, thing)),
  );
  if (rows.length === 0 || thing === '') return read;
  const time = (goal.horizon === undefined ? 12 : months) / facts.totals.months;
  const gained = rows.map((one) => gainsAfterStart * time * one.gap * one.other.of);
  const most = Math.round(current + sum(gained));
  const isEnough = most >= target;
  const each = rows.map((one, index) => {
    const [many, group] = [count(Math.round(gained[index] ?? 0)), groupName(one.better)];
    return pair(
      `${many.fr} en faisant pour tous comme pour ${group.fr}`,
      `${many.en} by doing for all as for ${group.en}`,
    );
  });
  const all = inBoth((locale) => each.map((text) => text[locale]).join(', '));
  const [now, aim, end] = [current, target, most].map((value) => count(value)) as [Text, Text, Text];
  return {
    ...read,
    reachable: isEnough ? target : most,
    verdict: isEnough ? 'within-reach' : 'ambitious',
    proposal: isEnough
      ? pair(
          `De ${now.fr} à ${aim.fr} : à portée. Vos propres chiffres en donnent jusqu’à ${end.fr} en un an : ${all.fr}. À compter chaque mois.`,
          `From ${now.en} to ${aim.en}: within reach. Your own figures give up to ${end.en} in a year: ${all.en}. To be counted every month.`,
        )
      : pair(
          `De ${now.fr} à ${aim.fr} : vos propres chiffres mènent à ${end.fr} (${all.fr}). Viser ${end.fr} d’abord ; le reste demande une autre source, à nommer au premier relevé.`,
          `From ${now.en} to ${aim.en}: your own figures reach ${end.en} (${all.en}). Aim at ${end.en} first; the rest takes another source, to be named at the first reading.`,
        ),
  };
}
