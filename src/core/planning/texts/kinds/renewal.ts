import { plainText } from '../../../framework/counters/plain-words.ts';
import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { say } from '../../pieces/piece.ts';
import { countedAs, factSentences, offerLine, orderPage } from '../common-lines.ts';
import type { OfferFacts } from '../facts/offer-facts.ts';
import { figureNamed } from '../facts/own-counters.ts';
import { letter } from '../layouts/letter.ts';
import type { TextFacts } from '../text-facts.ts';
import { defineText } from '../text-kind.ts';

const membership = /\b(adhesions?|cotisations?|memberships?)\b/;
const yearly =
  /\b(a year|per year|yearly|annual|par an|annuel\w*|l annee|cotisation|membership|adhesion|member|saison)\b/;
const ended =
  /\b(renew\w*|renouvel\w*|members?|adherents?|abonnes?|subscribers?|subscriptions?|abonnements?|cotisations?)\b/;

/** The offer that ends and has to be taken again: a subscription that is not paid month by month. */
function renewed({ offers, company }: TextFacts): OfferFacts | null {
  const called = (id: string): string => company.offers.find((one) => one.id === id)?.name ?? '';
  const subscriptions = offers.filter(({ kind }) => kind === 'subscription');
  return (
    subscriptions.find(({ id }) => membership.test(plainText(called(id)))) ??
    subscriptions.find(({ id }) => yearly.test(plainText(called(id).replace(/[,(].*$/u, '')))) ??
    null
  );
}

/** Before a membership or a yearly subscription ends: the date, the price, how to renew, how to stop. */
export const renewal = defineText({
  id: 'renewal',
  title: pair('Renouvellement avant l’échéance', 'Renewal before the date'),
  subjects: ['retention'],
  calledBy: (facts) => (renewed(facts) === null ? null : countedAs(figureNamed(facts.company, ended))),
  lack: (facts) =>
    renewed(facts) === null
      ? {
          because: pair('aucune offre n’a d’échéance annuelle', 'no offer ends each year'),
          need: pair(
            'une adhésion ou un abonnement à l’année, avec son prix',
            'a membership or a yearly subscription, with its price',
          ),
        }
      : null,
  layout: (facts) => {
    const offer = renewed(facts)!;
    const page = orderPage(facts, offer);
    // members fill in a form; a subscriber has a subscription
    const member = facts.voice.id === 'nonprofit' || membership.test(plainText(offer.name.text));
    const direct = figureNamed(facts.company, /\b(direct debit|prelevement)\b/) !== null;
    return letter(facts, {
      subjects: [
        member
          ? both(say`Votre adhésion se termine le [date]`, say`Your membership ends on [date]`)
          : both(say`Votre abonnement se termine le [date]`, say`Your subscription ends on [date]`),
        both(say`Une année de plus avec nous ?`, say`Another year with us?`),
      ],
      paragraphs: [
        [
          member
            ? both(say`Votre adhésion va jusqu’au [date].`, say`Your membership runs until [date].`)
            : both(say`Votre abonnement va jusqu’au [date].`, say`Your subscription runs until [date].`),
          offerLine(offer),
          ...factSentences(offer).slice(0, 1),
        ],
        [
          direct
            ? both(
                say`Avec le prélèvement, vous n’aurez plus à y penser l’an prochain ; il s’arrête d’un simple message.`,
                say`By direct debit you will not have to think of it next year; one message from you stops it.`,
              )
            : null,
          member
            ? both(
                say`Vous préférez le papier ? Répondez à ce message et le bulletin part par la poste.`,
                say`Rather have it on paper? Reply and a form goes out by post.`,
              )
            : both(
                say`Une question avant de décider ? Répondez à ce message.`,
                say`A question before you decide? Reply to this message.`,
              ),
        ],
        [
          both(
            say`Si vous ne renouvelez pas, rien n’est à faire : tout s’arrête à cette date.`,
            say`If you would rather not renew, do nothing: it simply ends on that day.`,
          ),
        ],
      ],
      button:
        page === null
          ? null
          : { words: { fr: { kind: 'call', text: 'Renouveler' }, en: { kind: 'call', text: 'Renew' } }, to: page },
    });
  },
});
