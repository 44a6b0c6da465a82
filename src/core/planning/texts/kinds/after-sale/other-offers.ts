import type { CompanyOffer } from '../../../../framework/company/company.ts';
import { useOf } from '../../../../framework/use-cycle/offer-use.ts';
import { pair } from '../../../../values/text.ts';
import { isBusiness } from '../../../context/persona-traits.ts';
import { audienceOffer, isForOrganisations, offersForBuyers } from '../../../pieces/audience-offer.ts';
import { both } from '../../../pieces/both.ts';
import { isInSeason } from '../../../pieces/offer-season.ts';
import { say } from '../../../pieces/piece.ts';
import { lackOfConsent, offerLine, orderButton, replyLines, seasonLine, tellingLines } from '../../common-lines.ts';
import type { OfferFacts } from '../../facts/offer-facts.ts';
import { onceOnly } from '../../facts/situations.ts';
import { whatWasTaken } from '../../facts/what-was-taken.ts';
import { letter } from '../../layouts/letter.ts';
import type { TextFacts } from '../../text-facts.ts';
import { defineText } from '../../text-kind.ts';

/** Other offers of one letter, those that sell most first (working assumption). */
const mostOffers = 3;

/** Under this part of the price of the first purchase, an offer goes with another one and is no reason to write (working assumption). */
const leastOfMain = 0.05;

/** True for an offer that its own audiences buy as the readers do: a household is not offered what companies buy. */
function isForReaders({ company, offer }: TextFacts, id: string): boolean {
  const buyers = company.personas.filter((one) => audienceOffer(company, one)?.id === id);
  const [reader] = company.personas
    .filter((one) => audienceOffer(company, one)?.id === offer.id)
    .sort((a, b) => b.weight - a.weight);
  return buyers.length === 0 || reader === undefined || buyers.some((one) => isBusiness(one) === isBusiness(reader));
}

/** True for what the readers may take beside the offer: no event of a life, and no goods for shops where they buy for themselves. */
function isOfferedTo({ company, offer }: TextFacts, one: CompanyOffer): boolean {
  const { payer, rhythm } = useOf(company, one);
  const sold = company.offers.find(({ id }) => id === offer.id);
  const own = sold === undefined ? null : useOf(company, sold);
  // another plan of what goes on already is no other offer
  if (rhythm === 'once' || (rhythm === 'subscription' && own?.rhythm === 'subscription')) return false;
  return payer !== 'funder' && (payer === 'reseller') === (own?.payer === 'reseller');
}

/**
 * What is sold beside the first purchase to the same people, with a price to print: not what is being given up, out of its
 * season, or another plan of the same subscription.
 */
function othersOf(facts: TextFacts): OfferFacts[] {
  const { offers, offer, company } = facts;
  const open = offersForBuyers(company).filter(
    (one) =>
      one.lifecycle !== 'decline' &&
      (facts.business || !isForOrganisations(one.name)) &&
      isOfferedTo(facts, one) &&
      isInSeason(company, one) &&
      isForReaders(facts, one.id),
  );
  return offers
    .filter(
      ({ id, price, compulsory, amount, net }) =>
        id !== offer.id &&
        price !== null &&
        !compulsory &&
        net === offer.net &&
        amount >= leastOfMain * offer.amount &&
        open.some((one) => one.id === id),
    )
    .slice(0, mostOffers);
}

/** To customers of one offer: what else the company does, each with its price. */
export const otherOffers = defineText({
  id: 'other-offers',
  title: pair('Ce que nous faisons aussi, avec les prix', 'What else we do, with prices'),
  subjects: ['retention', 'offer'],
  lack: (facts) =>
    onceOnly(facts) ??
    lackOfConsent(facts) ??
    (othersOf(facts).length === 0
      ? {
          because: pair('aucune autre offre n’a un prix à annoncer', 'no other offer has a price to print'),
          need: pair('une autre offre, avec son prix et son unité', 'another offer, with its price and unit'),
        }
      : null),
  layout: (facts) => {
    const others = othersOf(facts);
    return letter(facts, {
      subjects: [
        others.length === 1
          ? both(say`Une autre offre, et son prix`, say`Something else we offer, and its price`)
          : both(say`Nos autres offres et leurs prix`, say`Our other offers and their prices`),
        both(say`Ce que nous faisons aussi`, say`What else we do`),
      ],
      paragraphs: [
        [
          [
            others.length === 1
              ? both(
                  say`Vous nous connaissez pour ${whatWasTaken(facts).fr}. Nous proposons aussi ceci, au prix indiqué.`,
                  say`You know us for ${whatWasTaken(facts).en}. We also offer this, at the price shown.`,
                )
              : both(
                  say`Vous nous connaissez pour ${whatWasTaken(facts).fr}. Voici nos autres offres, avec leurs prix.`,
                  say`You know us for ${whatWasTaken(facts).en}. Here are other things we offer, with prices.`,
                ),
            both(
              say`Après ${whatWasTaken(facts).fr}, voici ce que nous faisons aussi.`,
              say`After ${whatWasTaken(facts).en}, here is what else we do.`,
            ),
          ],
        ],
        ...others.map((one) => [offerLine(one), tellingLines(one)[0] ?? null]),
        [seasonLine(facts)],
        [replyLines(facts)],
      ],
      button: orderButton(facts, others[0] ?? null),
      optOut: true,
    });
  },
});
