import { channelNameOf } from '../../../framework/channel-name.ts';
import { plainText } from '../../../framework/counters/plain-words.ts';
import { ceilingOfChannel } from '../../../framework/economics/lines/line-of-channel.ts';
import { pair } from '../../../values/text.ts';
import { count, quoted } from '../../amounts.ts';
import type { InsightFacts } from '../../insight-facts.ts';
import type { AskedGoal, GoalMeasure } from '../goal-reading.ts';

/** What a new customer may cost, judged on that cost and never on a margin. */

const costSign =
  /\b(?:acquisition costs?|costs? of (?:acquisition|a (?:new )?\w+)|cost (?:per|a) (?:new )?(?:customer|client|buyer|member|donor)|couts? d acquisition|couts? (?:par|d un) (?:nouveau )?(?:client|acheteur|adherent|donateur))\b/;

/** Channels named in the sentence, the furthest above first. */
const mostShown = 3;

/** Each channel whose customers have a cost, with the ceiling of their public; the furthest above it first. */
const costlyChannels = ({ company, costs, economics }: InsightFacts) =>
  costs.channels
    .flatMap(({ channelId, cac, newCustomers }) =>
      cac === null || newCustomers === null
        ? []
        : [{ channelId, cac, newCustomers, ceiling: ceilingOfChannel(company, channelId, economics).ceiling }],
    )
    .filter(({ ceiling }) => ceiling > 0)
    .sort((a, b) => b.cac / b.ceiling - a.cac / a.ceiling);

/** The cost of a customer under its ceiling: the dearest channel beside the ceiling of its public. */
export function ceilingGoal({ goal, target, facts }: AskedGoal): GoalMeasure | null {
  if (target !== null || !costSign.test(plainText(goal.statement))) return null;
  const rows = costlyChannels(facts);
  const [worst] = rows;
  if (worst === undefined) return null;
  const { amounts, company } = facts;
  const above = rows.filter(({ cac, ceiling }) => cac > ceiling);
  const best = [...rows].reverse().find(({ cac, ceiling, newCustomers }) => cac <= ceiling && newCustomers > 0);
  const name = channelNameOf(company, worst.channelId);
  const base = {
    measure: pair(
      `Coût d’un client par « ${name.fr} », le canal le plus cher`,
      `Cost of a customer by “${name.en}”, the dearest channel`,
    ),
    unit: 'money',
    current: worst.cac,
    target: worst.ceiling,
    reachable: worst.ceiling,
  } as const;
  if (above.length === 0) return { ...base, target: worst.cac, reachable: worst.cac, verdict: 'reached' };
  const lines = (locale: 'fr' | 'en'): string =>
    above
      .slice(0, mostShown)
      .map((row) => {
        const [cost, cap] = [amounts.money(row.cac)[locale], amounts.money(row.ceiling)[locale]];
        const own = quoted([channelNameOf(company, row.channelId)])[locale];
        return locale === 'fr' ? `${own} ${cost} pour ${cap} au plus` : `${own} ${cost} for ${cap} at most`;
      })
      .join(', ');
  const [many, all] = [count(above.length), count(rows.length)];
  const instead =
    best === undefined
      ? pair('', '')
      : pair(
          ` L’argent libéré va d’abord à ${quoted([channelNameOf(company, best.channelId)]).fr} (${amounts.money(best.cac).fr} le client).`,
          ` The money freed goes first to ${quoted([channelNameOf(company, best.channelId)]).en} (${amounts.money(best.cac).en} a customer).`,
        );
  return {
    ...base,
    verdict: 'within-reach',
    proposal: pair(
      `${many.fr} canaux sur ${all.fr} passent le plafond de leur public, d’abord ${lines('fr')}. Les y ramener ou les arrêter, un par un, et lire ce coût chaque mois.${instead.fr}`,
      `${many.en} of ${all.en} channels pass the ceiling of their public, first ${lines('en')}. Bring them under it or stop them, one by one, and read this cost every month.${instead.en}`,
    ),
  };
}
