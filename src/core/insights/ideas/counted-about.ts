import { isEmailChannel } from '../../framework/channels.ts';
import type { Company } from '../../framework/company/company.ts';
import { isSameWord, nounWords, plainText } from '../../framework/counters/plain-words.ts';
import { readCounters } from '../../framework/counters/read-counters.ts';
import { lineCost } from '../../framework/economics/acquisition-costs.ts';
import { conversionsOf } from '../../framework/traffic.ts';
import { sum } from '../../values/sum.ts';
import { pair } from '../../values/text.ts';
import { amountsIn, count, share } from '../amounts.ts';
import { orderMargin } from '../own-path.ts';
import { likeFigures } from '../figures/like-figures.ts';
import { aboutThings } from './about-things.ts';
import { amountIn, type AskedIdea } from './asked-idea.ts';
import { countedReason } from './evidence/counted-reason.ts';
import { notedReturn } from './evidence/noted-return.ts';
import { reachableRelays } from './evidence/reachable-relays.ts';
import { saidYes } from './evidence/said-yes.ts';
import { seasonRoom } from './evidence/season-room.ts';
import { shownTooLate } from './evidence/shown-too-late.ts';
import { giveawayOf } from './kinds/giveaway.ts';
import { ideaKinds } from './kinds/index.ts';
import { discountIdea, type Judgement, spendingOnOffer } from './offer-ideas.ts';

/** What the counts of the file about the very thing that an idea names say of it; null when none is about it. A sure yes first, then a refusal where an idea joins two. */
export function countedAbout(asked: AskedIdea): Judgement | null {
  const { text, company } = asked;
  const judged = [
    discountIdea(text, company),
    spendingOnOffer(text, company),
    writingToList(text, company),
    askingBack(text, company),
    unansweredIdea(text, company),
    ...ideaKinds.filter((kind) => kind.isNamed(asked)).map((kind) => kind.judge(asked)),
    seasonRoom(asked),
    saidYes(asked),
    notedReturn(asked),
    reachableRelays(asked),
    shownTooLate(asked),
    countedReason(asked),
  ].flatMap((one) => one ?? []);
  const [first] = judged;
  return first?.verdict === 'do' ? first : (judged.find(({ verdict }) => verdict === 'refuse') ?? first ?? null);
}

/** More given away, or spent, than there is: no proof of what it does pays for it. */
export function beyondMeans(asked: AskedIdea): Judgement | null {
  const gift = giveawayOf(asked);
  return gift?.verdict === 'refuse' ? gift : (overBudget(asked) ?? boughtInNumber(asked));
}

/** Many of a thing of which a note says what one costs. */
const eachSign =
  /\b(?:un|une|chaque|a|an|each|one) ([^.,;]{3,60}?) (?:coutent|coute|costs?) (?:[£€$] ?)?(\d+(?:[.,]\d+)?)/;
const manySign = /\b(\d{1,3}(?: \d{3})+|\d{2,6}) [a-z]{3,}/;

/** Words that an idea and the note of a price share for the price to be that of the thing (working assumption). */
const leastOfThing = 2;

/** A number of things at what a note says one costs, beside the money of the cycle. */
function boughtInNumber({ text, plain, company, money }: AskedIdea): Judgement | null {
  const many = Number((manySign.exec(plain.replaceAll(/(\d),(\d{3})\b/g, '$1$2'))?.[1] ?? '').replaceAll(' ', ''));
  if (!(many > 0)) return null;
  const said = nounWords(text);
  for (const note of company.notes) {
    const found = eachSign.exec(plainText(note));
    const shared = nounWords(found?.[1] ?? '').filter((word) => said.some((one) => isSameWord(one, word)));
    const cost = Number((found?.[2] ?? '').replace(',', '.'));
    const { cashCycle } = company.budget;
    if (shared.length < leastOfThing || !(cost > 0) || many * cost <= cashCycle) continue;
    const [things, each, all, own] = [count(many), money(cost), money(many * cost), money(cashCycle)];
    const some = count(Math.floor(cashCycle / cost / 4));
    return {
      verdict: 'refuse',
      reason: pair(
        `${things.fr} × ${each.fr} = ${all.fr}, pour ${own.fr} d’argent dans le cycle (« ${note} »).`,
        `${things.en} × ${each.en} = ${all.en}, with ${own.en} of cash in the cycle (“${note}”).`,
      ),
      instead: pair(
        `À la place : ${some.fr} au plus, là où chaque cas coûte le plus, et compter ce que chacun épargne avant d’en acheter d’autres.`,
        `Instead: ${some.en} at most, where each case costs most, and count what each saves before buying more.`,
      ),
    };
  }
  return null;
}

/** More than the money of the cycle: the sales that it takes. */
function overBudget({ text, company, money }: AskedIdea): Judgement | null {
  const amount = amountIn(text);
  const cash = company.budget.cashCycle;
  const margin = orderMargin(company);
  if (amount === null || amount.per !== null || amount.value <= cash || margin <= 0) return null;
  const [cost, own, sales, each] = [
    money(amount.value),
    money(cash),
    count(Math.ceil(amount.value / margin)),
    money(margin),
  ];
  return {
    verdict: 'refuse',
    reason: pair(
      `${cost.fr}, pour ${own.fr} d’argent dans le cycle : il faut ${sales.fr} ventes de plus à ${each.fr} de marge pour les rembourser.`,
      `${cost.en}, with ${own.en} of cash in the cycle: it takes ${sales.en} more sales at ${each.en} of margin to pay it back.`,
    ),
    instead: pair(
      'À la place : compter d’abord qui l’attend et ce que son absence fait perdre, et revoir la question quand ce compte la paie.',
      'Instead: count first who waits for it and what its absence loses, and take the question up again once that count pays for it.',
    ),
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

/** Likeness and words from which a count of what went unserved is what an idea answers (working assumptions). */
const leastLike = 0.3;
const leastShared = 2;

/** An idea that answers people who came and got no answer or nothing: by a word that no other counter has, or by most of its words. */
function unansweredIdea(text: string, company: Company): Judgement | null {
  const words = aboutThings(nounWords(text));
  const counters = readCounters(company).filter(({ unit }) => unit === 'count');
  const isOwn = (word: string, label: string): boolean =>
    word.length >= 5 &&
    words.some((one) => isSameWord(one, word)) &&
    counters.every((other) => other.label === label || !nounWords(other.label).some((one) => isSameWord(one, word)));
  const [like] = likeFigures(
    text,
    company,
    ({ kind, wish, unit }) => kind === 'counter' && wish === 'fewer' && unit === 'count',
  ).filter(({ score, shared }) => score >= leastLike && shared >= leastShared);
  const own =
    counters.find(
      ({ role, label }) =>
        (role === 'missed' || role === 'abandoned') && nounWords(label).some((word) => isOwn(word, label)),
    ) ?? counters.find(({ label }) => label === like?.figure.label);
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
