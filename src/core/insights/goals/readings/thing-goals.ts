import { roleSigns } from '../../../framework/counters/counter-words.ts';
import { isSameWord, nounWords, plainText } from '../../../framework/counters/plain-words.ts';
import { serviceLimits } from '../../../framework/counters/service-capacities.ts';
import { withWrittenCounts } from '../../../framework/counters/written-count.ts';
import type { Day } from '../../../values/day.ts';
import { dayText } from '../../../values/day-text.ts';
import { inBoth, pair, type Text } from '../../../values/text.ts';
import { sum } from '../../../values/sum.ts';
import { count, named } from '../../amounts.ts';
import { isWay, prudentGain } from '../../compared-texts.ts';
import { type BroughtThings, broughtThings, type CountedThing, countedThing, lostThings } from './counted-things.ts';
import { gainedResults } from '../../gains/gained-results.ts';
import type { InsightFacts } from '../../insight-facts.ts';
import { firstGoal, signedGoal } from './first-goals.ts';
import type { AskedGoal, GoalMeasure } from '../goal-reading.ts';

/** So many of one thing, from how many there are today: what is to win is the difference and what will be lost meanwhile. */

/** A goal of things with what the file counts of them, per year. */
interface Asked {
  readonly label: string;
  /** Today; null where only a number to add is known. */
  readonly now: number | null;
  readonly aim: number;
  readonly lost: number | null;
  readonly brought: BroughtThings | null;
  readonly words: readonly string[];
  /** True where it is all the customers: every way that keeps some of them counts. */
  readonly isAll?: boolean;
}

/** Letters of the shortest noun that names a thing. */
const leastLetters = 3;
/** Days in a month and in a year of a rhythm. */
const yearMonths = 12;

