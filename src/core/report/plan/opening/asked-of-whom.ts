import { groupBy } from '../../../audits/groups.ts';
import type { Strategy } from '../../../planning/plan/plan.ts';
import { compareText } from '../../../values/compare-text.ts';
import { sum } from '../../../values/sum.ts';
import { pair, type Text } from '../../../values/text.ts';
import { hoursText, money } from '../../plan-cells.ts';

/** People named, those with most hours first. */
const mostNamed = 4;
const others = pair('les autres', 'the others');

/** What is asked of whom: the hours of each person and the new spending; nothing for a plan without a task. */
export function askedText({ tasks, capacity, cycle, ledger, company }: Strategy): Text[] {
  const owners = [...groupBy(tasks, ({ owner }) => owner.en).values()]
    .map((own) => ({ owner: own[0]!.owner, hours: sum(own.map(({ hours }) => hours)) }))
    .filter(({ hours }) => hours > 0)
    .sort((a, b) => b.hours - a.hours || compareText(a.owner.en, b.owner.en));
  if (owners.length === 0) return [];
  const rest = sum(owners.slice(mostNamed).map(({ hours }) => hours));
  const shares = [...owners.slice(0, mostNamed), ...(rest === 0 ? [] : [{ owner: others, hours: rest }])];
  const named = (locale: 'fr' | 'en'): string =>
    shares.map(({ owner, hours }) => `${owner[locale]} ${hoursText(hours)[locale]}\u00a0h`).join(', ');
  const [all, weeks] = [hoursText(Math.round(capacity.hoursTotal)), cycle.weeks] as const;
  const spent = money(ledger.cost.added, company.currency);
  return [
    pair(
      `Ce qui est demandé\u202f: ${named('fr')}, sur ${all.fr}\u00a0h données en ${weeks} semaines, et ${spent.fr} de dépenses nouvelles à accorder.`,
      `What is asked: ${named('en')}, of ${all.en}\u00a0h given in ${weeks} weeks, and ${spent.en} of new spending to grant.`,
    ),
  ];
}
