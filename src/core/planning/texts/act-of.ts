import { fullOffers } from '../../framework/counters/room/full-offers.ts';
import { isGift } from '../../framework/use-cycle/gift.ts';
import { type Both, both } from '../pieces/both.ts';
import { type Call, call } from '../pieces/piece.ts';
import type { OfferFacts } from './facts/offer-facts.ts';
import type { TextFacts } from './text-facts.ts';
import { membershipVoice } from './voices/membership.ts';
import { isMembership, voiceOf } from './voices/voice-of.ts';

/** What is sold beside gifts is not given, and what is sold beside a plan opens no account: its button leads to its page. */
const seePage = both(call`Voir et réserver`, call`See and book`);
export const seeOffer = both(call`Voir cette offre`, call`See this offer`);
const waitingList = both(call`S’inscrire sur la liste d’attente`, call`Join the waiting list`);

/** The words of the button that leads to an offer, by how that offer is taken: the waiting list of what is full. */
export function actOf({ company }: Pick<TextFacts, 'company'>, offer: OfferFacts | null): Both<Call> {
  if (offer === null) return voiceOf(company).act;
  if (fullOffers(company).has(offer.id)) return waitingList;
  const name = offer.name.text;
  const { id, act } = voiceOf(company, { kind: offer.kind, name });
  if (isMembership(name)) return membershipVoice.act;
  if (id === 'nonprofit' && !isGift(name)) return seePage;
  return ['subscription', 'media'].includes(id) && offer.kind !== 'subscription' ? seeOffer : act;
}
