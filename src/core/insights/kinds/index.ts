import type { InsightKind } from '../define-insight.ts';
import { channelWithRoom } from './channel-with-room.ts';
import { channelsAboveCeiling } from './channels-above-ceiling.ts';
import { cohortDrop } from './cohort-drop.ts';
import { demandWithoutPage } from './demand-without-page.ts';
import { funnelLeak } from './funnel-leak.ts';
import { leadToCustomerGap } from './lead-to-customer-gap.ts';
import { personaUnderReached } from './persona-under-reached.ts';
import { secondPurchase } from './second-purchase.ts';
import { visitsWithoutResult } from './visits-without-result.ts';

/** Every kind of insight; those that a company does not have find nothing. */
export const insightKinds: readonly InsightKind[] = [
  channelsAboveCeiling,
  channelWithRoom,
  leadToCustomerGap,
  visitsWithoutResult,
  funnelLeak,
  personaUnderReached,
  demandWithoutPage,
  cohortDrop,
  secondPurchase,
];
