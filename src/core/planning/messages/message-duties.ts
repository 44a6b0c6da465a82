import type { Message } from '../plan/action.ts';
import { typeset } from '../../language/typeset.ts';
import type { SectorDuty } from '../../framework/legal/sector-duties.ts';
import type { DraftAction } from '../plan/draft-action.ts';
import type { PlanContext } from '../context/plan-context.ts';

/** Said in each message that leaves by email (CPCE L34-5; PECR regulation 23). */
const unsubscribe = { fr: 'Se désinscrire en un clic', en: 'Unsubscribe in one click' } as const;

/** The proposal with the rules of the trade it falls under, each of its messages with the mentions they ask for. */
export function withDuties(context: PlanContext, draft: DraftAction): DraftAction {
  const borne = context.duties.filter((duty) => bears(context, duty, draft));
  const legalIds = [...new Set([...draft.legalIds, ...borne.map((duty) => duty.rule.id)])];
  const mentions = [
    ...(legalIds.includes('L-EMAIL') && leavesByEmail(draft) ? [unsubscribe[context.locale]] : []),
    ...borne.flatMap((duty) => duty.rule.mentions.map((mention) => mention[context.locale])),
  ].map((words) => typeset(words, context.locale));
  const told = (message: Message): Message => ({
    ...message,
    legalMentions: [...new Set([...message.legalMentions, ...mentions])],
  });
  return {
    ...draft,
    legalIds,
    content: draft.content && { ...draft.content, message: told(draft.content.message) },
    scenario: draft.scenario && { ...draft.scenario, messages: draft.scenario.messages.map(told) },
    retention: draft.retention && {
      ...draft.retention,
      message: draft.retention.message && told(draft.retention.message),
    },
  };
}

const written = new Set(['CH-EMAIL-NL', 'CH-EMAIL-AUTO', 'CH-SMS', 'CH-WHATSAPP']);
const spoken = new Set(['content', 'scenario', 'retention', 'referral']);

function bears({ company }: PlanContext, { bears: on }: SectorDuty, draft: DraftAction): boolean {
  if (!spoken.has(draft.kind)) return false;
  if (on === 'public') return true;
  if (on === 'written') return draft.channelIds.some((id) => written.has(id));
  const offer = company.offers.find((one) => one.id === draft.content?.brandProof.offerId);
  return offer === undefined
    ? company.organisation.regulatedFlags.includes('alcohol')
    : offer.regulatedFlags.includes('alcohol') || !company.offers.some((one) => one.regulatedFlags.includes('alcohol'));
}

const leavesByEmail = (draft: DraftAction): boolean => draft.channelIds.some((id) => id.startsWith('CH-EMAIL'));
