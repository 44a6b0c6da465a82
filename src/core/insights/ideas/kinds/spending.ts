import type { Company } from '../../../framework/company/company.ts';
import { acquisitionCosts, isPaid } from '../../../framework/economics/acquisition-costs.ts';
import { ceilingOfChannel } from '../../../framework/economics/lines/line-of-channel.ts';
import { unitEconomics } from '../../../framework/economics/unit-economics.ts';
import { channelNameOf } from '../../../framework/channel-name.ts';
import { pair, type Text } from '../../../values/text.ts';
import { count } from '../../amounts.ts';
import { amountIn, type AskedIdea, hoursAndDays } from '../asked-idea.ts';
import { moreSign } from '../channel-ideas.ts';
import type { Judgement } from '../offer-ideas.ts';
import { spendingIn } from '../spending-words.ts';
import type { IdeaKind } from './idea-kind.ts';

/** Money that the company would pay others: what a new customer costs there beside what one may cost. */
export const spendingIdea: IdeaKind = {
  id: 'spending',
  isNamed: ({ text, company }) => spendingIn(text, company) !== null && amountIn(text) !== null,
  judge: byCustomersNeeded,
  missing: pair('combien de nouveaux clients cette dépense amène', 'how many new customers this spending brings'),
};

interface PaidChannel {
  readonly name: Text;
  readonly cac: number;
  readonly cap: number;
}

/** The channels of bought advertising whose customers are counted. */
function paidChannels(company: Company): PaidChannel[] {
  const costs = acquisitionCosts(company);
  const economics = unitEconomics(company, costs);
  return costs.channels.flatMap(({ channelId, typeId, cac }) =>
    cac === null || !isPaid(typeId)
      ? []
      : [
          {
            name: channelNameOf(company, channelId),
            cac,
            cap: ceilingOfChannel(company, channelId, economics).ceiling,
          },
        ],
  );
}

/** More advertising that names none of the paid channels: each beside its own ceiling. */
export function byPaidChannels({ text, plain, company, money }: AskedIdea): Judgement | null {
  if (spendingIn(text, company) !== 'advertising' || !(amountIn(text) !== null || moreSign.test(plain))) return null;
  const channels = paidChannels(company);
  if (channels.length === 0) return null;
  const under = channels.filter(({ cac, cap }) => cac <= cap);
  const sentences = channels.map(({ name, cac, cap }) =>
    pair(
      `« ${name.fr} » coûte ${money(cac).fr} par nouveau client, pour un plafond de ${money(cap).fr}.`,
      `“${name.en}” costs ${money(cac).en} for a new customer, for a ceiling of ${money(cap).en}.`,
    ),
  );
  const reason = pair(sentences.map(({ fr }) => fr).join(' '), sentences.map(({ en }) => en).join(' '));
  const [best] = [...under].sort((a, b) => a.cac / a.cap - b.cac / b.cap);
  if (best === undefined)
    return {
      verdict: 'refuse',
      reason,
      instead: pair(
        'À la place : ne rien y ajouter tant qu’un client y coûte plus que le plafond ; couper d’abord ce qui n’en amène pas, et demander le coût par nouveau client, non par clic.',
        'Instead: add nothing while a customer costs more than the ceiling there; first cut what brings none, and ask for the cost of a new customer, not of a click.',
      ),
    };
  return {
    verdict: 'test',
    reason,
    instead: pair(
      `Sur « ${best.name.fr} » seulement, par paliers d’un quart, tant que le coût d’un client reste sous le plafond, relu chaque mois.`,
      `On “${best.name.en}” only, in steps of a quarter, as long as the cost of a customer stays under the ceiling, read every month.`,
    ),
  };
}

/** A spending without a counted channel: the new customers that it takes at the ceiling, beside those who come today. */
function byCustomersNeeded(asked: AskedIdea): Judgement | null {
  const { text, company, money } = asked;
  const amount = amountIn(text);
  const costs = acquisitionCosts(company);
  const { channelCap } = unitEconomics(company, costs);
  if (amount === null || channelCap <= 0) return null;
  const needed = Math.ceil(amount.value / channelCap);
  const months = amount.per === 'month' ? 1 : amount.per === 'year' ? 12 : company.period.baselineMonths;
  const today = costs.newCustomers === null ? null : (costs.newCustomers / company.period.baselineMonths) * months;
  const per = { month: pair(' par mois', ' a month'), year: pair(' par an', ' a year') };
  const each = amount.per === null ? pair('', '') : per[amount.per];
  const isTooMany = today !== null && needed > today;
  const now =
    today === null
      ? pair('', '')
      : pair(
          ` Il en vient ${count(today).fr} en tout dans le même temps.`,
          ` ${count(today).en} come in all over the same time.`,
        );
  const [sum, cap, many] = [money(amount.value), money(channelCap), count(needed)];
  const when = hoursAndDays(asked, 2, 8);
  return {
    verdict: isTooMany ? 'refuse' : 'test',
    reason: pair(
      `${sum.fr}${each.fr} : il faut ${many.fr} nouveaux clients de plus${each.fr} pour que chacun reste sous le plafond de ${cap.fr}.${now.fr}`,
      `${sum.en}${each.en}: it takes ${many.en} more new customers${each.en} for each to stay under the ceiling of ${cap.en}.${now.en}`,
    ),
    instead: isTooMany
      ? pair(
          'À la place : la même somme, par paliers d’un quart, là où un client coûte moins que le plafond.',
          'Instead: the same money, a quarter at a time, where a customer costs less than the ceiling.',
        )
      : pair(
          `Ne s’engager que pour une fois ou un mois, demander à chaque nouveau client comment il est venu, et compter ceux-là (${when.fr}). Garder si ${many.fr} viennent ainsi ; sinon arrêter.`,
          `Commit for one time or one month only, ask each new customer how they came, and count these (${when.en}). Keep it if ${many.en} come that way; otherwise stop.`,
        ),
  };
}
