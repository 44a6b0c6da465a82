import type { Strategy } from '../../../planning/plan/plan.ts';
import { compareText } from '../../../values/compare-text.ts';
import { sum } from '../../../values/sum.ts';
import { pair, type Text } from '../../../values/text.ts';
import { hoursText, money } from '../../plan-cells.ts';

/** People named, those with most hours first. */
const mostNamed = 4;

/** What is asked of whom: the hours of each person and the new spending; nothing for a plan without an action. */
export function askedText({ actions, capacity, cycle, ledger, company }: Strategy): Text[] {
  const owners = [...new Set(actions.map(({ owner }) => owner.en))]
    .map((name) => {
      const own = actions.filter(({ owner }) => owner.en === name);
      return { owner: own[0]?.owner ?? pair(name, name), hours: sum(own.map(({ effort }) => effort.planned)) };
    })
    .filter(({ hours }) => hours > 0)
    .sort((a, b) => b.hours - a.hours || compareText(a.owner.en, b.owner.en))
    .slice(0, mostNamed);
  if (owners.length === 0) return [];
  const named = (locale: 'fr' | 'en'): string =>
    owners.map(({ owner, hours }) => `${owner[locale]} ${hoursText(hours)[locale]}\u00a0h`).join(', ');
  const [all, weeks] = [hoursText(Math.round(capacity.hoursTotal)), cycle.weeks] as const;
  const spent = money(ledger.cost.added, company.currency);
  return [
    pair(
      `Ce qui est demandé\u202f: ${named('fr')}, sur ${all.fr}\u00a0h données en ${weeks} semaines, et ${spent.fr} de dépenses nouvelles à accorder.`,
      `What is asked: ${named('en')}, of ${all.en}\u00a0h given in ${weeks} weeks, and ${spent.en} of new spending to grant.`,
    ),
  ];
}
