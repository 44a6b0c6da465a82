import { isSameWord, nounWords } from '../../../framework/counters/plain-words.ts';
import { statedReach } from '../../../framework/counters/stated/stated-reach.ts';
import { acquisitionCosts } from '../../../framework/economics/acquisition-costs.ts';
import { ceilingOfChannel } from '../../../framework/economics/lines/line-of-channel.ts';
import { unitEconomics } from '../../../framework/economics/unit-economics.ts';
import { pair } from '../../../values/text.ts';
import { count } from '../../amounts.ts';
import { aboutThings } from '../about-things.ts';
import { type AskedIdea, hoursAndDays } from '../asked-idea.ts';
import type { Judgement } from '../offer-ideas.ts';

/** Letters from which one word names the partners that an idea is for. */
const ownLetters = 6;

/** Something for partners who send customers, of whom most do not yet: what one of theirs costs, and how many are left. */
export function reachableRelays(asked: AskedIdea): Judgement | null {
  const { text, company, money } = asked;
  const said = aboutThings(nounWords(text)).filter((word) => word.length >= ownLetters);
  const costs = acquisitionCosts(company);
  const economics = unitEconomics(company, costs);
  const found = statedReach(company).find(
    ({ all, channelId, result }) =>
      channelId !== null &&
      result !== null &&
      aboutThings(nounWords(all.label)).some((word) => said.some((one) => isSameWord(one, word))),
  );
  if (found?.channelId == null || found.result === null || found.treated.count === 0) return null;
  const cac = costs.channels.find(({ channelId }) => channelId === found.channelId)?.cac ?? null;
  const { ceiling } = ceilingOfChannel(company, found.channelId, economics);
  if (cac === null || cac > ceiling || found.all.count <= found.treated.count) return null;
  const [active, all, brought, each, left] = [
    count(found.treated.count),
    count(found.all.count),
    count(found.result.count),
    count(found.result.count / found.treated.count),
    count(found.all.count - found.treated.count),
  ];
  const [cost, cap] = [money(cac), money(ceiling)];
  const when = hoursAndDays(asked, 5, 8);
  return {
    verdict: 'do',
    reason: pair(
      `« ${found.all.label} » : ${active.fr} sur ${all.fr} en amènent déjà ${brought.fr}, ${each.fr} chacun, à ${cost.fr} le client pour un plafond de ${cap.fr}. Il en reste ${left.fr}.`,
      `“${found.all.label}”: ${active.en} of ${all.en} bring ${brought.en} already, ${each.en} each, at ${cost.en} a customer for a ceiling of ${cap.en}. ${left.en} are left.`,
    ),
    instead: pair(
      `La faire avec trois de ceux qui envoient déjà, puis la montrer à vingt des ${left.fr} autres (${when.fr}) ; garder si deux sur vingt envoient quelqu’un dans les deux mois.`,
      `Make it with three of those who send people already, then show it to twenty of the ${left.en} others (${when.en}); keep it if two in twenty send somebody within two months.`,
    ),
  };
}
