import { isEmailChannel, reachesNamedPeople } from '../../framework/channels.ts';
import { messageConsentRuleId } from '../../framework/legal/legal-rule-ids.ts';
import type { SectorDuty } from '../../framework/legal/sector-duties.ts';
import type { RegulatedFlag } from '../../framework/company/company-parts.ts';
import { typeset } from '../../language/typeset.ts';
import { pair } from '../../values/text.ts';
import { unique } from '../../values/unique.ts';
import type { PlanContext } from '../context/plan-context.ts';
import type { Message } from '../plan/action.ts';
import type { ScenarioDetail } from '../plan/details/scenario-detail.ts';
import type { DraftAction } from '../plan/draft-action.ts';

/** Required in each email (CPCE L34-5; PECR regulation 23). */
export const unsubscribeMention = pair('Se désinscrire en un clic', 'Unsubscribe in one click');

/** The proposal with the rules of the trade that apply to it, and in its messages the mentions that they require. */
export function withLegalDuties(context: PlanContext, draft: DraftAction): DraftAction {
  const applying = context.duties.filter((duty) => appliesTo(context, duty, draft));
  const legalIds = unique([...draft.legalIds, ...applying.map((duty) => duty.rule.id)]);
  const completedOn =
    (channelIds: readonly string[]) =>
    <Kind extends Message>(message: Kind): Kind => {
      const emailed = legalIds.includes(messageConsentRuleId) && channelIds.some(isEmailChannel);
      const required = [...(emailed ? [unsubscribeMention] : []), ...applying.flatMap((duty) => duty.rule.mentions)];
      const mentions = required.map((mention) => typeset(mention[context.locale], context.locale));
      return { ...message, legalMentions: unique([...message.legalMentions, ...mentions]) };
    };
  const completed = completedOn(draft.channelIds);
  return {
    ...draft,
    legalIds,
    content: draft.content && { ...draft.content, message: draft.content.message && completed(draft.content.message) },
    scenario: draft.scenario && completedScenario(draft.scenario, completedOn),
    retention: draft.retention && {
      ...draft.retention,
      message: draft.retention.message && completed(draft.retention.message),
    },
  };
}

/** A scenario sends each message on one channel: what a partner publishes is no e-mail of the company. */
function completedScenario(
  scenario: ScenarioDetail,
  completedOn: (channelIds: readonly string[]) => <Kind extends Message>(message: Kind) => Kind,
): ScenarioDetail {
  const first = scenario.steps.find(({ message }) => message !== null);
  return {
    ...scenario,
    steps: scenario.steps.map((step) => ({
      ...step,
      message: step.message && completedOn([step.channelId])(step.message),
    })),
    messages: scenario.messages.map(completedOn(first === undefined ? [] : [first.channelId])),
  };
}

/** Kinds of actions that address the public. */
const publicKinds = new Set(['content', 'scenario', 'retention', 'referral']);

function appliesTo(context: PlanContext, duty: SectorDuty, draft: DraftAction): boolean {
  if (!publicKinds.has(draft.kind)) return false;
  if (duty.appliesTo === 'public') return true;
  if (duty.appliesTo === 'named_people') return draft.channelIds.some(reachesNamedPeople);
  return concernsFlaggedOffer(context, duty.appliesTo.offersFlagged, draft);
}

/** True when the action is about an offer with the flag, or may be because no offer states it. */
function concernsFlaggedOffer({ company }: PlanContext, flag: RegulatedFlag, draft: DraftAction): boolean {
  const offer = company.offers.find((one) => one.id === draft.content?.brandProof.offerId);
  return offer === undefined
    ? company.organisation.regulatedFlags.includes(flag)
    : offer.regulatedFlags.includes(flag) || !company.offers.some((one) => one.regulatedFlags.includes(flag));
}
