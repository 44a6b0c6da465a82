import { contentWords, plainText } from '../../../framework/counters/plain-words.ts';
import { laterOffers } from '../../../framework/use-cycle/later-offers.ts';
import { isBoughtOnce } from '../../../framework/use-cycle/offer-use.ts';
import { pair } from '../../../values/text.ts';
import { isFirstOfOthers } from '../../pieces/audience-offer.ts';
import { both } from '../../pieces/both.ts';
import { openOffers } from '../../pieces/open-offers.ts';
import { isInSeason } from '../../pieces/offer-season.ts';
import { label, named, say, the } from '../../pieces/piece.ts';
import { factSentences, lackOfConsent, offerLine, orderButton, replyLines } from '../common-lines.ts';
import type { OfferFacts } from '../facts/offer-facts.ts';
import { isForAll } from '../facts/what-was-taken.ts';
import { letter } from '../layouts/letter.ts';
import type { TextFacts } from '../text-facts.ts';
import { defineText, type Lack } from '../text-kind.ts';

/** What each reader chose, where they did not all choose the same. */
const ownChoice = { fr: named`[ce qui a été choisi]`, en: named`[what was chosen]` };

/** Names of what people take once they have something: what fits it, looks after it, refills it or goes on from it. */
const follows =
  /\b(kits?|accessor\w+|accessoires?|refills?|recharges?|spares?|rechange|maintenance|servic(?:e|ing) plan|care plan|entretien|suivi|retour|follow ?up|suite|perfectionnement|advanced|top ?up|extension)\b/;

/** Work that is done on something: it follows only the offer of the same thing. */
const careSign = /\b(maintenance|entretien|servicing)\b/;

/** What the reader took first: of what people take for themselves, the offer that sells most. */
function mainOf({ offers, company }: TextFacts): OfferFacts | undefined {
  const open = openOffers(company);
  return offers.find(({ id }) => open.some((one) => one.id === id)) ?? offers[0];
}

/** The offer that looks after the main one, with a price to print; null without one. */
function careOf({ offers, company }: TextFacts): OfferFacts | null {
  const { servicing } = laterOffers(company);
  return offers.find(({ id, price }) => id === servicing?.id && price !== null) ?? null;
}

/** True where the main offer is bought once: what comes next is to look after it. */
const isKept = (facts: TextFacts): boolean =>
  facts.company.offers.some((one) => one.id === mainOf(facts)?.id && isBoughtOnce(facts.company, one));

/** The offer that goes with the main one or comes after it, for the same people; null where no name says so. */
function nextOf(facts: TextFacts): OfferFacts | null {
  const { offers, company, offer: asked } = facts;
  const main = mainOf(facts);
  const others = offers.filter((one) => one !== main);
  // a step that is about an offer which looks after the main one is about this offer
  const care = careOf(facts);
  const { followUp } = laterOffers(company);
  const plan = offers.find(({ id, price }) => id === followUp?.id && price !== null);
  if (plan !== undefined && plan.id === asked.id) return plan;
  if (care !== null && (care.id === asked.id || main?.kind === 'service' || isKept(facts))) return care;
  const sold = (id: string) => company.offers.find((one) => one.id === id);
  const named = (id: string): string => plainText(sold(id)?.name ?? '');
  const words = contentWords(main?.name.text ?? '');
  return (
    others.find(({ id, price }) => {
      const name = named(id);
      const same = contentWords(name).some((word) => words.includes(word));
      const offer = sold(id);
      if (offer === undefined || offer.lifecycle === 'decline' || !isInSeason(company, offer)) return false;
      if (!same && isFirstOfOthers(company, main?.id ?? '', id)) return false;
      return price !== null && follows.test(name) && (!careSign.test(name) || same);
    }) ?? null
  );
}

const lackOfNext = (facts: TextFacts): Lack | null =>
  nextOf(facts) === null
    ? {
        because: pair('on ne sait pas ce qui suit l’offre principale', 'it is not known what follows the main offer'),
        need: pair('l’offre qui vient ensuite, avec son prix', 'the offer that comes next, with its price'),
      }
    : null;

/** To a customer of the main offer: the offer that follows it, its price, how to take it. */
export const laterOffer = defineText({
  id: 'later-offer',
  title: pair('L’offre qui suit la première', 'The offer that follows the first'),
  subjects: ['offer', 'retention'],
  lack: (facts) => lackOfConsent(facts) ?? lackOfNext(facts),
  layout: (facts) => {
    const offer = nextOf(facts)!;
    const main = mainOf(facts) ?? offer;
    return letter(facts, {
      subjects: [
        both(say`${label(offer.name)} : est-ce le moment ?`, say`${label(offer.name)}: is it time?`),
        offer === careOf(facts) && main.kind !== 'service'
          ? both(say`À prévoir avant le [date] : l’entretien`, say`Due by [date]: servicing`)
          : null,
        isForAll(facts) || main.kind === 'service'
          ? null
          : both(say`Pour aller avec ${the(main.inSentence)}`, say`To go with ${the(main.inSentence)}`),
        main.kind === 'service'
          ? both(say`Depuis ${facts.voice.last.fr}`, say`Since ${facts.voice.last.en}`)
          : both(say`Après votre achat du [date]`, say`After your purchase of [date]`),
      ],
      paragraphs: [
        [
          offer === careOf(facts) && main.kind === 'service'
            ? both(
                say`${facts.voice.last.fr} date de [mois et année]. Voici la suite, à réserver dès maintenant.`,
                say`${facts.voice.last.en} was in [month and year]. Here is what comes next, open for booking.`,
              )
            : offer === careOf(facts)
              ? both(
                  say`Votre achat date de [mois et année] : son entretien est à prévoir avant le [date].`,
                  say`You bought it from us in [month and year]: its servicing is due by [date].`,
                )
              : both(
                  say`Le [date], vous avez choisi ${isForAll(facts) ? ownChoice.fr : the(main.inSentence)}. Voici ce qui va avec.`,
                  say`On [date] you chose ${isForAll(facts) ? ownChoice.en : the(main.inSentence)}. This goes with it.`,
                ),
        ],
        [offerLine(offer)],
        [...factSentences(offer).slice(0, 2), replyLines(facts)],
      ],
      button: orderButton(facts, offer),
      optOut: true,
    });
  },
});
