import type { CompanyChannel } from '../../../framework/company/company.ts';
import { isSameWord, nounWords } from '../../../framework/counters/plain-words.ts';
import { lineCost } from '../../../framework/economics/acquisition-costs.ts';
import { ceilingOfChannel } from '../../../framework/economics/lines/line-of-channel.ts';
import { unitEconomics } from '../../../framework/economics/unit-economics.ts';
import { channelNameOf } from '../../../framework/channel-name.ts';
import { sum } from '../../../values/sum.ts';
import { pair } from '../../../values/text.ts';
import { count, share } from '../../amounts.ts';
import type { AskedIdea } from '../asked-idea.ts';
import type { OnChannel } from '../offer-ideas.ts';
import type { IdeaKind } from './idea-kind.ts';

const stopSign = /\b(supprimer|arreter|stopper|fermer|abandonner|stop|drop|close|remove|end|give up|shut down|scrap)\b/;

/** Something to stop: what it brings and costs. */
export const stopIdea: IdeaKind = {
  id: 'stop',
  isNamed: ({ plain }) => stopSign.test(plain),
  judge: () => null,
  missing: pair('ce que cela amène, et ce que cela prend', 'what it brings, and what it takes'),
};

/** Part of the words of the name of a channel that an idea has. */
function partNamed({ id, name = '' }: CompanyChannel, words: readonly string[]): number {
  const own = [...new Set(nounWords(name === '' ? id : name))];
  return own.filter((word) => words.some((one) => isSameWord(one, word))).length / Math.max(1, own.length);
}

/** The channel that an idea stops, with what it brings beside what it costs; null where it stops something else. */
export function channelToStop({ text, plain, company, money }: AskedIdea): OnChannel | null {
  if (!stopSign.test(plain)) return null;
  const words = nounWords(text);
  const named = company.channels
    .map((channel) => ({ channel, part: partNamed(channel, words) }))
    .filter(({ part }) => part > 0)
    .sort((a, b) => b.part - a.part);
  const [first, second] = named;
  const channel = first?.part === second?.part ? undefined : first?.channel;
  const brought = channel?.metrics.newCustomers;
  if (channel === undefined || typeof brought !== 'number' || brought <= 0) return null;
  const cost = sum(
    company.costs.filter(({ channelId }) => channelId === channel.id).map((line) => lineCost(line, company)),
  );
  if (cost === 0) return null;
  const channelCap = ceilingOfChannel(company, channel.id, unitEconomics(company)).ceiling;
  const name = channelNameOf(company, channel.id);
  const all = company.siteTotals?.newCustomers;
  const part =
    typeof all === 'number' && all > brought
      ? pair(` sur ${count(all).fr} (${share(brought / all).fr})`, ` of ${count(all).en} (${share(brought / all).en})`)
      : pair('', '');
  const each = cost / brought;
  const reason = pair(
    `« ${name.fr} » amène ${count(brought).fr} nouveaux clients${part.fr}, pour ${money(cost).fr}, soit ${money(each).fr} l’un ; le plafond est de ${money(channelCap).fr}.`,
    `“${name.en}” brings ${count(brought).en} new customers${part.en}, for ${money(cost).en}, ${money(each).en} each; the ceiling is ${money(channelCap).en}.`,
  );
  return each <= channelCap
    ? {
        channelId: channel.id,
        isStop: true,
        verdict: 'refuse',
        reason,
        instead: pair(
          'À la place : le garder, et y montrer plus clairement ce qui s’achète, en comptant ceux qui passent de l’un à l’autre.',
          'Instead: keep it, and show more clearly in it what can be bought, counting those who go from one to the other.',
        ),
      }
    : {
        channelId: channel.id,
        isStop: true,
        verdict: 'do',
        reason,
        instead: pair(
          'L’arrêter à une date dite, rendre ces heures et cet argent au canal sous le plafond, et relire les ventes après deux mois.',
          'Stop it on a stated date, give these hours and this money to the channel under the ceiling, and read the sales again after two months.',
        ),
      };
}
