import { entryOffer } from '../framework/use-cycle/later-offers.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import { openOffers } from '../planning/pieces/open-offers.ts';
import { mainSubject } from '../planning/texts/text-of-action.ts';
import type { TextSubject } from '../planning/texts/text-facts.ts';
import type { RetentionStep } from './retention-step.ts';

/** What the text of a step is about: the offer that was bought first, or the one that follows it. */
export const stepSubject = (context: PlanContext, { about }: RetentionStep, turn: number): TextSubject => ({
  ...mainSubject(context),
  offer: (about === null ? null : context.reach.later[about]) ?? entryOffer({ offers: openOffers(context.company) }),
  turn,
});
