import type { CompanyOffer } from '../../framework/company/company.ts';
import { soldOffers } from '../../framework/use-cycle/sold-offers.ts';
import type { PlanContext } from '../context/plan-context.ts';
import { offerOfTopic } from '../topics/offer-of-topic.ts';
import type { MessageAbout } from './message-about.ts';
import { messageFacts } from './message-facts.ts';

/**
 * Subject of a text for all customers: the persona with the highest weight, its first topic and the offer of that
 * topic.
 */
export function mainSubject({ company, topics }: PlanContext, turn: number): MessageAbout {
  const persona = company.personas.reduce((best, one) => (one.weight > best.weight ? one : best));
  const topic = topics.find((one) => one.personaId === persona.id) ?? topics[0];
  const offer = topic === undefined ? (soldOffers(company)[0] as CompanyOffer) : offerOfTopic(company, topic, persona);
  return messageFacts(company, {
    persona,
    offer,
    topic: topic?.name ?? '',
    keyword: topic?.keyword ?? '',
    event: null,
    turn,
  });
}
