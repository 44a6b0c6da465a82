import { fullOffers } from '../../framework/counters/room/full-offers.ts';
import { plainText } from '../../framework/counters/plain-words.ts';
import { isGift } from '../../framework/use-cycle/gift.ts';
import { type Both, both } from '../pieces/both.ts';
import { type Call, call } from '../pieces/piece.ts';
import type { OfferFacts } from './facts/offer-facts.ts';
import type { TextFacts } from './text-facts.ts';

/** What is sold beside gifts is not given, and what is sold beside a plan opens no account: its button leads to its page. */
const seePage = both(call`Voir et réserver`, call`See and book`);
const seeOffer = both(call`Voir cette offre`, call`See this offer`);
const join = both(call`Adhérer`, call`Become a member`);
const waitingList = both(call`S’inscrire sur la liste d’attente`, call`Join the waiting list`);

const membership = /\b(?:adhesions?|cotisations?|memberships?)\b/;

/** The words of the button that leads to an offer: the waiting list of what is full. */
export function actOf({ voice, company }: Pick<TextFacts, 'voice' | 'company'>, offer: OfferFacts | null): Both<Call> {
  if (offer === null) return voice.act;
  if (fullOffers(company).has(offer.id)) return waitingList;
  if (voice.id === 'nonprofit' && membership.test(plainText(offer.name.text))) return join;
  if (voice.id === 'nonprofit' && !isGift(offer.name.text)) return seePage;
  return voice.id === 'subscription' && offer.kind !== 'subscription' ? seeOffer : voice.act;
}
