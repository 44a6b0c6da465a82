import type { IdeaKind } from './idea-kind.ts';
import { demandIdea } from './demand.ts';
import { giveawayIdea } from './giveaway.ts';
import { messageIdea } from './message.ts';
import { anyIdea, campaignIdea, eventIdea, hiringIdea, newOfferIdea, partnershipIdea, referralIdea } from './others.ts';
import { placeOrSeasonIdea } from './place-or-season.ts';
import { priceIdea } from './price.ts';
import { spendingIdea } from './spending.ts';
import { stopIdea } from './stop.ts';
import { toolIdea } from './tool.ts';

/** The kinds of idea, the most precise first; the last one takes any. */
export const ideaKinds: readonly IdeaKind[] = [
  demandIdea,
  giveawayIdea,
  toolIdea,
  referralIdea,
  messageIdea,
  stopIdea,
  spendingIdea,
  priceIdea,
  eventIdea,
  hiringIdea,
  placeOrSeasonIdea,
  partnershipIdea,
  campaignIdea,
  newOfferIdea,
  anyIdea,
];