/** What the goal counts: the words after its number, else all of them. */
function nounsOf(statement: string): string[] {
  const plain = withWrittenCounts(plainText(statement));
  const after = /\d+ (?:more |extra |additional |new |nouve\w+ |de plus |autres? )?([^\d]*)/.exec(plain)?.[1] ?? plain;
  return nounWords(after.split(/[,;:(]|\b(?:so that|because|by|before|pour|afin|avant|d ici)\b/u)[0] ?? after).filter(
    (word) => word.length >= leastLetters,
  );
}

/** More of a thing, by what there is, what is lost and what the channels bring. */
export function thingGoal(asked: AskedGoal): GoalMeasure | null {
  const { goal, target, facts } = asked;
  if (goal.kind !== 'new_customers' && goal.kind !== 'market_entry') return null;
  if (target !== null && (target.unit !== 'count' || target.from !== null || target.factor !== null || target.isStop))
    return null;
  const nouns = nounsOf(goal.statement);
  const thing = nouns.map((noun) => countedThing(noun, facts.company)).find((one) => one !== null) ?? null;
  const words = thing?.words ?? nouns.slice(0, 1);
  const rates =
    thing !== null && isEverybody(thing, facts)
      ? { ...allCustomers(facts), words }
      : { lost: lostThings(words, facts), brought: broughtThings(goal.statement, words, facts.company), words };
  if (target === null)
    return (
      (thing === null ? null : supplyGoal({ thing, rates, asked })) ??
      firstGoal(asked, nouns) ??
      signedGoal(asked, nouns)
    );
  const to = target.to ?? (thing === null || target.more === null ? null : thing.count + target.more);
  if (thing !== null && to !== null && to > thing.count)
    return judged({ label: thing.label, now: thing.count, aim: to, ...rates }, asked);
  const isKnown = rates.lost !== null || rates.brought !== null;
  return thing === null && target.more !== null && isKnown
    ? judged(
        { label: goal.statement.split(/[,;:(]/u)[0] ?? goal.statement, now: null, aim: target.more, ...rates },
        asked,
      )
    : null;
}

/** True for the number of all who subscribe, by another word for them. */
const isEverybody = ({ count: many }: CountedThing, { company: { economics } }: InsightFacts): boolean =>
  economics.model === 'subscription' && economics.customersEnd === many;

/** Those who come and those who leave in a year, of all customers. */
function allCustomers({ company, costs, totals }: InsightFacts): Pick<Asked, 'lost' | 'brought' | 'isAll'> {
  const year = yearMonths / company.period.baselineMonths;
  const lost = company.economics.model === 'subscription' ? (company.economics.lostInPeriod ?? null) : null;
  return {
    lost: lost === null ? null : lost * year,
    brought: totals.newCustomers === null ? null : { count: totals.newCustomers * year, cost: costs.total * year },
    isAll: true,
  };
}

function judged(one: Asked, asked: AskedGoal): GoalMeasure {
  const { goal, months, facts } = asked;
  const time = goal.horizon === undefined ? yearMonths : months;
  const part = time / yearMonths;
  const lost = Math.round((one.lost ?? 0) * part);
  const net = one.aim - (one.now ?? 0);
  const toWin = net + lost;
  const kept = Math.round((one.isAll === true ? keptOfAll(asked) : keptBy(one.words, asked)) * part);
  const brought = one.brought === null ? null : Math.round(one.brought.count * part);
  const reachable = brought === null ? null : Math.max(one.now ?? 0, (one.now ?? 0) + brought - lost + kept);
  const texts = [sumText(one, { net, lost, toWin, time }), paceText(one, { time, brought, kept, reachable }, asked)];
  return {
    measure: one.now === null ? moreThanToday(one.label) : named(one.label),
    unit: 'count',
    current: one.now ?? 0,
    target: one.aim,
    reachable: reachable === null ? null : Math.min(reachable, one.aim),
    verdict: verdictOf(one, reachable),
    proposal: joined([...texts, priceText(one, toWin, facts)]),
  };
}

const joined = (texts: readonly Text[]): Text =>
  inBoth((locale) =>
    texts
      .map((text) => text[locale])
      .filter((text) => text !== '')
      .join(' '),
  );

const moreThanToday = (label: string): Text =>
  pair(`${label} : gagnés depuis le premier jour`, `${label}: won since the first day`);

/** Part of the missing ones from which a goal is near (within the error of the measure), and under which it is far (working assumptions). */
const near = 0.85;
const far = 0.5;

function verdictOf({ now, aim }: Asked, reachable: number | null): NonNullable<GoalMeasure['verdict']> {
  if (reachable === null) return 'to-be-measured';
  const part = (reachable - (now ?? 0)) / (aim - (now ?? 0));
  return part >= near ? 'within-reach' : part >= far ? 'ambitious' : 'out-of-reach';
}

/** Those whom the proven ways would keep in a year: the losses that two groups about the thing compare. */
const keptBy = (words: readonly string[], { facts }: AskedGoal): number =>
  Math.max(
    0,
    ...facts.comparisons
      .filter(
        ({ isLoss, interval, channelId, better }) =>
          isLoss &&
          channelId === null &&
          interval[0] > 0 &&
          words.some((word) => isSameWord(word, nounWords(better.label ?? '')[0] ?? '')),
      )
      .map((one) => (prudentGain(one) * yearMonths) / facts.totals.months),
  );

/** The same of all customers, in the cases that come in a year: ways of keeping the same people are not added up. */
const keptOfAll = ({ facts: { comparisons, company } }: AskedGoal): number =>
  Math.max(
    0,
    ...comparisons
      .filter((one) => one.isLoss && isWay(one))
      .map((one) => gainedResults(one, company).results.mode * yearMonths),
  );

interface Sums {
  readonly net: number;
  readonly lost: number;
  readonly toWin: number;
  readonly time: number;
}

/** Start, aim, losses and what is to win, as a sum. */
function sumText({ now, aim, lost: perYear }: Asked, { net, lost, toWin, time }: Sums): Text {
  const [today, to] = [count(now ?? 0), count(aim)];
  const [more, gone] = [count(net), count(lost)];
  const [all, each] = [count(toWin), count(toWin / time)];
  const start =
    now === null
      ? pair(`${more.fr} de plus`, `${more.en} more`)
      : pair(
          `${today.fr} aujourd’hui, ${to.fr} visés : ${more.fr} net`,
          `${today.en} today, ${to.en} aimed at: ${more.en} net`,
        );
  const losses =
    perYear === null || lost === 0
      ? pair('', '')
      : pair(
          ` ; ${gone.fr} perdus d’ici là au rythme de l’an passé`,
          `; ${gone.en} lost by then at the pace of last year`,
        );
  return pair(
    `${start.fr}${losses.fr}. À gagner : ${all.fr}, soit ${each.fr} par mois.`,
    `${start.en}${losses.en}. To win: ${all.en}, ${each.en} a month.`,
  );
}

interface Pace {
  readonly time: number;
  readonly brought: number | null;
  readonly kept: number;
  readonly reachable: number | null;
}

/** What the channels bring, what can be kept, and where both lead. */
function paceText({ now, aim }: Asked, { time, brought, kept, reachable }: Pace, asked: AskedGoal): Text {
  const until = endOf(time, asked);
  if (brought === null || reachable === null)
    return pair(
      `Rien ne compte encore ceux que les canaux amènent : les noter à la source dès le premier jour, et juger le ${until.fr}.`,
      `Nothing counts yet how many the channels bring: note them where they come from, from the first day, and judge on ${until.en}.`,
    );
  const [many, each, saved, end] = [brought, brought / time, kept, reachable].map(count) as [Text, Text, Text, Text];
  const keeping =
    kept <= 0
      ? pair('', '')
      : pair(` ; en perdre ${saved.fr} de moins compte autant`, `; losing ${saved.en} fewer counts as much`);
  const place =
    now === null ? pair(`${end.fr} de plus`, `${end.en} more`) : pair(`${end.fr} en tout`, `${end.en} in all`);
  const first = reachable >= aim ? pair('', '') : pair(' : à viser d’abord', ': aim there first');
  return pair(
    `Au rythme de l’an passé, les canaux en amènent ${many.fr} dans ce temps (${each.fr} par mois)${keeping.fr}. Cela mène à ${place.fr} le ${until.fr}${first.fr}.`,
    `At the pace of last year the channels bring ${many.en} in that time (${each.en} a month)${keeping.en}. This reaches ${place.en} by ${until.en}${first.en}.`,
  );
}

/** The day of the goal; a year after the start of the cycle when it gives none. */
function endOf(time: number, { goal, facts }: AskedGoal): Text {
  const { start } = facts.context;
  const next = `${Number(start.slice(0, 4)) + 1}${start.slice(4)}`;
  const day = (goal.horizon ?? (time === yearMonths ? next : facts.context.end)) as Day;
  return inBoth((locale) => dayText(day, locale));
}

/** What all of them would cost at what the past ones did, beside the budget, when that is more. */
function priceText({ brought }: Asked, toWin: number, { company, amounts }: AskedGoal['facts']): Text {
  if (brought === null || brought.count <= 0 || brought.cost <= 0) return pair('', '');
  const each = brought.cost / brought.count;
  const [one, all, cash] = [each, each * toWin, company.budget.cashCycle].map(amounts.money) as [Text, Text, Text];
  return pair(
    `Un gagné a coûté ${one.fr}, heures comprises : ${all.fr} pour tous, avec ${cash.fr} d’argent au cycle.`,
    `One won has cost ${one.en}, hours included: ${all.en} for all, with ${cash.en} of cash in the cycle.`,
  );
}

interface Supply {
  readonly thing: CountedThing;
  readonly rates: Pick<Asked, 'lost' | 'brought' | 'words'>;
  readonly asked: AskedGoal;
}

const unmetSign = roleSigns.find(([role]) => role === 'unmet')?.[1] ?? /$^/;

/** People or things that are lacking: as many as what was refused for want of them takes, at what each serves. */
function supplyGoal({ thing, rates, asked }: Supply): GoalMeasure | null {
  const { company, counters } = asked.facts;
  const refusals = counters.filter(
    ({ label, unit }) =>
      unit === 'count' &&
      unmetSign.test(plainText(label)) &&
      nounWords(label)
        .slice(1)
        .some((word) => isSameWord(word, thing.words[0] ?? '')),
  );
  const limit = serviceLimits(company).find(({ used, isPart }) => used !== null && used > 0 && !isPart);
  const refused = sum(refusals.map((one) => one.count));
  if (refused <= 0 || limit?.used == null) return null;
  const each = limit.used / thing.count;
  const aim = thing.count + Math.ceil(refused / each);
  const read = judged({ label: thing.label, now: thing.count, aim, ...rates }, asked);
  const [many, by, today, needed] = [refused, each, thing.count, aim - thing.count].map(count) as [
    Text,
    Text,
    Text,
    Text,
  ];
  return {
    ...read,
    proposal: joined([
      pair(
        `${many.fr} refusés faute d’eux ; chacun des ${today.fr} en sert ${by.fr} par an (« ${limit.label} ») : il en faut ${needed.fr} de plus.`,
        `${many.en} refused for want of them; each of the ${today.en} serves ${by.en} a year (“${limit.label}”): ${needed.en} more are needed.`,
      ),
      read.proposal ?? pair('', ''),
    ]),
  };
}
