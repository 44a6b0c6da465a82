import { isEmailChannel } from '../../framework/channels.ts';
import type { Company } from '../../framework/company/company.ts';
import { isSameWord, nounWords, plainText } from '../../framework/counters/plain-words.ts';
import { readCounters } from '../../framework/counters/read-counters.ts';
import { lineCost } from '../../framework/economics/acquisition-costs.ts';
import { conversionsOf } from '../../framework/traffic.ts';
import { typesetText } from '../../language/typeset.ts';
import type { PlannedIdea } from '../../planning/plan/details/planned-idea.ts';
import { sum } from '../../values/sum.ts';
import { pair } from '../../values/text.ts';
import { amountsIn, count, share } from '../amounts.ts';
import { orderMargin } from '../own-path.ts';
import { aboutThings } from './about-things.ts';
import { moreOnChannel } from './channel-ideas.ts';
import { discountIdea, type Judgement, spendingOnOffer } from './offer-ideas.ts';

/** An idea that a figure of the file about the very thing it names decides; null when none does. */
export function countedIdea(text: string, company: Company): PlannedIdea | null {
  const found =
    discountIdea(text, company) ??
    spendingOnOffer(text, company) ??
    moreOnChannel(text, company) ??
    writingToList(text, company) ??
    askingBack(text, company) ??
    unansweredIdea(text, company);
  return found === null
    ? null
    : {
        idea: text.trim(),
        verdict: found.verdict,
        reason: typesetText(found.reason),
        instead: typesetText(found.instead),
      };
}

const writeSign = /\b(ecrire|lettres?|newsletters?|e ?mails?|courriels?|mailings?|write|letters?)\b/;
const knownSign =
  /\b((anciens?|nos|actuels?) (clients|locataires|eleves|adherents|abonnes|visiteurs)|(clients|locataires|eleves|adherents|abonnes|visiteurs) (actuels?|d avant|de l an dernier)|(past|old|former|our|present) (customers|clients|guests|members|readers)|(nos|our) (adresses|list|contacts))\b/;

/** Writing to people who agreed: what the messages of the period brought. */
function writingToList(text: string, company: Company): Judgement | null {
  const plain = plainText(text);
  if (!writeSign.test(plain) || !knownSign.test(plain)) return null;
  const channel = company.channels.find(({ typeId }) => isEmailChannel(typeId));
  const results = channel === undefined ? null : conversionsOf(channel.metrics);
  if (channel === undefined || !results) return null;
  const lines = company.costs.filter(({ channelId }) => channelId === channel.id);
  const cost = sum(lines.map((line) => lineCost(line, company)));
  const each = cost / results;
  const margin = orderMargin(company);
  const { money } = amountsIn(company.organisation.currency);
  const [own, left] = [money(each), money(margin)];
  return {
    verdict: each < margin ? 'do' : 'not-now',
    reason: pair(
      `Vos messages de la période ont amené ${count(results).fr} commandes pour ${money(cost).fr}, soit ${own.fr} l’une ; une commande laisse ${left.fr}.`,
      `Your messages of the period brought ${count(results).en} orders for ${money(cost).en}, ${own.en} each; an order leaves ${left.en}.`,
    ),
    instead:
      each < margin
        ? pair(
            'À des dates fixes, aux seules personnes d’accord, avec une seule proposition là où il reste de la place, et les commandes de chaque envoi comptées.',
            'On fixed dates, only to people who agreed, with one proposal where there is room left, counting the orders of each message.',
          )
        : pair(
            'Réduire d’abord le coût d’un envoi, ou n’écrire qu’à ceux qui ont déjà commandé.',
            'First reduce the cost of a message, or write only to those who have ordered before.',
          ),
  };
}

/** Words that keep a place for somebody: an offer of anything else says nothing of it. */
const offerSign = /\b(reserver|reservations?|priorite|avant tout le monde|book\w*|first|priority)\b/;
/** Part of those of before who came back from which asking them first is sure (working assumption). */
const manyBack = 0.4;

/** Asking customers of before first: how many come back. */
function askingBack(text: string, company: Company): Judgement | null {
  const plain = plainText(text);
  if (!offerSign.test(plain) || !knownSign.test(plain)) return null;
  const back = readCounters(company).find(
    ({ role, whole, count: many }) => role === 'returned' && whole !== null && many >= manyBack * whole.count,
  );
  if (back?.whole == null) return null;
  const [many, all, part] = [count(back.count), count(back.whole.count), share(back.count / back.whole.count)];
  return {
    verdict: 'do',
    reason: pair(
      `${many.fr} sur ${all.fr} (${part.fr}) reviennent déjà : leur réserver la suite d’avance assure ces ventes sans rien acheter.`,
      `${many.en} of ${all.en} (${part.en}) come back already: keeping the next time for them in advance secures these sales without buying anything.`,
    ),
    instead: pair(
      'À une date fixe, aux seuls clients d’avant, avec une réponse demandée sous deux semaines et un acompte s’il est remboursable selon vos conditions ; compter ceux qui réservent.',
      'On a fixed date, to customers of before only, with an answer asked within two weeks and a deposit if your terms make it refundable; count those who book.',
    ),
  };
}

/** An idea that answers people who came and got no answer, by a word that no other counter has. */
function unansweredIdea(text: string, company: Company): Judgement | null {
  const words = aboutThings(nounWords(text));
  const counters = readCounters(company);
  const own = counters
    .filter(({ role, unit }) => unit === 'count' && (role === 'missed' || role === 'abandoned'))
    .find(({ label }) =>
      nounWords(label).some(
        (word) =>
          word.length >= 5 &&
          words.some((one) => isSameWord(one, word)) &&
          counters.every(
            (other) => other.label === label || !nounWords(other.label).some((one) => isSameWord(one, word)),
          ),
      ),
    );
  return own === undefined
    ? null
    : {
        verdict: 'do',
        reason: pair(
          `Votre compte la soutient : « ${own.label} », ${count(own.count).fr} sur la période. Ces personnes étaient venues d’elles-mêmes.`,
          `Your count supports it: “${own.label}”, ${count(own.count).en} over the period. These people had come by themselves.`,
        ),
        instead: pair(
          'Commencer simple : une page, une réponse type et une personne nommée ; compter ceux qui reçoivent une réponse et ceux qui commandent.',
          'Begin simply: one page, one ready answer and one person named; count those who are answered and those who order.',
        ),
      };
}
