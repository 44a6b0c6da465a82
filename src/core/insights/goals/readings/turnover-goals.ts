import { countsOf } from '../../../framework/counters/service-capacities.ts';
import { plainText } from '../../../framework/counters/plain-words.ts';
import { cycleMonths } from '../../../framework/cycle-months.ts';
import { sum } from '../../../values/sum.ts';
import { pair, type Text } from '../../../values/text.ts';
import { count } from '../../amounts.ts';
import { gainedResults } from '../../gains/gained-results.ts';
import { comesBack } from '../kept-results.ts';
import { expectedCustomers } from '../goal-gains.ts';
import type { AskedGoal, GoalMeasure } from '../goal-reading.ts';

/** A sum of sales to reach: the gap in sales of the mean basket, against what the plan brings of them. */

const salesSign = /\b(?:turnover|revenues?|sales|chiffre d affaires|recettes)\b/;
/** Customers of before: new ones bring nothing of it. */
const ownSign =
  /\b(?:customers?|clients?|buyers?|people|members?) (?:we (?:already )?have|of (?:today|before)|(?:que )?nous avons(?: deja)?|(?:d )?aujourd hui|actuels?|d avant)\b|\b(?:present|existing|nos) (?:customers?|clients?)\b/;
/** Part of the gap that is near enough to the whole, and times the gain from which it is out of reach (working assumptions). */
const nearEnough = 0.85;
const farOff = 1.5;

export function turnoverGoal({ goal, target, facts, found, months }: AskedGoal): GoalMeasure | null {
  const { company, amounts, comparisons } = facts;
  const plain = plainText(goal.statement);
  const now = company.organisation.annualTurnoverNet ?? null;
  if (target?.unit !== 'money' || target.to === null || target.from !== null || !salesSign.test(plain)) return null;
  const { economics } = company;
  const each = economics.model === 'transactional' ? economics.aovNet : 12 * economics.arpaMonthly;
  if (now === null || now <= 0 || !(each > 0) || target.to <= now) return null;
  const gap = target.to - now;
  const needed = Math.ceil(gap / each);
  // ways of bringing the same people back are not added up
  const again = Math.max(
    0,
    ...comparisons
      .filter(({ isLoss, interval, result }) => !isLoss && interval[0] > 0 && comesBack(result))
      .map((way) => gainedResults(way, company).results.mode * Math.max(months, cycleMonths(company))),
  );
  const isOwn = ownSign.test(plain) || goal.kind === 'revenue_existing';
  const fresh = isOwn || countsOf(company).newCustomers === null ? 0 : expectedCustomers(found) * months;
  const brought = Math.round(sum([again, fresh]));
  const reachable = now + brought * each;
  const [from, to, missing, basket, most] = [now, target.to, gap, each, reachable].map(amounts.money) as [
    Text,
    Text,
    Text,
    Text,
    Text,
  ];
  const [all, plan] = [needed, brought].map(count) as [Text, Text];
  const verdict =
    brought >= nearEnough * needed ? 'within-reach' : needed <= farOff * brought ? 'ambitious' : 'out-of-reach';
  const end =
    verdict === 'within-reach'
      ? pair('c’est à portée, à relire chaque mois.', 'it is within reach, to be read every month.')
      : verdict === 'ambitious'
        ? pair(`viser ${most.fr} d’abord.`, `aim at ${most.en} first.`)
        : pair(`hors d’atteinte par là, retenir ${most.fr}.`, `out of reach that way, aim at ${most.en}.`);
  const base = isOwn
    ? pair('les clients d’aujourd’hui', 'the customers of today')
    : pair('les actions de ce plan', 'the actions of this plan');
  return {
    measure: pair('Chiffre d’affaires d’un an', 'Turnover of a year'),
    unit: 'money',
    current: now,
    target: target.to,
    reachable,
    verdict,
    proposal: pair(
      `De ${from.fr} à ${to.fr}, il manque ${missing.fr} ÷ ${basket.fr} de panier = ${all.fr} ventes. Les manières prouvées en apportent ${plan.fr} avec ${base.fr} : ${end.fr}`,
      `From ${from.en} to ${to.en}, ${missing.en} are missing ÷ ${basket.en} a sale = ${all.en} sales. The proven ways bring ${plan.en} of them with ${base.en}: ${end.en}`,
    ),
  };
}
