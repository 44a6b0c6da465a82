import { bookingVoice } from './booking.ts';
import { boxVoice } from './box.ts';
import { childcareVoice } from './childcare.ts';
import { deliveryVoice } from './delivery.ts';
import { hireVoice } from './hire.ts';
import { hospitalityVoice } from './hospitality.ts';
import { localTradeVoice } from './local-trade.ts';
import { marketplaceVoice } from './marketplace.ts';
import { mediaVoice } from './media.ts';
import { membershipVoice } from './membership.ts';
import { nonprofitVoice } from './nonprofit.ts';
import { orderVoice } from './order.ts';
import { outingVoice } from './outing.ts';
import { requestVoice } from './request.ts';
import { servicesVoice } from './services.ts';
import { shopVoice } from './shop.ts';
import { subscriptionVoice } from './subscription.ts';
import { trainingVoice } from './training.ts';
import type { Voice } from './voice.ts';

/** The voices of the business models, of deliveries, of hire, of childcare, of boxes, of outings, of memberships and of requests. */
export const voices: readonly Voice[] = [
  bookingVoice,
  boxVoice,
  childcareVoice,
  deliveryVoice,
  hireVoice,
  hospitalityVoice,
  localTradeVoice,
  marketplaceVoice,
  mediaVoice,
  membershipVoice,
  nonprofitVoice,
  orderVoice,
  outingVoice,
  requestVoice,
  servicesVoice,
  shopVoice,
  subscriptionVoice,
  trainingVoice,
];
